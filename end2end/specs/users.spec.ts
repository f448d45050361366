import { becauseOf, called, guard, isRefused, openUser, rows, search } from '../fixtures/managing.ts';
import { confirmAddress, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const REASON = 'Phone lost, called back at the known number';

// Case 16
test(
  'a manager helps who lost their phone, from the search to the new app, and all of it is told',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ postal, people, arrive, mailbox, words }) => {
    const manager = await people.makeManager(postal, ['manage_users', 'read_audit']);
    const person = await people.makeProtected(postal, undefined, 'Zoë Ångström');
    const [visitor, theirs] = [await arrive(postal), await arrive(postal)];
    await confirmAddress(postal, mailbox, person);
    await theirs.enter(person);
    await theirs.open('/');

    await visitor.signIn(manager);
    await visitor.menu.click();
    await visitor.go('people');
    await visitor.sees('users-title');
    await search(visitor, 'ångs');
    await expect(rows(visitor)).toHaveCount(1);
    await visitor.follow(called(visitor, person.displayName));
    await expect(visitor.page.locator('h1')).toHaveText(person.displayName);
    await expect(guard(visitor)).toContainText('Pixel 9');
    await expect(guard(visitor)).toContainText(words('protection-one'));
    await expect(guard(visitor)).toContainText(words('user-secrets'));
    const shown = (await visitor.page.content()).replaceAll(/[\s-]/g, '');
    for (const secret of [person.app.secret, ...person.codes]) expect(shown).not.toContain(secret.replaceAll('-', ''));

    const page = new URL(visitor.page.url()).pathname;
    await visitor.go('user-remove-all');
    await visitor.sees('remove-methods-title', { name: person.displayName });
    await expect(visitor.field('remove-methods-all')).toBeChecked();
    await becauseOf(visitor, ' ', 'remove-do');
    await visitor.isTroubledBy(visitor.field('people-reason'), words('problem-required'));
    postal.moveClock('11m');
    await becauseOf(visitor, REASON, 'remove-do');
    await visitor.sees('confirm-title');
    await visitor.reads('wanted-user-methods', { name: person.displayName });
    await visitor.confirm({ code: manager.app.freshCode() });
    await visitor.isAt(page);
    await visitor.isTold('notice-methods-removed', { name: person.displayName, count: 1 });
    await expect(guard(visitor)).toContainText(words('user-no-method'));
    await expect(guard(visitor)).toContainText(words('user-to-enrol'));

    await theirs.menu.click();
    await theirs.follow(theirs.link('menu-edit'));
    await theirs.isOutside();
    await theirs.isTold('notice-browser-ended');
    const title = words('mail-removed-all-title');
    const notice = await mailbox.next(person.email, ({ subject }) => subject.includes(title));
    expect(notice.text).toContain(manager.displayName);
    await theirs.typePassword(person);
    await theirs.sees('enrol-forced-title');
    await theirs.reads('enrol-removed-lead');
    await theirs.enrol('Pixel 10');
    await theirs.go('sheet-done');
    await theirs.isAt('/me/profile');
    await theirs.isInside(person);

    await visitor.open(page);
    await expect(guard(visitor)).toContainText('Pixel 10');
    await expect(guard(visitor)).not.toContainText(words('user-to-enrol'));
    await visitor.go('audit-title');
    await visitor.sees('audit-title');
    const event = rows(visitor, REASON);
    await expect(event).toHaveCount(1);
    for (const part of [words('event-method-removed'), person.name, manager.name])
      await expect(event).toContainText(part);
  },
);

test('a one-time pass is shown once and opens one sign-in, in which nothing is remembered', async ({
  visitor,
  people,
  portal,
  arrive,
}) => {
  const manager = await people.makeManager(portal, ['manage_users']);
  const person = await people.makeProtected(portal, undefined, 'Nia Achterberg');
  const [theirs, late] = [await arrive(portal), await arrive(portal)];
  await visitor.enter(manager);
  await openUser(visitor, person);
  await visitor.go('method-pass');
  await visitor.sees('pass-title', { name: person.displayName });
  const form = new URL(visitor.page.url()).pathname;
  await visitor.field('pass-minutes').selectOption('15');
  await becauseOf(visitor, 'Phone at home, known voice', 'pass-do');
  await visitor.sees('pass-shown-title', { name: person.displayName });
  const pass = await visitor.page.locator('p.pass').innerText();
  portal.secrets.keep('one-time pass', pass);
  expect(pass.replaceAll(/[^A-Za-z0-9]/g, '')).toHaveLength(16);
  await visitor.open(form);
  await visitor.sees('pass-title', { name: person.displayName });
  expect(await visitor.page.content()).not.toContain(pass);
  await visitor.page.goBack();
  expect(await visitor.page.content()).not.toContain(pass);

  for (const browser of [theirs, late]) {
    await browser.knock(person);
    await browser.follow(browser.way('method-pass'));
    await browser.sees('second-factor-pass');
    await expect(browser.page.getByRole('checkbox')).toHaveCount(0);
  }
  const field = theirs.page.locator('input[name=code]');
  await field.fill('AAAA-AAAA-AAAA-AAAA');
  await theirs.press('second-factor-do');
  await theirs.isTroubledByCode(field, 'code-unknown-pass', 4);
  await field.fill(pass.toLowerCase().replaceAll('-', ' '));
  await theirs.press('second-factor-do');
  await theirs.isInside(person);
  await late.page.locator('input[name=code]').fill(pass);
  await late.press('second-factor-do');
  await expect(late.menu).toHaveCount(0);
  await theirs.signOut();
  await theirs.typePassword(person);
  await theirs.sees('second-factor-title');
  await expect(theirs.way('method-pass')).toHaveCount(0);
});

test('a manager ends one browser of a person: its next visit asks for everything and says who ended it', async ({
  visitor,
  people,
  portal,
  arrive,
}) => {
  const manager = await people.makeManager(portal, ['manage_users']);
  const person = await people.makeProtected(portal, undefined, 'Rui Carvalho');
  const [lost, kept] = [await arrive(portal, { userAgent: FIREFOX }), await arrive(portal)];
  await lost.enter(person);
  await kept.enter(person);
  await visitor.enter(manager);
  await openUser(visitor, person);
  const browsers = visitor.page.locator('li.browser');
  await expect(browsers).toHaveCount(2);
  await visitor.follow(browsers.filter({ hasText: 'Firefox' }).getByRole('button'));
  await visitor.isTold('notice-browsers-ended', { name: person.displayName, count: 1 });
  await expect(browsers).toHaveCount(1);
  await expect(browsers).not.toContainText('Firefox');

  await lost.open('/me/profile');
  await lost.isOutside();
  await lost.isTold('notice-browser-ended');
  await lost.typePassword(person);
  await lost.readsWithTime('why-ended-by-manager');
  await lost.typeCode(person.app.freshCode());
  await lost.isAt('/me/profile');
  await kept.open('/');
  await kept.isInside(person);

  await visitor.press('user-end-all');
  await visitor.isTold('notice-browsers-ended', { name: person.displayName, count: 2 });
  await visitor.reads('user-no-browser');
  await kept.open('/');
  await kept.isOutside();
});

// Case 145
test('nobody helps upward or helps themselves: the page says why, and so does the answer to a form', async ({
  visitor,
  people,
  portal,
  words,
  clean,
}) => {
  const helper = await people.makeManager(portal, ['manage_users']);
  const administrator = people.makeAdministrator(portal, undefined, 'Ingrid Overbeck');
  const client = await signIn(portal, helper);
  await visitor.enter(helper);
  for (const [person, why] of [
    [administrator, 'refusal-upward'],
    [helper, 'refusal-yourself'],
  ] as const) {
    const page = await openUser(visitor, person);
    await visitor.reads(why);
    const main = visitor.page.locator('main');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.locator('a.button, a.deed')).toHaveCount(0);
    const form = { reason: REASON, minutes: '60', typed: person.name, name: person.name, display_name: 'Mallory' };
    for (const act of ['remove-second-factor', 'one-time-pass', 'edit', 'delete', 'disable', 'link', 'browsers/end']) {
      const { status, location } = await client.post(`${page}/${act}`, form);
      expect(status, act).toBe(303);
      expect((await client.get(location)).text, act).toContain(words(why));
    }
    // The same by what a page would send.
    await visitor.open(`${page}/delete`);
    await visitor.field('users-account').fill(person.name);
    await visitor.press('user-delete-do');
    await isRefused(visitor, why);
    await openUser(visitor, person);
  }
  await visitor.reads('refusal-yourself');
  await visitor.follow(visitor.page.locator('main').getByRole('link', { name: words('menu-edit'), exact: true }));
  await visitor.isAt('/me/profile');

  clean.expectStatus(403);
  await visitor.signOut();
  await visitor.enter(people.make(portal));
  await visitor.open('/');
  await visitor.menu.click();
  await expect(visitor.link('people')).toHaveCount(0);
  for (const path of ['/users', '/users.csv', '/users/import', '/groups', '/audit', '/audit.csv']) {
    await visitor.open(path);
    await visitor.sees('error-403-title');
  }
});

test('a second factor is removed once, by a double click, by the way back and by a second tab', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const manager = await people.makeManager(portal, ['manage_users']);
  const person = await people.makeProtected(portal, undefined, 'Teodor Vasilescu');
  await visitor.enter(manager);
  const page = await openUser(visitor, person);
  const tab = await visitor.openTab(`${page}/remove-second-factor`);
  await visitor.go('user-remove-all');
  await visitor.field('people-reason').fill(REASON);
  await Promise.all([visitor.page.waitForEvent('load'), visitor.button('remove-do').dblclick()]);
  await visitor.isTold('notice-methods-removed', { name: person.displayName, count: 1 });
  await becauseOf(tab, REASON, 'remove-do');
  await isRefused(tab, 'refusal-no-method');

  await visitor.page.goBack();
  await visitor.settled();
  await becauseOf(visitor, REASON, 'remove-do');
  await isRefused(visitor, 'refusal-no-method');
  await visitor.open(page);
  await expect(visitor.page.locator('ol.events li').filter({ hasText: words('event-method-removed') })).toHaveCount(1);
});

test('pages for managing shut after a quarter of an hour without use, and a proof opens the one that was wanted', async ({
  visitor,
  people,
  portal,
}) => {
  const manager = await people.makeManager(portal, ['manage_users', 'read_audit']);
  const person = people.make(portal, undefined, 'Benedikt Aðalsteinsson');
  await visitor.enter(manager);
  const page = await openUser(visitor, person);
  portal.moveClock('14m');
  await visitor.open(page);
  await expect(visitor.page.locator('h1')).toHaveText(person.displayName);
  portal.moveClock('16m');
  for (const path of ['/users?show=never', '/audit', page]) {
    await visitor.open(path);
    await visitor.sees('confirm-title');
    await visitor.reads('wanted-manage');
    await expect(visitor.page.getByText(person.displayName)).toHaveCount(0);
  }
  await visitor.confirm({ code: manager.app.freshCode() });
  await visitor.isAt(page);
  await expect(visitor.page.locator('h1')).toHaveText(person.displayName);
});
