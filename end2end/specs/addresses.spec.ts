import { wrongCode } from '../fixtures/mailbox.ts';
import type { Person } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** An address that nobody else has. */
const newAddress = (person: Person) => `new.${person.email}`;
const code = (visitor: Visitor) => visitor.field('mail-code');

/** Has the first code sent to the address of the profile. */
async function askForCode(visitor: Visitor): Promise<void> {
  await visitor.open('/me/profile');
  await visitor.press('address-confirm');
  await visitor.sees('address-title');
}

/** Types another address into the profile, as far as what comes next. */
async function changeAddress(visitor: Visitor, email: string): Promise<void> {
  await visitor.open('/me/profile');
  await visitor.email.fill(email);
  await visitor.press('profile-do');
}

test(
  'an address is confirmed by the code that was mailed there, and not by another one',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words }) => {
    const visitor = await arrive(postal);
    const person = people.make(postal);
    await visitor.enter(person);
    await visitor.open('/me/profile');
    await visitor.reads('address-unconfirmed');
    await askForCode(visitor);
    await visitor.reads('mail-state-taken', { address: person.email });
    await visitor.readsWithTime('mail-state-until');
    const mail = await mailbox.next(person.email);
    expect(mail.subject).toContain(words('mail-code-address-title'));
    expect(mail.subject).not.toMatch(/\d/);
    expect(mail.text).toContain(words('mail-code-address'));

    await visitor.typeMailCode('1234');
    await visitor.isTroubledBy(code(visitor), words('code-no-mail-code'));
    await visitor.typeMailCode(wrongCode(mail.code!));
    await visitor.isTroubledBy(code(visitor), words('code-wrong'));
    await visitor.typeMailCode(mail.code!.replace(/^.{4}/, '$& '));
    await visitor.isAt('/me/profile');
    await visitor.isTold('notice-address-confirmed', { address: person.email });
    await visitor.reads('profile-email-confirmed');
    await expect(visitor.button('address-confirm')).toHaveCount(0);
    // Used up, and there is nothing left to enter a code for.
    await visitor.open('/me/profile/address');
    await visitor.isAt('/me/profile');
  },
);

test('the code is mailed again after a minute, the same one, and is over after a quarter of an hour', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const person = people.make(postal);
  await visitor.enter(person);
  await askForCode(visitor);
  const first = await mailbox.code(person.email);
  await visitor.readsWithTime('mail-state-again-at');
  await visitor.press('mail-send-again');
  await visitor.readsWithTime('notice-mail-not-before');
  await mailbox.none(person.email, 500);
  postal.moveClock('1m');
  await visitor.open('/me/profile');
  await visitor.reads('address-unconfirmed');
  await visitor.go('address-enter');
  await visitor.reads('mail-state-again');
  await visitor.press('mail-send-again');
  expect(await mailbox.code(person.email)).toBe(first);

  postal.moveClock('14m');
  await visitor.typeMailCode(first);
  await visitor.reads('code-mail-over');
  await visitor.isAt('/me/profile');
  await askForCode(visitor);
  const second = await mailbox.code(person.email);
  expect(second).not.toBe(first);
  await visitor.typeMailCode(first);
  await visitor.isTroubledBy(code(visitor), visitor.words('code-wrong'));
  await visitor.typeMailCode(second);
  await visitor.isTold('notice-address-confirmed', { address: person.email });
});

test('five wrong codes use a code up', async ({ postal, arrive, people, mailbox }) => {
  const visitor = await arrive(postal);
  const person = people.make(postal);
  await visitor.enter(person);
  await askForCode(visitor);
  const right = await mailbox.code(person.email);
  for (let tries = 0; tries < 5; tries++) await visitor.typeMailCode(wrongCode(right));
  await visitor.isAt('/me/profile');
  await visitor.open('/me/profile');
  await visitor.reads('address-unconfirmed');
});

test('a code is good in the browser alone that asked for it', async ({ postal, arrive, people, mailbox }) => {
  const [visitor, other] = [await arrive(postal), await arrive(postal)];
  const person = people.make(postal);
  await visitor.enter(person);
  await other.enter(person);
  await askForCode(visitor);
  const first = await mailbox.code(person.email);
  postal.moveClock('1m');
  await askForCode(other);
  const second = await mailbox.code(person.email);
  expect(second).not.toBe(first);
  await other.typeMailCode(first);
  await other.isTroubledBy(code(other), other.words('code-wrong'));
  await visitor.typeMailCode(first);
  await visitor.isTold('notice-address-confirmed', { address: person.email });
});

// Case 17
test(
  'a new address takes the place of the old one once its code was entered, and both are told',
  { tag: ['@german', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words }) => {
    const visitor = await arrive(postal);
    const person = await people.makeReachable(postal, mailbox);
    const email = newAddress(person);
    await visitor.enter(person);
    postal.moveClock('10m');
    await changeAddress(visitor, email);
    await visitor.reads('wanted-email');
    await visitor.confirm({ password: person.password });
    await visitor.sees('address-title');
    await visitor.reads('mail-state-taken', { address: email });
    const right = await mailbox.code(email);
    await mailbox.none(person.email, 300);
    await visitor.open('/me/profile');
    await expect(visitor.email).toHaveValue(person.email);
    await visitor.reads('address-waiting', { address: email });

    await visitor.go('address-enter');
    await visitor.typeMailCode(right);
    await visitor.isTold('notice-address-confirmed', { address: email });
    await expect(visitor.email).toHaveValue(email);
    for (const address of [person.email, email]) {
      const mail = await mailbox.next(address);
      expect(mail.subject, address).toContain(words('mail-email-title'));
      expect(mail.text, address).toContain(email);
    }
    const other = await arrive(postal);
    await other.open('/sign-in');
    await other.typePassword({ ...person, name: email });
    await other.isInside(person);
  },
);

test('a changed address is confirmed by an app as well, and codes by email follow it', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const person = await people.makeMailed(postal, mailbox);
  const email = newAddress(person);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.typeMailCode(await mailbox.code(person.email));
  await visitor.open('/me/login');
  await visitor.press('login-add');
  const app = await visitor.enrol();
  const other = await arrive(postal);
  await other.enter({ ...person, app });
  postal.moveClock('10m');

  await changeAddress(visitor, email);
  await visitor.confirm({ code: app.freshCode() });
  await visitor.typeMailCode(await mailbox.code(email));
  await visitor.open('/me/login');
  await expect(visitor.page.locator('main li.sub').filter({ hasText: email })).toHaveCount(1);
  // Whoever came in by the old address is out.
  await other.open('/me/profile');
  await other.isOutside();
  await visitor.open('/me/profile');
  await visitor.email.fill('');
  await visitor.press('profile-do');
  await visitor.isTroubledBy(visitor.email, visitor.words('problem-used-by-method'));
});

test('an address that somebody else has by now is not taken from them', async ({ postal, arrive, people, mailbox }) => {
  const visitor = await arrive(postal);
  const person = people.make(postal, 'ada');
  await visitor.enter(person);
  await changeAddress(visitor, 'ben@post.example');
  const right = await mailbox.code('ben@post.example');
  people.make(postal, 'ben', 'Ben Okafor');
  await visitor.typeMailCode(right);
  await visitor.isAt('/me/profile');
  await visitor.isTroubledBy(visitor.email, visitor.words('problem-taken'));
  await visitor.open('/me/profile');
  await expect(visitor.email).toHaveValue(person.email);
});

test('while the mail server takes nothing the page says so, and the code arrives when it does again', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const person = people.make(postal);
  await mailbox.mode('refuse');
  await visitor.enter(person);
  await askForCode(visitor);
  await visitor.reads('mail-state-delayed', { address: person.email });
  await mailbox.mode('ok');
  postal.moveClock('15s');
  const right = await mailbox.code(person.email);
  await expect(async () => {
    await visitor.open('/me/profile/address');
    await expect(visitor.page.getByText(visitor.words('mail-state-taken', { address: person.email }))).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await visitor.typeMailCode(right);
  await visitor.isTold('notice-address-confirmed', { address: person.email });
});

test('where no mail can be sent, an address is changed as it is and nothing is asked about it', async ({
  visitor,
  people,
  portal,
}) => {
  const person = people.make(portal);
  await visitor.enter(person);
  await visitor.open('/me/profile');
  await expect(visitor.button('address-confirm')).toHaveCount(0);
  await changeAddress(visitor, newAddress(person));
  await visitor.isTold('notice-saved');
});
