import { wrongCode } from '../fixtures/mailbox.ts';
import { forgetMails } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const code = (visitor: Visitor) => visitor.field('mail-code');
const spaced = (digits: string) => digits.replace(/^.{4}/, '$& ');

test(
  'codes by email are turned on after the address, and from then on one is mailed at once at every sign-in',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words }) => {
    const visitor = await arrive(postal);
    const person = await people.makeReachable(postal, mailbox);
    await visitor.enter(person);
    await visitor.open('/me/login');
    await visitor.reads('login-email-off', { address: person.email });
    await visitor.follow(visitor.addEmailCode);
    await visitor.sees('enrol-email-title');
    await visitor.reads('mail-state-taken', { address: person.email });
    const first = await mailbox.next(person.email);
    expect(first.subject).toContain(words('mail-code-enable-title'));
    expect(first.subject).not.toMatch(/\d/);
    await visitor.typeMailCode(wrongCode(first.code!));
    await visitor.isTroubledBy(code(visitor), words('code-wrong'));
    await visitor.typeMailCode(spaced(first.code!));
    await visitor.sees('sheet-added-title', { name: person.email });
    await visitor.reads('sheet-email-lead');
    expect(await visitor.readCodes()).toHaveLength(10);
    await visitor.go('sheet-done');
    await visitor.isAt('/me/login');
    await visitor.reads('login-email-on');
    await expect(visitor.addEmailCode).toHaveCount(0);
    expect((await mailbox.next(person.email)).subject).toContain(words('mail-added-title'));

    forgetMails(postal);
    await visitor.signOut();
    await visitor.typePassword(person);
    await visitor.sees('second-factor-email');
    await visitor.reads('mail-state-taken', { address: visitor.hidden(person) });
    // Who knows the password alone learns no address.
    expect(await visitor.page.content()).not.toContain(person.email);
    const mail = await mailbox.next(person.email);
    expect(mail.subject).toContain(words('mail-code-sign-in-title'));
    expect(mail.text).toContain(words('mail-code-sign-in'));
    expect(mail.subject).not.toMatch(/\d/);
    await visitor.remember.check();
    await visitor.typeMailCode(` ${spaced(mail.code!)} `);
    await visitor.isInside(person);
    expect((await mailbox.next(person.email)).subject).toContain(words('mail-remembered-title'));
    postal.moveClock('27d');
    await visitor.open('/me/profile');
    await visitor.isInside(person);
  },
);

test('codes by email are not there before the address is confirmed', async ({ postal, arrive, people }) => {
  const visitor = await arrive(postal);
  await visitor.enter(people.make(postal));
  await visitor.open('/me/login');
  await visitor.reads('login-app-off');
  await expect(visitor.addEmailCode).toHaveCount(0);
});

test('the code is sent again on the page that asks for it, and is the same one in this sign-in alone', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const person = await people.makeMailed(postal, mailbox);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  const first = await mailbox.code(person.email);
  await visitor.press('mail-send-again');
  await visitor.readsWithTime('notice-mail-not-before');
  postal.moveClock('1m');
  await visitor.press('mail-send-again');
  expect(await mailbox.code(person.email)).toBe(first);

  // What somebody reads out of a mail is good for their own sign-in alone.
  const other = await arrive(postal);
  postal.moveClock('1m');
  await other.open('/sign-in');
  await other.typePassword(person);
  expect(await mailbox.code(person.email)).not.toBe(first);
  await other.typeMailCode(first);
  await other.isTroubledByCode(code(other), 'code-wrong', 4);
  await visitor.typeMailCode(first);
  await visitor.isInside(person);
});

test('a code is over when its time is, and the page sends another', async ({
  startPortal,
  arrive,
  people,
  mailbox,
}) => {
  const portal = await startPortal({ env: { ...mailbox.environment, POSTERN_POLICY_MAIL_CODE_MINUTES: '5' } });
  const visitor = await arrive(portal);
  const person = await people.makeMailed(portal, mailbox);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  const first = await mailbox.code(person.email);
  portal.moveClock('5m');
  await visitor.typeMailCode(first);
  await visitor.reads('code-mail-over');
  await expect(code(visitor)).toHaveCount(0);
  await visitor.press('mail-send');
  const second = await mailbox.code(person.email);
  expect(second).not.toBe(first);
  await visitor.typeMailCode(second);
  await visitor.isInside(person);
});

test('wrong codes end the sign-in, and their owner is told', async ({ postal, arrive, people, mailbox, words }) => {
  const visitor = await arrive(postal);
  const person = await people.makeMailed(postal, mailbox);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  const right = await mailbox.code(person.email);
  await visitor.typeMailCode('1234567');
  await visitor.isTroubledBy(code(visitor), words('code-no-mail-code'));
  for (const left of [4, 3, 2, 1]) {
    await visitor.typeMailCode(wrongCode(right));
    await visitor.isTroubledByCode(code(visitor), 'code-wrong', left);
  }
  await visitor.typeMailCode(wrongCode(right));
  await visitor.isOutside();
  await visitor.isTold('notice-sign-in-ended');
  await mailbox.next(person.email, ({ subject }) => subject.includes(words('mail-failed-title')));
});

test(
  'beside an app, "Use another method" mails the code, and the method used last is asked first',
  { tag: ['@german', '@no-script'] },
  async ({ postal, arrive, people, mailbox }) => {
    const visitor = await arrive(postal);
    const person = await people.makeMailed(postal, mailbox);
    await visitor.open('/sign-in');
    await visitor.typePassword(person);
    await visitor.typeMailCode(await mailbox.code(person.email));
    await visitor.open('/me/login');
    await visitor.press('login-add');
    const app = await visitor.enrol();
    await visitor.signOut();
    forgetMails(postal);

    const other = await arrive(postal);
    const count = await mailbox.count(person.email);
    await other.knock({ ...person, app });
    await expect(other.way('method-email')).toContainText(other.hidden(person));
    // An app is asked first: nothing is mailed that nobody wants.
    expect(await mailbox.count(person.email)).toBe(count);
    await other.follow(other.way('method-email'));
    await other.sees('second-factor-email');
    await other.typeMailCode(await mailbox.code(person.email));
    await other.isInside(person);
    await other.signOut();
    postal.moveClock('1m');
    await other.typePassword(person);
    await other.sees('second-factor-email');
    await other.follow(other.way('method-app'));
    await other.typeCode(app.freshCode());
    await other.isInside(person);
  },
);

test('while the mail server takes nothing, the page says so and the app opens the account', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const person = await people.makeReachable(postal, mailbox);
  await visitor.enter(person);
  await visitor.open('/me/login');
  await visitor.press('login-add');
  const app = await visitor.enrol();
  await visitor.open('/me/login');
  await mailbox.mode('busy');
  await visitor.follow(visitor.addEmailCode);
  await visitor.reads('wanted-add-email');
  await visitor.confirm({ code: app.freshCode() });
  await visitor.reads('mail-state-delayed', { address: person.email });
  await mailbox.mode('ok');
  postal.moveClock('15s');
  await visitor.typeMailCode(await mailbox.code(person.email));
  await visitor.isTold('notice-email-on', { address: person.email });
  await visitor.signOut();
  forgetMails(postal);

  await mailbox.mode('busy');
  await visitor.typePassword(person);
  await visitor.follow(visitor.way('method-email'));
  await visitor.reads('mail-state-delayed', { address: visitor.hidden(person) });
  await expect(code(visitor)).toBeVisible();
  await visitor.follow(visitor.way('method-app'));
  await visitor.typeCode(app.freshCode());
  await visitor.isInside(person);
});

test(
  'a change is confirmed by a mailed code, and codes by email are turned off',
  { tag: ['@german', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words }) => {
    const visitor = await arrive(postal);
    const person = await people.makeMailed(postal, mailbox);
    await visitor.open('/sign-in');
    await visitor.typePassword(person);
    await visitor.typeMailCode(await mailbox.code(person.email));
    postal.moveClock('10m');
    await visitor.open('/me/login');
    await visitor.go('login-remove-named', { name: person.email });
    await visitor.reads('remove-email-text');
    await visitor.press('remove-do');
    await visitor.reads('wanted-remove', { name: person.email });
    await expect(code(visitor)).toBeHidden();
    await visitor.press('mail-send');
    const mail = await mailbox.next(person.email, ({ code }) => code !== undefined);
    expect(mail.subject).toContain(words('mail-code-proof-title'));
    await visitor.confirm({ mailCode: wrongCode(mail.code!) });
    await visitor.isTroubledByCode(code(visitor), 'code-wrong', 4);
    await visitor.confirm({ mailCode: spaced(mail.code!) });
    await visitor.isTold('notice-email-removed', { name: person.email });
    const removed = words('mail-removed-title');
    await mailbox.next(person.email, ({ subject }) => subject.includes(removed));
    await visitor.reads('login-email-off', { address: person.email });

    await visitor.signOut();
    await visitor.typePassword(person);
    await visitor.isInside(person);
  },
);

test('a new password asks for the old one and a mailed code together', async ({ postal, arrive, people, mailbox }) => {
  const visitor = await arrive(postal);
  const person = await people.makeMailed(postal, mailbox);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.typeMailCode(await mailbox.code(person.email));
  postal.moveClock('10m');
  await visitor.changePassword('copper lantern orchard nine');
  await visitor.press('mail-send');
  const right = await mailbox.code(person.email);
  await visitor.confirm({ password: 'not my password', mailCode: right });
  await visitor.isTroubledBy(visitor.field('confirm-password'), visitor.words('problem-wrong-password'));
  // The wrong password did not use the code up.
  await visitor.confirm({ password: person.password, mailCode: right });
  await visitor.isTold('notice-password-changed');
});

test('who cannot read their mail comes in with a recovery code', async ({ postal, arrive, people, mailbox }) => {
  const visitor = await arrive(postal);
  const person = await people.makeMailed(postal, mailbox);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.go('method-recovery');
  await visitor.typeRecoveryCode(person.codes[0]!);
  await visitor.isTold('notice-recovery-used', { left: 9 });
});
