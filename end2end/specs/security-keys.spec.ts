import { Key } from '../fixtures/keys.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** The row of a method in the Login panel. */
const row = (visitor: Visitor, name: string) =>
  visitor.page.locator('main li.sub').filter({ has: visitor.page.getByText(name, { exact: true }) });

test(
  'a person adds a key by the user menu, keeps the backup sheet, and is asked for the key at the next sign-in',
  { tag: ['@phone', '@german'] },
  async ({ visitor, people, portal, words, page }) => {
    const person = people.make(portal);
    await Key.plugIn(page);
    await visitor.enter(person);
    await visitor.open('/');
    await visitor.menu.click();
    await visitor.follow(visitor.link('menu-edit'));
    await visitor.follow(visitor.link('panel-login'));
    const add = `${words('login-add')}: ${words('login-key-add')}`;
    await visitor.follow(page.getByRole('link', { name: add, exact: true }));
    await visitor.sees('enrol-key-title');
    const name = words('enrol-key-name-default');
    await expect(visitor.field('enrol-key-name')).toHaveValue(name);
    await expect(visitor.button('enrol-key-device')).toBeHidden();
    await visitor.press('enrol-key-do');
    await visitor.sees('sheet-added-title', { name });
    expect(await visitor.readCodes()).toHaveLength(10);
    // Reloading shows no codes again and adds nothing twice.
    await visitor.isAt('/me/login');
    await visitor.go('sheet-done');
    await expect(row(visitor, name)).toHaveCount(1);
    await visitor.isInside(person);

    await visitor.signOut();
    await visitor.signInWithKey(person);
    await visitor.open('/me/login');
    await expect(row(visitor, name)).not.toContainText(words('login-method-unused'));
  },
);

test('of several keys each has a name, any one signs in, and one is removed', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = people.make(portal);
  await visitor.enter(person);
  const first = await Key.plugIn(page);
  await visitor.addKey({ name: 'On my key ring' });
  // The one there is shows that it is them, then the other is added.
  await visitor.openWithKey('/me/login/key', 'enrol-key-title');
  await first.isTouched(false);
  const second = await Key.plugIn(page, { transport: 'nfc' });
  await visitor.field('enrol-key-name').fill('In the safe');
  await visitor.press('enrol-key-do');
  await visitor.isTold('notice-key-added', { name: 'In the safe' });

  await visitor.signOut();
  await visitor.signInWithKey(person);
  await second.isTouched(false);
  await first.isTouched(true);
  await visitor.signOut();
  await visitor.signInWithKey(person);

  await visitor.open('/me/login');
  await visitor.go('login-rename-named', { name: 'On my key ring' });
  await visitor.field('enrol-key-name').fill('Key ring');
  await visitor.press('rename-do');
  await visitor.isTold('notice-renamed', { name: 'Key ring' });
  await visitor.go('login-remove-named', { name: 'Key ring' });
  await visitor.reads('remove-key-text');
  await visitor.press('remove-do');
  await visitor.isTold('notice-key-removed', { name: 'Key ring' });
  await expect(row(visitor, 'Key ring')).toHaveCount(0);

  // Touching the removed one opens nothing.
  await visitor.signOut();
  await visitor.knockForKey(person);
  await expect(visitor.button('second-factor-key-do').or(visitor.button('key-waiting'))).toBeVisible();
  await visitor.sees('second-factor-key');
  await first.unplug();
  await second.isTouched(true);
  await page.reload();
  await visitor.isInside(person);
});

// Case 55
test('a key is added once: the refusal names the one it is, also among several', async ({
  visitor,
  people,
  portal,
  page,
  words,
}) => {
  await visitor.enter(people.make(portal));
  const first = await Key.plugIn(page);
  await visitor.addKey({ name: 'Blue' });
  await visitor.openWithKey('/me/login/key', 'enrol-key-title');
  await visitor.button('enrol-key-do').click();
  await expect(visitor.outcome('known')).toHaveText(words('notice-key-yours', { name: 'Blue' }));
  await expect(visitor.button('enrol-key-do')).toBeEnabled();

  await visitor.openWithKey('/me/login/key', 'enrol-key-title');
  await first.isTouched(false);
  const second = await Key.plugIn(page);
  await visitor.field('enrol-key-name').fill('Green');
  await visitor.press('enrol-key-do');
  for (const [key, other, name] of [
    [first, second, 'Blue'],
    [second, first, 'Green'],
  ] as const) {
    await other.isTouched(false);
    await key.isTouched(true);
    await visitor.openWithKey('/me/login/key', 'enrol-key-title');
    await visitor.button('enrol-key-do').click();
    await expect(visitor.outcome('known')).toHaveText(words('notice-key-yours', { name }));
  }
  await visitor.open('/me/login');
  await expect(page.locator('main li.sub')).toHaveCount(2);
});

test('a key goes with an app, whichever came first, and the one used last is asked first', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = await people.makeProtected(portal);
  await Key.plugIn(page);
  await visitor.enter(person);
  await visitor.addKey({ name: 'Blue' });
  await visitor.isTold('notice-key-added', { name: 'Blue' });
  await visitor.signOut();
  // The app signed in here last.
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.sees('second-factor-title');
  await visitor.way('method-key').click();
  await visitor.isInside(person);
  await visitor.signOut();
  await visitor.signInWithKey(person);
});

test('an app is added after a key, and its code does not suffice to remove the key', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = people.make(portal);
  const key = await Key.plugIn(page);
  await visitor.enter(person);
  await visitor.addKey({ name: 'Blue' });
  await visitor.open('/me/login');
  await visitor.press('login-add');
  const app = await visitor.enrol();
  await visitor.signOut();

  await key.isTouched(false);
  await visitor.knockForKey(person);
  await visitor.follow(visitor.way('method-app'));
  await visitor.typeCode(app.freshCode());
  await visitor.isInside(person);
  await visitor.open('/me/login');
  await visitor.go('login-remove-named', { name: 'Blue' });
  await visitor.press('remove-do');
  await visitor.reads('wanted-remove', { name: 'Blue' });
  await expect(visitor.way('method-app')).toHaveCount(0);
  await expect(visitor.way('method-recovery')).toBeVisible();
  await key.isTouched(true);
  await visitor.page.reload();
  await visitor.isTold('notice-key-removed', { name: 'Blue' });
});

test('a new password is confirmed with the old one and a key', async ({ visitor, people, portal, page }) => {
  const person = people.make(portal);
  await Key.plugIn(page);
  await visitor.enter(person);
  await visitor.addKey();
  portal.moveClock('11m');
  await visitor.changePassword('copper lantern orchard nine');
  await visitor.reads('wanted-password');
  await visitor.field('confirm-password').fill('not my password');
  await visitor.press('second-factor-key-do');
  await visitor.isTroubledBy(visitor.field('confirm-password'), visitor.words('problem-wrong-password'));
  await visitor.field('confirm-password').fill(person.password);
  await visitor.press('second-factor-key-do');
  await visitor.isTold('notice-password-changed');
});

// Case 12
test('where a second factor is required, a key is added on the way in', async ({ startPortal, arrive, people }) => {
  const portal = await startPortal({ secondFactor: 'required' });
  const visitor = await arrive(portal);
  const person = people.make(portal);
  await Key.plugIn(visitor.page);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.go('enrol-or-key');
  await visitor.press('enrol-key-do');
  await visitor.reads('sheet-key-lead');
  await visitor.go('sheet-done');
  await visitor.isInside(person);
  await visitor.open('/me/login');
  await visitor.reads('login-required');
});
