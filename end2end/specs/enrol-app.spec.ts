import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const codeField = (visitor: Visitor) => visitor.field('enrol-now');

async function begin(visitor: Visitor): Promise<void> {
  await visitor.open('/me/login');
  await visitor.press('login-add');
  await visitor.sees('enrol-title');
}

// Case 22
test(
  'a person adds an app by the user menu, stays signed in, and is asked for its code at the next sign-in',
  {
    tag: ['@no-script', '@phone', '@german'],
  },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await visitor.enter(person);
    await visitor.open('/');
    await visitor.menu.click();
    await visitor.follow(visitor.link('menu-edit'));
    await visitor.follow(visitor.link('panel-login'));
    await visitor.reads('login-first-title');
    await visitor.press('login-add');

    const app = await visitor.scan();
    const shown = visitor.page.getByRole('group', { name: words('enrol-code') });
    await expect(shown).toHaveText(app.secret.match(/.{4}/g)!.join(' '));
    expect(app.uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(app.uri.pathname)).toContain(person.name);
    await visitor.finishEnrolment(app.freshCode());
    await visitor.sees('sheet-added-title', { name: 'Pixel 9' });
    await visitor.go('sheet-done');
    await visitor.isAt('/me/login');
    await expect(visitor.page.locator('main li').getByText('Pixel 9', { exact: true })).toBeVisible();
    await visitor.open('/me/profile');
    await visitor.isInside(person);

    await visitor.signOut();
    await visitor.typePassword(person);
    await visitor.sees('second-factor-title');
    await visitor.typeCode(app.code());
    const again = words('code-used', { seconds: app.secondsLeft() });
    await visitor.isTroubledBy(visitor.field('second-factor-code'), again);
    await visitor.typeCode(app.freshCode());
    await visitor.isInside(person);
  },
);

test('the registration code can be copied with one press', async ({ visitor, people, portal, context, words }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.enter(people.make(portal));
  await begin(visitor);
  await visitor.button('enrol-copy').click();
  await expect(visitor.page.getByRole('status').filter({ hasText: words('enrol-copied') })).toBeAttached();
  const app = await visitor.scan();
  expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(app.secret);
});

test(
  'a code that does not match keeps the registration code and the name, and says what is wrong',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, words }) => {
    await visitor.enter(people.make(portal));
    await begin(visitor);
    const app = await visitor.scan();
    await visitor.finishEnrolment(app.wrongCode(), 'Work phone');
    await visitor.isTroubledBy(codeField(visitor), words('code-wrong'));
    await expect(visitor.field('enrol-name')).toHaveValue('Work phone');
    expect((await visitor.scan()).secret).toBe(app.secret);
    await codeField(visitor).fill('12 34');
    await visitor.press('enrol-do');
    await visitor.isTroubledBy(codeField(visitor), words('code-malformed'));
    await visitor.finishEnrolment(app.code(-180), 'Work phone');
    await visitor.isTroubledBy(codeField(visitor), words('code-past', { minutes: 3 }));
    await visitor.finishEnrolment(app.freshCode(), 'Work phone');
    await visitor.sees('sheet-added-title', { name: 'Work phone' });
  },
);

// Case 28
test('of two enrolments begun in two tabs the newest wins, and the older code is dead', async ({
  visitor,
  people,
  portal,
}) => {
  await visitor.enter(people.make(portal));
  await begin(visitor);
  const old = await visitor.scan();
  const tab = await visitor.openTab('/me/login');
  await begin(tab);
  const app = await tab.scan();
  expect(app.secret).not.toBe(old.secret);

  await visitor.finishEnrolment(old.freshCode());
  await visitor.isTold('notice-enrolment-stale');
  expect((await visitor.scan()).secret).toBe(app.secret);
  await tab.finishEnrolment(app.freshCode());
  await tab.sees('sheet-added-title', { name: 'Pixel 9' });
});

// Case 28
test('an enrolment that is given up or made anew turns nothing on', async ({ visitor, people, portal }) => {
  const person = people.make(portal);
  await visitor.enter(person);
  await begin(visitor);
  const before = await visitor.scan();
  await visitor.press('enrol-renew');
  expect((await visitor.scan()).secret).not.toBe(before.secret);
  await visitor.press('cancel');
  await visitor.isAt('/me/login');
  await visitor.reads('login-first-title');
  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.isInside(person);
});

// Case 29
test('the registration code is shown during the enrolment only, and only in the browser that began it', async ({
  visitor,
  people,
  portal,
  arrive,
}) => {
  const person = people.make(portal);
  const other = await arrive(portal);
  await other.enter(person);
  await visitor.enter(person);
  await begin(visitor);
  const app = await visitor.scan();
  const isSilent = async (who: Visitor, path: string) => {
    await who.open(path);
    const html = await who.page.content();
    expect(html).not.toContain(app.secret);
    expect(html).not.toContain(app.secret.slice(0, 4));
  };
  expect(visitor.page.url()).not.toContain(app.secret);
  await isSilent(other, '/me/login/app');
  await visitor.open('/me/login/app');
  await visitor.finishEnrolment(app.freshCode());
  await isSilent(visitor, '/me/login');
  await isSilent(visitor, '/me/login/app');
});
