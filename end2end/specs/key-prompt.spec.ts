// What may come of a key's prompt, and what the page says of it.
import { Key } from '../fixtures/keys.ts';
import { expect, test } from '../fixtures/test.ts';

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
    await visitor.sendPassword(person);
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

test('an answer that comes after five minutes is told to be late', async ({ visitor, people, portal, page, words }) => {
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

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is missing, and another method opens the account', async ({
    visitor,
    people,
    portal,
    arrive,
    words,
  }) => {
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
  });
});
