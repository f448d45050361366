import type { Person } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const NEW_PASSWORD = 'copper lantern orchard nine';

/** Signs in, and waits until the proof of that is not fresh any more. */
async function signInLongAgo(visitor: Visitor, person: Person): Promise<void> {
  await visitor.enter(person);
  visitor.portal.moveClock('10m');
}

/** Types another name and address into the profile, as far as the question for a proof. */
async function changeAddress(visitor: Visitor, displayName: string, email: string): Promise<void> {
  await visitor.open('/me/profile');
  await visitor.field('profile-name').fill(displayName);
  await visitor.email.fill(email);
  await visitor.press('profile-do');
  await visitor.sees('confirm-title');
  await visitor.reads('wanted-email');
}

async function hasProfile(visitor: Visitor, displayName: string, email: string): Promise<void> {
  await expect(visitor.field('profile-name')).toHaveValue(displayName);
  await expect(visitor.email).toHaveValue(email);
}

const codeField = (visitor: Visitor) => visitor.field('second-factor-code');
/** An address that nobody else has. */
const newAddress = (person: Person) => `new.${person.email}`;

// Case 17
test(
  'a new address asks for a code in between, and everything that was typed is stored after it',
  {
    tag: ['@no-script', '@phone', '@german'],
  },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    const email = newAddress(person);
    await signInLongAgo(visitor, person);
    await changeAddress(visitor, 'Ada Lovelace', email);
    await visitor.reads('confirm-why');
    await expect(visitor.field('confirm-password')).toHaveCount(0);
    await visitor.confirm({ code: person.app.wrongCode() });
    await visitor.isTroubledByCode(codeField(visitor), 'code-wrong', 4);
    await visitor.confirm({ code: person.app.freshCode() });
    await visitor.isAt('/me/profile');
    await visitor.isTold('notice-saved');
    await hasProfile(visitor, 'Ada Lovelace', email);
    await visitor.open('/me/profile');
    await hasProfile(visitor, 'Ada Lovelace', email);

    await visitor.page.context().clearCookies();
    await visitor.knock({ ...person, name: email });
  },
);

test(
  '"change nothing" leads back to the form with all that was typed, and nothing is stored',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    await signInLongAgo(visitor, person);
    await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
    await visitor.press('confirm-cancel');
    await visitor.isAt('/me/profile');
    await visitor.isTold('notice-nothing-changed');
    await hasProfile(visitor, 'Ada Lovelace', newAddress(person));
    await visitor.open('/me/profile');
    await hasProfile(visitor, person.displayName, person.email);
  },
);

// Case 72
test(
  'a new password is typed once and kept while the old one and a code are asked; the other browsers are out then',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, arrive, words }) => {
    const person = await people.makeProtected(portal);
    const other = await arrive(portal);
    await other.enter(person);
    await signInLongAgo(visitor, person);
    await visitor.changePassword(NEW_PASSWORD);
    await visitor.reads('wanted-password');
    const code = person.app.freshCode();
    await visitor.confirm({ password: NEW_PASSWORD, code });
    await visitor.isTroubledBy(visitor.field('confirm-password'), words('problem-wrong-password'));
    // The wrong password did not use the code up.
    await visitor.confirm({ password: person.password, code });
    await visitor.isAt('/me/password');
    await visitor.isTold('notice-password-changed');
    await visitor.open('/me/profile');
    await visitor.isInside(person);

    await other.open('/me/profile');
    await other.isOutside();
    await other.typePassword(person);
    await other.isTold('notice-sign-in-failed');
    await other.typePassword({ ...person, password: NEW_PASSWORD });
    await other.readsWithTime('why-account-changed');
    await other.typeCode(person.app.freshCode());
    await other.isInside(person);
  },
);

test('what is wrong with a new password is told before anything else is asked', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await visitor.changePassword('password password');
  await visitor.isAt('/me/password');
  await visitor.isTroubledBy(visitor.field('password-other'), words('problem-too-common'));
  await visitor.changePassword(NEW_PASSWORD, person.password);
  await visitor.isTroubledBy(visitor.field('password-repeat'), words('problem-differs'));
});

// Case 17
test('a remembered browser stands in for no proof; what was shown is good for ten minutes, and not longer', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person);
  portal.moveClock('20d');
  await visitor.open('/me/login/recovery-codes');
  await visitor.press('new-codes-do');
  await visitor.sees('confirm-title');
  await visitor.reads('wanted-codes');
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.sees('sheet-made-title');

  portal.moveClock('9m59s');
  await visitor.open('/me/login/recovery-codes');
  await visitor.press('new-codes-do');
  await visitor.sees('sheet-made-title');
  portal.moveClock('1s');
  await visitor.open('/me/login/recovery-codes');
  await visitor.press('new-codes-do');
  await visitor.sees('confirm-title');
});

test('a double click on "confirm" does the change once', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await visitor.open('/me/login/recovery-codes');
  await visitor.press('new-codes-do');
  const posts: string[] = [];
  visitor.page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URL(request.url()).pathname);
  });
  await codeField(visitor).fill(person.app.freshCode());
  await Promise.all([visitor.page.waitForEvent('load'), visitor.button('confirm-do').dblclick()]);
  await visitor.settled();
  await visitor.sees('sheet-made-title');
  expect(posts).toHaveLength(1);
  // The codes that are shown are the ones that count.
  const [code] = await visitor.readCodes();
  await visitor.open('/me/login/recovery-codes/test');
  await visitor.field('recovery-code').fill(code!);
  await visitor.press('test-do');
  await visitor.isTold('notice-sheet-works');
});

test('of two tabs that ask for one proof the second finds that all is done', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
  const tab = await visitor.openTab(new URL(visitor.page.url()).pathname);
  await tab.sees('confirm-title');
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.isTold('notice-saved');
  await tab.confirm({ code: person.app.freshCode() });
  await tab.isTold('notice-confirmation-over');
  await tab.isInside({ displayName: 'Ada Lovelace' });
});

test('of two changes in two tabs each is done', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
  const tab = await visitor.openTab('/me/login');
  await tab.go('login-rename-named', { name: 'Pixel 9' });
  await tab.field('enrol-name').fill('Work phone');
  await tab.press('rename-do');
  await tab.confirm({ code: person.app.freshCode() });
  await tab.isTold('notice-renamed', { name: 'Work phone' });
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.isTold('notice-saved');
  await hasProfile(visitor, 'Ada Lovelace', newAddress(person));
});

test('the back button does not bring the question for a proof back', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.isTold('notice-saved');
  await visitor.page.goBack();
  await visitor.settled();
  await visitor.isTold('notice-confirmation-over');
  await visitor.open('/me/profile');
  await hasProfile(visitor, 'Ada Lovelace', newAddress(person));
});

test('a change that waited for ten minutes is over, and nothing is stored', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
  portal.moveClock('10m');
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.isTold('notice-confirmation-over');
  await visitor.open('/me/profile');
  await hasProfile(visitor, person.displayName, person.email);
});

// Case 72
test('a recovery code is a proof as well, and ends the other browsers as in a sign-in', async ({
  visitor,
  people,
  portal,
  arrive,
  words,
}) => {
  const person = await people.makeProtected(portal);
  const other = await arrive(portal);
  await other.enter(person);
  await signInLongAgo(visitor, person);
  await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
  await visitor.go('method-recovery');
  await visitor.confirm({ recoveryCode: 'AAAA-AAAA-AAAA-AAAA' });
  await visitor.isTroubledByCode(visitor.field('recovery-code'), 'code-unknown-recovery', 4);
  await visitor.confirm({ recoveryCode: person.codes[0]! });
  await visitor.isTold('notice-saved');
  await visitor.open('/me/login');
  await expect(visitor.page.locator('main')).toContainText(words('codes-left', { left: 9, of: 10, when: '' }).trim());
  await other.open('/me/profile');
  await other.isOutside();
});

test(
  'an account without a second factor is asked for its password alone',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await signInLongAgo(visitor, person);
    await changeAddress(visitor, 'Ada Lovelace', newAddress(person));
    await expect(codeField(visitor)).toHaveCount(0);
    await visitor.confirm({ password: NEW_PASSWORD });
    await visitor.isTroubledBy(visitor.field('confirm-password'), words('problem-wrong-password'));
    await visitor.confirm({ password: person.password });
    await visitor.isTold('notice-saved');
    await hasProfile(visitor, 'Ada Lovelace', newAddress(person));
  },
);
