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
    await expect(row(visitor, name)).not.toContainText(words('login-app-unused'));
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

test.describe('what may come of a prompt is told with the next step', () => {
  // Case 53
  for (const [what, lie, outcome] of [
    ['a signature that is none', { isBogusSignature: true }, 'key-unknown'],
    ['a key that nobody touched', { isBadUP: true }, 'key-unknown'],
    ['a key that was verified before and is not now', { isBadUV: true }, 'key-not-verified'],
  ] as const) {
    test(`${what} is refused, counted, and the key may try again`, async ({ visitor, people, portal, page, words }) => {
      const person = people.make(portal);
      const key = await Key.plugIn(page, { verifies: true });
      await visitor.enter(person);
      await visitor.addKey();
      await visitor.signOut();
      await key.lies(lie);
      await visitor.open('/sign-in');
      await visitor.field('sign-in-name').fill(person.name);
      await visitor.field('sign-in-password').fill(person.password);
      await visitor.button('sign-in-do').click();
      const told = `${words(outcome)} ${words('tries-left', { count: 4 })}`;
      await expect(page.locator('#notice')).toHaveText(told);
      await visitor.settled();
      await key.lies({});
      await visitor.press('second-factor-key-do');
      await visitor.isInside(person);
    });
  }

  test('a prompt that is refused on the device says so, and the button tries again', async ({
    visitor,
    people,
    portal,
    page,
    words,
  }) => {
    const person = people.make(portal);
    const key = await Key.device(page);
    await visitor.enter(person);
    await visitor.addKey({ device: true });
    // Or it would be a passkey, and sign in by itself.
    await key.isTouched(false);
    await visitor.signOut();
    await key.isVerified(false);
    await visitor.open('/sign-in');
    await key.isTouched(true);
    await visitor.typePassword(person);
    await visitor.sees('second-factor-key');
    await expect(visitor.outcome('cancelled')).toHaveText(words('key-cancelled'));
    await expect(visitor.button('second-factor-key-do')).toBeFocused();
    await key.isVerified(true);
    await visitor.button('second-factor-key-do').click();
    await visitor.isInside(person);
  });

  test('an answer that comes after five minutes is told to be late', async ({
    visitor,
    people,
    portal,
    page,
    words,
  }) => {
    const person = people.make(portal);
    await Key.plugIn(page);
    await visitor.enter(person);
    await visitor.addKey();
    await visitor.signOut();
    const late = '**/sign-in/second-factor/security_key';
    await page.route(
      late,
      (route) => {
        portal.moveClock('5m');
        return route.continue();
      },
      { times: 1 },
    );
    await visitor.open('/sign-in');
    await visitor.typePassword(person);
    await expect(page.locator('#notice')).toContainText(words('key-stale'));
    await visitor.settled();
    await visitor.press('second-factor-key-do');
    await visitor.isInside(person);
  });

  for (const [error, outcome] of [
    ['NotAllowedError', 'cancelled'],
    ['SecurityError', 'forbidden'],
    ['NotSupportedError', 'unable'],
    ['ConstraintError', 'unable'],
    ['UnknownError', 'failed'],
  ] as const) {
    test(`the browser's ${error} is put into plain words`, async ({ visitor, people, portal, page }) => {
      await visitor.enter(people.make(portal));
      await page.addInitScript((name) => {
        navigator.credentials.create = () => Promise.reject(new DOMException('in nobody’s language', name));
      }, error);
      await visitor.open('/me/login/key');
      await visitor.button('enrol-key-do').click();
      await expect(visitor.outcome(outcome)).toBeVisible();
      await expect(page.locator('[data-outcome]:not([hidden])')).toHaveCount(1);
      await expect(visitor.button('enrol-key-do')).toBeEnabled();
    });
  }

  test('a browser without security keys is told so, and offers the other methods', async ({
    visitor,
    people,
    portal,
    page,
  }) => {
    const person = await people.makeProtected(portal);
    await Key.plugIn(page);
    await visitor.enter(person);
    await visitor.addKey();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
    await visitor.signOut();
    await expect(visitor.button('sign-in-passkey')).toBeHidden();
    await visitor.typePassword(person);
    await visitor.follow(visitor.way('method-key'));
    await expect(visitor.outcome('unsupported')).toBeVisible();
    await expect(visitor.button('second-factor-key-do')).toBeHidden();
    await visitor.follow(visitor.way('method-app'));
    await visitor.typeCode(person.app.freshCode());
    await visitor.isInside(person);
  });

  test('browsers without the JSON functions of WebAuthn get them from the page', async ({
    visitor,
    people,
    portal,
    page,
  }) => {
    const person = people.make(portal);
    await Key.plugIn(page);
    await page.addInitScript(() => {
      for (const name of ['parseCreationOptionsFromJSON', 'parseRequestOptionsFromJSON'])
        Reflect.deleteProperty(PublicKeyCredential, name);
      Reflect.deleteProperty(PublicKeyCredential.prototype, 'toJSON');
    });
    await visitor.enter(person);
    await visitor.addKey();
    await visitor.reads('sheet-key-lead');
    await visitor.signOut();
    await visitor.signInWithKey(person);
  });
});

// Case 47
test('at another address than the portal’s the page says so, with both, before the browser would fail', async ({
  visitor,
  portal,
  page,
  words,
}) => {
  const here = portal.url.replace('localhost', '127.0.0.1');
  await page.goto(`${here}/sign-in`);
  await visitor.settled();
  const text = words('key-elsewhere', { here, address: portal.url });
  await expect(visitor.outcome('elsewhere')).toContainText(text);
  await expect(visitor.button('sign-in-passkey')).toBeHidden();
  await visitor.go('key-elsewhere-do');
  await expect(page).toHaveURL(new RegExp(`^${portal.url}/`));
});

test(
  'without scripts the page says what is missing, and another method opens the account',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal, arrive, words, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled, 'about pages without scripts');
    const person = await people.makeProtected(portal);
    // The key is added where scripts run.
    const other = await arrive(portal, { javaScriptEnabled: true });
    await Key.plugIn(other.page);
    await other.enter(person);
    await other.addKey();
    await visitor.open('/sign-in');
    await expect(visitor.button('sign-in-passkey')).toBeHidden();
    await visitor.typePassword(person);
    await expect(visitor.page.locator('.key-form .note').filter({ visible: true })).toHaveText(words('key-no-script'));
    await expect(visitor.button('second-factor-key-do')).toBeHidden();
    await visitor.follow(visitor.way('method-app'));
    await visitor.typeCode(person.app.freshCode());
    await visitor.isInside(person);
  },
);
