import { Direct } from '../fixtures/direct.ts';
import type { Mail } from '../fixtures/mailbox.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const NEW_PASSWORD = 'copper lantern orchard nine';

/** The path of the link by which a password is chosen. */
function linkIn({ links }: Mail): string {
  const link = links.find((link) => link.includes('/password/'));
  if (!link) throw new Error(`no such link among ${links.join(' ')}`);
  return new URL(link).pathname;
}

/** Says on the sign-in page that the password is forgotten. */
async function forget(visitor: Visitor, name: string): Promise<void> {
  await visitor.open('/sign-in');
  await visitor.go('forgotten-link');
  await visitor.sees('forgotten-title');
  await visitor.field('sign-in-name').fill(name);
  await visitor.press('forgotten-do');
}

test(
  'who forgot their password chooses another by a link in a mail, once, and still shows the second factor',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words, clean }) => {
    const person = await people.makeMailed(postal, mailbox);
    const other = await arrive(postal);
    await other.open('/sign-in');
    await other.typePassword(person);
    await other.typeMailCode(await mailbox.code(person.email));
    await other.isInside(person);
    postal.moveClock('5m');

    const visitor = await arrive(postal);
    await forget(visitor, person.email);
    await visitor.isAt('/sign-in');
    await visitor.isTold('notice-link-sent');
    const mail = await mailbox.next(person.email, ({ links }) => links.some((link) => link.includes('/password/')));
    expect(mail.subject).toContain(words('mail-password-title'));
    expect(mail.text).toContain(words('mail-password-text'));
    await visitor.open(linkIn(mail));
    await visitor.choosePassword(NEW_PASSWORD);
    await visitor.isOutside();
    await visitor.isTold('notice-password-set');
    const changed = words('mail-password-changed-title');
    await mailbox.next(person.email, ({ subject }) => subject.includes(changed));

    // Every browser of before is out, and the old password is none any more.
    await other.open('/me/profile');
    await other.isOutside();
    await visitor.typePassword(person);
    await visitor.isTold('notice-sign-in-failed');
    await visitor.typePassword({ ...person, password: NEW_PASSWORD });
    await visitor.sees('second-factor-email');
    await visitor.typeMailCode(await mailbox.code(person.email));
    await visitor.isInside(person);

    clean.expectStatus(404);
    const late = await arrive(postal);
    await late.open(linkIn(mail));
    await late.sees('dead-password-title');
  },
);

test('the second factor that a new password does not replace may be an app', async ({
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
  await visitor.signOut();
  await forget(visitor, person.name);
  await visitor.open(await mailbox.passwordLink(person.email));
  await visitor.choosePassword(NEW_PASSWORD);
  await visitor.knock({ ...person, password: NEW_PASSWORD });
  await visitor.typeCode(app.freshCode());
  await visitor.isInside(person);
});

test('an unknown name, an address that nobody confirmed and a closed account are answered alike, and get no mail', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const visitor = await arrive(postal);
  const unconfirmed = people.make(postal);
  const closed = await people.makeReachable(postal, mailbox);
  postal.cli(['account', 'disable', closed.name]);
  await mailbox.next(closed.email);
  const known = await people.makeReachable(postal, mailbox);
  for (const name of ['nobody.of.that.name', unconfirmed.email, closed.email, known.email]) {
    // What counts per network starts anew.
    postal.moveClock('1h');
    await forget(visitor, name);
    await visitor.isAt('/sign-in');
    await visitor.isTold('notice-link-sent');
  }
  await mailbox.next(known.email);
  await mailbox.none(unconfirmed.email, 300);
  await mailbox.none(closed.email, 0);
});

test('a link for a password is mailed once a minute, and is over after an hour', async ({
  postal,
  arrive,
  people,
  mailbox,
  clean,
}) => {
  const visitor = await arrive(postal);
  const person = await people.makeReachable(postal, mailbox);
  await forget(visitor, person.name);
  const first = await mailbox.next(person.email);
  await forget(visitor, person.name);
  await visitor.isTold('notice-link-sent');
  await mailbox.none(person.email, 500);
  postal.moveClock('59m');
  await visitor.open(linkIn(first));
  await visitor.sees('set-password-title');
  postal.moveClock('1m');
  clean.expectStatus(404);
  await visitor.open(linkIn(first));
  await visitor.sees('dead-password-title');
});

test(
  'somebody new is invited by mail, chooses a password, and has a confirmed address',
  { tag: ['@german', '@no-script'] },
  async ({ postal, arrive, people, mailbox, words, clean }) => {
    const person = people.invite(postal);
    const mail = await mailbox.next(person.email);
    expect(mail.subject).toContain(words('mail-invitation-title'));
    expect(mail.text).toContain(person.name);
    postal.moveClock('6d23h');
    const visitor = await arrive(postal);
    await visitor.open(linkIn(mail));
    await visitor.choosePassword(person.password);
    await visitor.isTold('notice-password-set');
    await visitor.typePassword(person);
    await visitor.isInside(person);
    await visitor.open('/me/profile');
    await visitor.reads('profile-email-confirmed');

    clean.expectStatus(404);
    await visitor.open(linkIn(mail));
    await visitor.sees('dead-password-title');
  },
);

// Case 12
test(
  'where a second factor is required, somebody invited turns codes by email on, on the way in',
  { tag: ['@german', '@no-script'] },
  async ({ startPortal, arrive, people, mailbox }) => {
    const POSTERN_POLICY_METHODS = 'email_code,recovery_code';
    const portal = await startPortal({
      secondFactor: 'required',
      env: { ...mailbox.environment, POSTERN_POLICY_METHODS },
    });
    const person = people.invite(portal);
    const visitor = await arrive(portal);
    await visitor.open(await mailbox.passwordLink(person.email));
    await visitor.choosePassword(person.password);
    await visitor.typePassword(person);
    await visitor.sees('enrol-forced-title');
    await expect(visitor.menu).toHaveCount(0);
    const count = await mailbox.count(person.email);
    await visitor.reads('mail-state-ask', { address: visitor.hidden(person) });
    expect(await mailbox.count(person.email)).toBe(count);
    await visitor.press('mail-send');
    await visitor.typeMailCode(await mailbox.code(person.email));
    await visitor.sees('sheet-added-title', { name: person.email });
    expect(await visitor.readCodes()).toHaveLength(10);
    await visitor.go('sheet-done');
    await visitor.isInside(person);
    await visitor.open('/me/login');
    await visitor.reads('login-required');
  },
);

test('opening what mails lead to changes nothing, however often a mail scanner does it', async ({
  postal,
  arrive,
  people,
  mailbox,
}) => {
  const invited = people.invite(postal);
  const person = await people.makeMailed(postal, mailbox);
  const visitor = await arrive(postal);
  await forget(visitor, person.name);
  await visitor.typePassword(person);
  const mails = [await mailbox.next(invited.email)];
  const has = (part: string) => (mail: Mail) => mail.links.some((link) => link.includes(part));
  mails.push(await mailbox.next(person.email, has('/password/')));
  mails.push(await mailbox.next(person.email, ({ code }) => code !== undefined));
  const audit = () => postal.cli(['audit', 'export', '--format', 'jsonl']);
  const before = audit();
  for (const link of new Set(mails.flatMap(({ links }) => links))) {
    expect(new URL(link).origin).toBe(postal.url);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status } = await fetch(link, { method, redirect: 'manual' });
      expect(status, `${method} ${new URL(link).pathname.split('/')[1]}`).toBeLessThan(400);
    }
  }
  expect(audit()).toBe(before);

  await visitor.typeMailCode(mails[2]!.code!);
  await visitor.isInside(person);
  for (const mail of mails.slice(0, 2)) {
    const token = linkIn(mail);
    const form = { password: NEW_PASSWORD, repeated: NEW_PASSWORD };
    expect((await new Direct(postal).post(token, form)).location).toContain('/sign-in');
  }
});
