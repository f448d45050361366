import { Key } from '../fixtures/keys.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a passkey signs in by its button, with nothing more to type, and leads where the person wanted to go',
  { tag: ['@phone', '@german'] },
  async ({ visitor, people, portal, page, words }) => {
    const person = people.make(portal);
    const key = await Key.device(page);
    await visitor.enter(person);
    await visitor.open('/me/login/key');
    await expect(visitor.button('enrol-key-device')).toBeVisible();
    await visitor.press('enrol-key-device');
    await visitor.go('sheet-done');
    await expect(page.locator('main .badge').filter({ hasText: words('login-key-passkey') })).toBeVisible();
    await key.isTouched(false);
    await visitor.signOut();

    // The quiet question is asked before the key can be touched: the button asks another one.
    const asked = page.waitForResponse('**/sign-in/passkey/begin');
    await visitor.open('/me/browsers');
    await (await asked).finished();
    await visitor.isOutside();
    await key.isTouched(true);
    await visitor.button('sign-in-passkey').click();
    await visitor.isInside(person);
    await visitor.isAt('/me/browsers');
    // It is this device's own: remembered.
    await visitor.reads('browsers-until');
  },
);

test('a passkey is offered where the name is typed', async ({ visitor, people, portal, page }) => {
  const person = people.make(portal);
  const key = await Key.device(page);
  await visitor.enter(person);
  await visitor.addKey({ device: true });
  await key.isTouched(false);
  await visitor.signOut();
  await expect(visitor.field('sign-in-name')).toHaveAttribute('autocomplete', 'username webauthn');
  // Chosen from the list: Chromium's own key answers the quiet question, without any press of a button.
  await key.isTouched(true);
  // It may leave the page before that has loaded.
  await page.goto(`${portal.url}/sign-in?to=/me/activity`, { waitUntil: 'commit' });
  await visitor.isInside(person);
  await visitor.isAt('/me/activity');
});

test('passkeys are offered again in the field after the prompt of the button was put away', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    navigator.credentials.get = ({ mediation, signal }: CredentialRequestOptions = {}) => {
      asked.push(mediation ?? 'modal');
      document.documentElement.dataset['asked'] = asked.join(' ');
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        if (!mediation) reject(new DOMException('put away', 'NotAllowedError'));
      });
    };
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(true);
  });
  await visitor.open('/sign-in');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-asked', 'conditional');
  await visitor.button('sign-in-passkey').click();
  await expect(visitor.outcome('cancelled')).toBeVisible();
  await expect(html).toHaveAttribute('data-asked', 'conditional modal conditional');
});

test('a key that asks for nothing is a second factor and no passkey', async ({ visitor, people, portal, page }) => {
  const person = people.make(portal);
  const key = await Key.plugIn(page);
  await visitor.enter(person);
  await visitor.addKey();
  await key.isTouched(false);
  await visitor.signOut();
  await key.isTouched(true);
  await visitor.button('sign-in-passkey').click();
  await expect(page.locator('.passkey [data-outcome]:not([hidden])')).toHaveCount(1);
  await visitor.isOutside();
  await visitor.signInWithKey(person);
});

test('a passkey that was removed is refused, and the browser’s password manager forgets it', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = await people.makeProtected(portal);
  const key = await Key.device(page);
  await visitor.enter(person);
  await visitor.addKey({ device: true, name: 'Laptop' });
  expect(await key.credentials()).toHaveLength(1);
  await key.isTouched(false);
  // Away without the browser noticing, as by a manager: from another browser.
  portal.cli(['account', 'remove-keys', '--registered-for', 'localhost', person.name]);
  await visitor.open('/sign-in');
  await key.isTouched(true);
  await visitor.button('sign-in-passkey').click();
  await visitor.isTold('notice-passkey-unknown');
  await visitor.settled();
  await expect.poll(() => key.credentials()).toHaveLength(0);
});

test('what is removed or renamed here is told to the browser’s password manager', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = people.make(portal);
  const key = await Key.device(page);
  await visitor.enter(person);
  await visitor.addKey({ device: true, name: 'Laptop' });
  await visitor.open('/me/profile');
  await visitor.field('profile-name').fill('Ada Lovelace');
  await visitor.press('profile-do');
  await visitor.isTold('notice-saved');
  await expect.poll(async () => (await key.credentials())[0]?.userDisplayName).toBe('Ada Lovelace');
  await visitor.open('/me/login');
  await visitor.go('login-remove-named', { name: 'Laptop' });
  await visitor.press('remove-do');
  await visitor.isTold('notice-key-removed', { name: 'Laptop' });
  await expect.poll(() => key.credentials()).toHaveLength(0);
});

test('guessing the password of somebody with a passkey does not keep them out', async ({
  visitor,
  people,
  portal,
  page,
  arrive,
}) => {
  const person = people.make(portal);
  const key = await Key.device(page);
  await visitor.enter(person);
  await visitor.addKey({ device: true });
  await key.isTouched(false);
  await visitor.signOut();
  const stranger = await arrive(portal);
  await stranger.open('/sign-in');
  for (let tries = 0; tries < 7; tries++) await stranger.typePassword({ ...person, password: 'not my password' });
  await expect(stranger.page.locator('#notice')).toBeVisible();
  await key.isTouched(true);
  await visitor.button('sign-in-passkey').click();
  await visitor.isInside(person);
});
