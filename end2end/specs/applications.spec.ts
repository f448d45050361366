import { isInApplication, openApplication } from '../fixtures/front.ts';
import { Key } from '../fixtures/keys.ts';
import { makeGroup, openUser } from '../fixtures/managing.ts';
import { signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

// An application's pages ask for news until they are closed: fixtures end in the opposite order, so browsers (`arrive`)
// come after what they look at (`startFront`).

const PAGE = '/minutes/2026?week=47&topic=%C3%9Cbergabe';
/** The cookies of an application's host. */
const SESSION = '__Host-postern-app';
const PORTAL_COOKIE = '__Host-postern';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNgYGD4DwUMYAYALuoD/aCWJyMAAAAASUVORK5CYII=',
  'base64',
);

/** The value of a cookie that this browser keeps for an address. */
async function cookieOf({ page }: Visitor, address: string, name: string): Promise<string | undefined> {
  const { hostname } = new URL(address);
  const all = await page.context().cookies();
  return all.find((cookie) => cookie.name === name && cookie.domain === hostname)?.value;
}

/** Nothing of an application is in what was answered. */
function isShut({ status, text }: { status: number; text: string }): void {
  expect(status).not.toBe(200);
  expect(text).not.toContain('<title>Notes');
}

/** The portal asks for name and password, whatever application was opened. */
async function isSentToSignIn(visitor: Visitor, address: string): Promise<void> {
  await openApplication(visitor, address);
  await expect(visitor.page).toHaveURL(new RegExp(`^${visitor.portal.url}/sign-in\\?`));
  await visitor.isOutside();
}

/** Answers the second factor with a code, and is on the way into an application. */
async function sendCode(visitor: Visitor, code: string): Promise<void> {
  await visitor.field('second-factor-code').fill(code);
  await visitor.button('second-factor-do').click();
}

/** Signs in where the portal asks for it on the way into an application. */
async function signInThrough(
  visitor: Visitor,
  person: { name: string; password: string; app: { freshCode(): string } },
) {
  await visitor.typePassword(person);
  await sendCode(visitor, person.app.freshCode());
}

test(
  'an administrator sets an application up, told of each mistake, and people find it on their start page',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startFront, arrive, people, words }) => {
    const front = await startFront();
    const { portal } = front;
    const visitor = await arrive(portal);
    await visitor.enter(front.administrator);
    await visitor.open('/');
    await visitor.menu.click();
    await visitor.go('settings');
    await visitor.go('applications-title');
    await visitor.reads('applications-none');
    await visitor.go('application-new-title');
    await visitor.field('mail-name').fill(' ');
    await visitor.field('application-address').fill('http://wiki.example.org');
    await visitor.press('application-new-do');
    await visitor.isTroubledBy(visitor.field('mail-name'), words('problem-required'));
    await visitor.isTroubledBy(visitor.field('application-address'), words('problem-https-needed'));
    await visitor.field('mail-name').fill('Wiki & Häuser');
    await visitor.field('application-address').fill(portal.url);
    await visitor.press('application-new-do');
    await visitor.isTroubledBy(visitor.field('application-address'), words('problem-host-taken'));
    await visitor.field('application-address').fill(`${front.wiki}/`);
    await visitor.press('application-new-do');
    await visitor.isTold('notice-application-saved', { name: 'Wiki & Häuser' });
    await expect(visitor.page.locator('.copied code')).toHaveText(`${front.wiki}/.postern/sign-out`);

    await visitor.go('rules-add');
    await visitor.sees('rule-title', { name: 'Wiki & Häuser' });
    await visitor.field('rule-path').fill('/admin/../');
    await visitor.field('need-fresh-label').check();
    await visitor.page.locator('[name=minutes]').fill('0');
    await visitor.press('application-new-do');
    await visitor.isTroubledBy(visitor.field('rule-path'), words('problem-not-a-path'));
    await visitor.isTroubledBy(visitor.page.locator('[name=minutes]'), words('problem-not-a-number', { most: 1440 }));
    await visitor.field('rule-path').fill('/admin');
    await visitor.page.locator('[name=minutes]').fill('5');
    await visitor.press('application-new-do');
    await visitor.isTold('notice-application-saved', { name: 'Wiki & Häuser' });
    await expect(visitor.page.locator('li.rule')).toHaveCount(2);
    await expect(visitor.page.locator('li.rule').last()).toContainText(words('need-fresh', { minutes: 5 }));
    await visitor.go('rule-edit-named', { path: words('rule-everything-else') });
    await visitor.field('need-signed-in').check();
    await visitor.press('profile-do');
    await expect(visitor.page.locator('li.rule').first()).toContainText(words('need-signed-in'));
    await visitor.go('login-remove-named', { name: '/admin' });
    await visitor.sees('rule-remove-title', { path: '/admin' });
    await visitor.go('remove-keep');
    await expect(visitor.page.locator('li.rule')).toHaveCount(2);
    await visitor.go('login-remove-named', { name: '/admin' });
    await expect(visitor.page.locator('form dl')).toContainText(words('need-signed-in'));
    await visitor.press('remove-do');
    await visitor.isTold('notice-application-saved', { name: 'Wiki & Häuser' });
    await expect(visitor.page.locator('#notice'), 'a screen reader says what came of it').toBeFocused();
    await expect(visitor.page.locator('li.rule')).toHaveCount(1);

    const icon = visitor.field('application-icon-file');
    await icon.setInputFiles({ name: 'wiki.png', mimeType: 'image/png', buffer: Buffer.from('<svg></svg>') });
    await visitor.press('application-icon-do');
    await visitor.isTroubledBy(icon, words('problem-not-a-picture'));
    await icon.setInputFiles({ name: 'wiki.png', mimeType: 'image/png', buffer: PICTURE });
    await visitor.press('application-icon-do');
    await visitor.isTold('notice-application-saved', { name: 'Wiki & Häuser' });
    await visitor.reads('application-icon-now');

    const person = people.make(portal);
    const theirs = await arrive(portal);
    await theirs.enter(person);
    await theirs.open('/');
    await theirs.sees('start-title');
    const tile = theirs.page.getByRole('link', { name: 'Wiki & Häuser' });
    const shown = tile.locator('img');
    await expect(shown).toBeVisible();
    if (await theirs.hasScript()) {
      expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth), 'the icon is drawn').toBe(2);
    }
    await tile.click();
    await isInApplication(theirs.page, `${front.wiki}/`, person);
  },
);

for (const proxy of ['caddy', 'nginx'] as const) {
  test(`behind ${proxy}, an application leads by password and security key to the page asked for, and tomorrow asks nothing`, async ({
    startFront,
    arrive,
    people,
  }) => {
    const front = await startFront({ proxy });
    const { portal, upstream } = front;
    await front.addBoth();
    makeGroup(portal, 'Press, radio & 100%', []);
    const person = people.make(portal, undefined, 'Zoë van den Heuvel');
    portal.cli(['group', 'add', 'Press, radio & 100%', person.name]);
    const visitor = await arrive(portal);
    await Key.plugIn(visitor.page);
    await visitor.enter(person);
    await visitor.addKey({ name: 'Blue' });
    await visitor.signOut();

    await isSentToSignIn(visitor, front.wiki + PAGE);
    await visitor.reads('sign-in-to', { place: new URL(front.wiki).host });
    await visitor.sendPassword(person);
    await isInApplication(visitor.page, front.wiki + PAGE, person);
    const { headers } = upstream.lastAt(PAGE);
    expect(Buffer.from(headers['remote-name'] as string, 'latin1').toString()).toBe('Zoë van den Heuvel');
    expect(headers['remote-groups']).toBe('Press%2C radio & 100%25');
    expect(headers['remote-email'] ?? '', 'an address that nobody proved to read').toBe('');
    expect(headers.cookie).toContain(`${SESSION}=`);
    const portalCookie = await cookieOf(visitor, portal.url, PORTAL_COOKIE);
    expect(portalCookie).toBeTruthy();
    for (const asked of upstream.asked) expect(asked.headers.cookie ?? '').not.toContain(portalCookie!);
    await expect(visitor.page.locator('output')).toHaveText(person.name);

    await visitor.page.close();
    portal.moveClock('1d');
    const tab = await visitor.page.context().newPage();
    await tab.goto(`${front.wiki}/tomorrow`);
    await isInApplication(tab, `${front.wiki}/tomorrow`, person);
  });
}

test(
  'the second application opens without a question, and the cookie of one is worth nothing at the other or at the portal',
  { tag: ['@phone'] },
  async ({ startFront, arrive, people }) => {
    const front = await startFront();
    await front.addBoth();
    const person = await people.makeProtected(front.portal);
    const visitor = await arrive(front.portal);
    await isSentToSignIn(visitor, `${front.wiki}/`);
    await signInThrough(visitor, person);
    await isInApplication(visitor.page, `${front.wiki}/`, person);
    await visitor.page.goto(`${front.files}/shared/`);
    await isInApplication(visitor.page, `${front.files}/shared/`, person);

    const [atWiki, atFiles] = [
      await cookieOf(visitor, front.wiki, SESSION),
      await cookieOf(visitor, front.files, SESSION),
    ];
    expect(atWiki).toBeTruthy();
    expect(atFiles).toBeTruthy();
    expect(atWiki).not.toBe(atFiles);
    const seen = front.upstream.asked.length;
    for (const accept of ['text/html', '*/*']) {
      isShut(await front.ask(`${front.files}/shared/`, { cookie: `${SESSION}=${atWiki}`, accept }));
    }
    expect(front.upstream.asked.length, 'nothing reached the application').toBe(seen);
    for (const name of [PORTAL_COOKIE, SESSION]) {
      const answer = await fetch(`${front.portal.url}/me/profile`, {
        headers: { cookie: `${name}=${atWiki}`, accept: 'text/html' },
        redirect: 'manual',
      });
      expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
    }
    // At its own host it is good, whoever shows it: that is why an application is to have a host of its own.
    const answer = await front.ask(`${front.wiki}/`, { cookie: `${SESSION}=${atWiki}`, accept: 'text/html' });
    expect(answer.status).toBe(200);
  },
);

test(
  'after signing out of the portal both applications ask again, and the page names those that sign out by themselves',
  { tag: ['@no-script', '@phone'] },
  async ({ startFront, arrive, people, words }) => {
    const front = await startFront();
    const signOut = `${front.wiki}/logout`;
    await front.add({ Wiki: { address: front.wiki, signOut }, Files: { address: front.files } });
    const person = await people.makeProtected(front.portal);
    const visitor = await arrive(front.portal);
    await visitor.enter(person);
    for (const address of [`${front.wiki}/`, `${front.files}/`]) {
      await openApplication(visitor, address);
      await isInApplication(visitor.page, address, person);
    }
    await visitor.open('/');
    await visitor.signOut();
    await visitor.isTold('notice-signed-out');
    const also = visitor.page.getByRole('region', { name: words('sign-in-also-out') });
    await expect(also.getByRole('link')).toHaveText(['Wiki']);
    await expect(also.getByRole('link')).toHaveAttribute('href', signOut);
    for (const address of [front.wiki, front.files]) await isSentToSignIn(visitor, `${address}/`);
    await visitor.typePassword(person);
    await visitor.reads('why-signed-out');
  },
);

test("an application's own sign-out leads to the portal's, which asks first", async ({
  startFront,
  arrive,
  people,
}) => {
  const front = await startFront();
  await front.addBoth();
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  await visitor.enter(person);
  await openApplication(visitor, `${front.wiki}/`);
  await openApplication(visitor, `${front.wiki}/.postern/sign-out`);
  await visitor.sees('sign-out-title');
  await visitor.isAt('/sign-out');
  await visitor.go('sign-out-stay');
  await visitor.isInside(person);
  await openApplication(visitor, `${front.wiki}/`);
  await isInApplication(visitor.page, `${front.wiki}/`, person);
  await openApplication(visitor, `${front.files}/.postern/sign-out`);
  await visitor.follow(visitor.page.locator('main').getByRole('button'));
  await visitor.isTold('notice-signed-out');
  await isSentToSignIn(visitor, `${front.wiki}/`);
});

test('a browser that a manager ends is out of the application at once, and the second factor says why', async ({
  startFront,
  arrive,
  people,
  clean,
}) => {
  const front = await startFront();
  await front.addBoth();
  const { portal } = front;
  const manager = await people.makeManager(portal, ['manage_users']);
  const person = await people.makeProtected(portal, undefined, 'Rui Carvalho');
  const theirs = await arrive(portal);
  await theirs.enter(person);
  await openApplication(theirs, `${front.wiki}/`);
  await expect(theirs.page.locator('output')).toHaveText(person.name);
  const visitor = await arrive(portal);
  await visitor.enter(manager);
  await openUser(visitor, person);
  // The page that is open gets no news any more.
  clean.expectStatus(401);
  await visitor.press('user-end-all');
  await expect(theirs.page.locator('output')).toHaveText('401');
  const { news } = front.upstream;
  await openApplication(theirs, `${front.wiki}/next`);
  await theirs.isOutside();
  expect(front.upstream.news).toBe(news);
  await theirs.typePassword(person);
  await theirs.readsWithTime('why-ended-by-manager');
  await sendCode(theirs, person.app.freshCode());
  await isInApplication(theirs.page, `${front.wiki}/next`, person);
});

test(
  'a path that asks for a recent second factor asks when it is older, and comes back there',
  { tag: ['@german'] },
  async ({ startFront, arrive, people, clean }) => {
    const front = await startFront();
    await front.add({ Wiki: { address: front.wiki, rules: [{ path: '/admin', need: 'fresh', minutes: 5 }] } });
    const person = await people.makeProtected(front.portal);
    const visitor = await arrive(front.portal);
    await visitor.enter(person);
    const admin = `${front.wiki}/admin/users?page=2`;
    await openApplication(visitor, admin);
    await isInApplication(visitor.page, admin, person);

    front.portal.moveClock('5m1s');
    await openApplication(visitor, `${front.wiki}/`);
    await isInApplication(visitor.page, `${front.wiki}/`, person);
    const seen = front.upstream.asked.length;
    await openApplication(visitor, admin);
    await visitor.sees('confirm-title');
    await visitor.reads('wanted-open', { name: 'Wiki' });
    await expect(visitor.button('confirm-cancel')).toHaveCount(0);
    await visitor.confirm({ code: person.app.wrongCode() });
    await visitor.sees('confirm-title');
    expect(front.upstream.asked.length, 'nothing reached the application').toBe(seen);
    await visitor.field('second-factor-code').fill(person.app.freshCode());
    await visitor.button('confirm-do').click();
    await isInApplication(visitor.page, admin, person);

    // A script has nobody to ask.
    front.portal.moveClock('5m1s');
    clean.expectStatus(401);
    expect(await visitor.page.evaluate(async () => (await fetch('/admin/users')).status)).toBe(401);
    expect(await visitor.page.evaluate(async () => (await fetch('/elsewhere')).status)).toBe(200);
  },
);

test(
  'who is in none of the groups is told so on a page, and their scripts are refused',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startFront, arrive, people, clean }) => {
    const front = await startFront();
    await front.addBoth();
    const { portal } = front;
    const [inside, outside] = [await people.makeProtected(portal), await people.makeProtected(portal)];
    makeGroup(portal, 'Editors', [inside]);
    const office = await arrive(portal);
    await office.enter(front.administrator);
    await office.open('/settings/applications');
    await office.follow(office.page.getByRole('link', { name: 'Wiki' }));
    await office.go('rule-edit-named', { path: office.words('rule-everything') });
    await office.page.getByLabel('Editors', { exact: true }).check();
    await office.press('profile-do');
    await expect(office.page.locator('li.rule')).toContainText('Editors');

    const visitor = await arrive(portal);
    await visitor.enter(outside);
    clean.expectStatus(403);
    await openApplication(visitor, `${front.wiki}/`);
    await visitor.sees('no-entry-title', { name: 'Wiki' });
    await visitor.reads('no-entry-not-allowed');
    const answer = await front.ask(`${front.wiki}/`, { accept: '*/*' });
    expect(answer.status).toBe(401);
    expect(front.upstream.asked).toEqual([]);
    await visitor.go('error-home');
    await visitor.sees('start-title');
    await expect(visitor.page.locator('.tile-name')).toHaveText(['Files']);

    const other = await arrive(portal);
    await other.enter(inside);
    await openApplication(other, `${front.wiki}/`);
    await isInApplication(other.page, `${front.wiki}/`, inside);
    // Out of the group is out of the application.
    portal.cli(['group', 'remove', 'Editors', inside.name]);
    await openApplication(other, `${front.wiki}/`);
    await other.sees('no-entry-title', { name: 'Wiki' });
  },
);

test(
  'an application that takes two factors leads who has but one to adding another',
  { tag: ['@no-script'] },
  async ({ startFront, arrive, people, clean }) => {
    const front = await startFront();
    await front.addBoth();
    const person = people.make(front.portal);
    const visitor = await arrive(front.portal);
    clean.expectStatus(403);
    await isSentToSignIn(visitor, `${front.wiki}/`);
    await visitor.typePassword(person);
    await visitor.sees('no-entry-title', { name: 'Wiki' });
    await visitor.reads('no-entry-no-method');
    await visitor.go('no-entry-add');
    await visitor.isAt('/me/login');
    expect(front.upstream.asked).toEqual([]);
  },
);

test('two tabs opened at once both arrive where they were going', async ({ startFront, arrive, people }) => {
  const front = await startFront();
  await front.addBoth();
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  const pages = [visitor.page, await visitor.page.context().newPage()];
  const addresses = [`${front.wiki}/first`, `${front.wiki}/second`];
  await Promise.all(pages.map((page, index) => page.goto(addresses[index]!)));
  const [one, two] = pages.map((page) => Object.assign(Object.create(visitor) as Visitor, { page }));
  await one!.settled();
  await two!.settled();
  await signInThrough(one!, person);
  await isInApplication(one!.page, addresses[0]!, person);
  // The other one is still at the door: signing in there again, or opening its page anew, leads on.
  await two!.page.reload();
  await isInApplication(two!.page, addresses[1]!, person);
  await expect(one!.page.locator('output')).toHaveText(person.name);

  // Signed in, and the application's own cookie gone: both are handed over at the same time. Nothing of the pages that
  // are open asks in between, which would be refused for want of the cookie.
  await Promise.all(pages.map((page) => page.goto('about:blank')));
  await one!.page.context().clearCookies({ domain: 'wiki.localhost' });
  await Promise.all(pages.map((page, index) => page.goto(addresses[index]!)));
  for (const [index, page] of pages.entries()) await isInApplication(page, addresses[index]!, person);
});

test('the back button leads out of the application to no dead end', async ({ startFront, arrive, people }) => {
  const front = await startFront();
  await front.addBoth();
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  await isSentToSignIn(visitor, `${front.wiki}/one`);
  await signInThrough(visitor, person);
  await isInApplication(visitor.page, `${front.wiki}/one`, person);
  await visitor.page.goto(`${front.wiki}/two`);
  await visitor.page.goBack();
  await isInApplication(visitor.page, `${front.wiki}/one`, person);
  // Before that page there is the sign-in, which is over: the portal shows somebody who is in, or leads back.
  await visitor.page.goBack();
  await visitor.settled();
  await expect(visitor.menu.or(visitor.page.locator('#user'))).toBeVisible();
  await visitor.page.goto(`${front.wiki}/two`);
  await isInApplication(visitor.page, `${front.wiki}/two`, person);
});

test('a form that is sent after the session ended is refused, and what was typed is still there to send again', async ({
  startFront,
  arrive,
  people,
  clean,
}) => {
  const front = await startFront();
  await front.addBoth();
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  await visitor.enter(person);
  await openApplication(visitor, `${front.wiki}/`);
  const { page } = visitor;
  await page.getByLabel('Note').fill('The key is under the mat');
  // In another browser, by the owner.
  const elsewhere = await signIn(front.portal, person);
  await elsewhere.post('/me/browsers/end-others');
  clean.expectStatus(401);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Keep' }).click(),
  ]);
  expect(answer.status()).toBe(401);
  expect(answer.headers()['location'], 'a form is not turned into a visit').toBeUndefined();
  expect(front.upstream.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  // An answer that is there is no page yet, and "back" would be one too many.
  await expect(page.getByLabel('Note')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel('Note')).toHaveValue('The key is under the mat');
  const tab = await visitor.page.context().newPage();
  const other = Object.assign(Object.create(visitor) as Visitor, { page: tab });
  await isSentToSignIn(other, `${front.wiki}/`);
  await signInThrough(other, person);
  await isInApplication(tab, `${front.wiki}/`, person);
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.locator('#note')).toHaveText('The key is under the mat');
});

test(
  'who has no scripts arrives too: the page that leads on has a link as well',
  { tag: ['@no-script'] },
  async ({ startFront, arrive, people }) => {
    const front = await startFront();
    await front.addBoth();
    const person = await people.makeProtected(front.portal);
    const visitor = await arrive(front.portal);
    await isSentToSignIn(visitor, front.wiki + PAGE);
    await signInThrough(visitor, person);
    await isInApplication(visitor.page, front.wiki + PAGE, person);

    // The page itself, as a form of the portal leads to it.
    const sent = await front.ask(`${front.files}/`, { accept: 'text/html' });
    const client = await signIn(front.portal, person);
    const cookie = client.cookies().map(({ name, value }) => `${name}=${value}`);
    const answer = await fetch(sent.headers.location!, {
      headers: { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
    const text = await answer.text();
    const [, href = ''] = /<a href="([^"]+)" class="button"/.exec(text) ?? [];
    expect(href).toContain(`${front.files}/.postern/enter?token=`);
    expect(answer.headers.get('refresh')).toBe(`0; url=${href.replaceAll('&amp;', '&')}`);
  },
);

test('while the portal is away the proxy answers with an error and never with the application', async ({
  startFront,
  arrive,
  people,
  clean,
}) => {
  const front = await startFront();
  await front.add({ Wiki: { address: front.wiki, rules: [{ path: '/public', need: 'anyone' }] } });
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  await visitor.enter(person);
  await openApplication(visitor, `${front.wiki}/`);
  await expect(visitor.page.locator('output')).toHaveText(person.name);
  expect((await front.ask(`${front.wiki}/public`)).status).toBe(200);

  clean.expectStatus(502);
  await front.portal.stop();
  await expect(visitor.page.locator('output')).toHaveText('502');
  const seen = front.upstream.asked.length;
  const [answer] = await Promise.all([
    visitor.page.waitForResponse(`${front.wiki}/next`),
    // Nothing is in that answer, so the browser shows a page of its own.
    visitor.page.goto(`${front.wiki}/next`).catch(() => undefined),
  ]);
  expect(answer.status()).toBe(502);
  for (const path of ['/', '/public', '/.postern/enter', '/.postern/sign-out']) {
    isShut(await front.ask(front.wiki + path));
  }
  expect(front.upstream.asked.length).toBe(seen);
  await front.portal.restart();
  await openApplication(visitor, `${front.wiki}/next`);
  await isInApplication(visitor.page, `${front.wiki}/next`, person);
});

test('a path that anyone may open tells the application of nobody, or of who is signed in', async ({
  startFront,
  arrive,
  people,
  clean,
}) => {
  const front = await startFront();
  await front.add({ Wiki: { address: front.wiki, rules: [{ path: '/public', need: 'anyone' }] } });
  const person = await people.makeProtected(front.portal);
  const visitor = await arrive(front.portal);
  // News is not for anyone.
  clean.expectStatus(401);
  await openApplication(visitor, `${front.wiki}/public/page`);
  await isInApplication(visitor.page, `${front.wiki}/public/page`, undefined);
  // What a browser says of itself does not count.
  await front.ask(`${front.wiki}/public/forged`, { 'remote-user': 'root', 'Remote-Groups': 'Administrators' });
  const { headers } = front.upstream.lastAt('/public/forged');
  expect(headers['remote-user'] ?? '').toBe('');
  expect(headers['remote-groups'] ?? '').toBe('');
  await visitor.enter(person);
  await openApplication(visitor, `${front.wiki}/`);
  await openApplication(visitor, `${front.wiki}/public/page`);
  await isInApplication(visitor.page, `${front.wiki}/public/page`, person);
});
