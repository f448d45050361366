import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const CODE = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/** Adds a first app, as far as its backup sheet. */
async function enrol(visitor: Visitor) {
  await visitor.open('/me/login');
  await visitor.press('login-add');
  const app = await visitor.enrol();
  return { app, codes: await visitor.readCodes() };
}

/** A day as pages write it. */
function dayIn(visitor: Visitor, at: number): string {
  const date = new Date(at);
  const month = visitor.words('month', { number: date.getUTCMonth() + 1 });
  return visitor.words('day', { day: date.getUTCDate(), month, year: date.getUTCFullYear() });
}

test(
  'the sheet has all that brings an account back: whose it is and where, the secret of the app, ten codes, what to do',
  {
    tag: ['@no-script', '@phone', '@german'],
  },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await visitor.enter(person);
    const { app, codes } = await enrol(visitor);
    await visitor.sees('sheet-added-title', { name: 'Pixel 9' });
    await visitor.reads('sheet-once');
    const code = app.secret.match(/.{4}/g)!.join(' ');
    for (const part of [
      person.name,
      portal.url,
      dayIn(visitor, portal.now()),
      code,
      words('sheet-codes-text'),
      words('sheet-lost-both'),
      words('sheet-keep'),
    ]) {
      await expect(visitor.paper).toContainText(part);
    }
    expect((await visitor.scan()).uri.href).toBe(app.uri.href);
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(CODE);
  },
);

test('the sheet is shown once: neither reloading it nor coming back to it shows it again', async ({
  visitor,
  people,
  portal,
}) => {
  await visitor.enter(people.make(portal));
  const { app, codes } = await enrol(visitor);
  const isSilent = async () => {
    const html = await visitor.page.content();
    for (const secret of [...codes, app.secret.slice(0, 4)]) expect(html).not.toContain(secret);
  };
  await visitor.page.reload();
  await visitor.isAt('/me/login');
  await isSilent();
  for (const path of ['/me/login/app', '/me/login/app/finish', '/me/login/recovery-codes', '/me/data']) {
    await visitor.open(path);
    await isSilent();
  }
});

test('the back button does not bring the sheet back', async ({ visitor, people, portal }) => {
  await visitor.enter(people.make(portal));
  const { codes } = await enrol(visitor);
  await visitor.go('sheet-done');
  await visitor.open('/me/profile');
  for (let steps = 0; steps < 3; steps++) {
    await visitor.page.goBack();
    const html = await visitor.page.content();
    for (const code of codes) expect(html).not.toContain(code);
  }
});

test(
  'without a script, a reloaded sheet adds no second app and makes no other codes',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal, words }) => {
    await visitor.enter(people.make(portal));
    const { codes } = await enrol(visitor);
    // The browser posts the form again, if it is not led on.
    await visitor.page.reload();
    await visitor.isAt('/me/login');
    await expect(visitor.page.locator('main')).toContainText(words('login-app-count', { count: 1 }));
    await visitor.go('codes-test');
    await visitor.field('recovery-code').fill(codes[0]!);
    await visitor.press('test-do');
    await visitor.isTold('notice-sheet-works');
  },
);

test('the codes can be copied with one press', async ({ visitor, people, portal, context, words }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.enter(people.make(portal));
  const { codes } = await enrol(visitor);
  await visitor.button('sheet-copy').click();
  await expect(visitor.page.getByRole('status').filter({ hasText: words('enrol-copied') })).toBeAttached();
  expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
});

test(
  'the codes can be kept as a file, which says whose and for which portal they are',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await visitor.enter(person);
    const { codes } = await enrol(visitor);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.link('sheet-download').click(),
    ]);
    expect(download.suggestedFilename()).toBe('recovery-codes.txt');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\n').filter((line) => CODE.test(line))).toEqual(codes);
    expect(text).toContain(words('sheet-file', { account: person.name, portal: 'Postern' }));
    expect(text).toContain(portal.url);
  },
);

test('a sheet is proved by one of its codes, which stays good; new codes have to be proved anew', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const person = await people.makeProtected(portal);
  const badge = visitor.page.locator('main .badge').filter({ hasText: words('codes-untested') });
  const code = visitor.field('recovery-code');
  const prove = async (typed: string) => {
    await code.fill(typed);
    await visitor.press('test-do');
  };
  await visitor.enter(person);
  await visitor.open('/me/login');
  await expect(badge).toBeVisible();
  await visitor.go('codes-test');
  await prove('AAAA-AAAA-AAAA-AAAA');
  await visitor.isTroubledByCode(code, 'code-unknown-recovery', 4);
  // What cannot be a code is no try.
  await prove('123 456');
  await visitor.isTroubledBy(code, words('code-no-recovery'));
  await prove('BBBB-BBBB-BBBB-BBBB');
  await visitor.isTroubledByCode(code, 'code-unknown-recovery', 3);
  await prove(person.codes[0]!);
  await visitor.isAt('/me/login');
  await visitor.isTold('notice-sheet-works');
  await visitor.readsWithTime('codes-tested-when');
  await expect(badge).toHaveCount(0);

  await visitor.signOut();
  await visitor.signInWithPaper(person);
  await visitor.isTold('notice-recovery-used', { left: 9 });
  await visitor.open('/me/login');
  await visitor.go('codes-renew');
  await visitor.press('new-codes-do');
  await visitor.sees('sheet-made-title');
  await visitor.go('sheet-done');
  await expect(badge).toBeVisible();
});
