import { expectAccessible } from '../fixtures/a11y.ts';
import { Direct } from '../fixtures/direct.ts';
import { Mailbox } from '../fixtures/mailbox.ts';
import { signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const PASSWORD = 'correspondence by night';
const SENDER = { sender_name: '', sender_address: 'portal@post.example' };

/** What an administrator types to have mail sent there. */
const accountAt = (mailbox: Mailbox) => ({ host: 'localhost', port: String(mailbox.port), tls: 'none', ...SENDER });

const named = ({ page }: Visitor, name: string) => page.locator(`form[action="/settings/mail"] [name=${name}]`);

/** Sends a test mail, and gives what the page says of it. */
async function sendTest(visitor: Visitor): Promise<string> {
  await visitor.press('mail-test-do');
  return visitor.page.locator('#notice').innerText();
}

test(
  'an administrator sets the mail account by the user menu, told of each mistake, and a test mail arrives',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people, mailbox, words }) => {
    const portal = await startPortal();
    const visitor = await arrive(portal);
    const person = people.makeAdministrator(portal);
    await visitor.enter(person);
    await visitor.open('/');
    await visitor.menu.click();
    await visitor.go('settings');
    await visitor.sees('mail-settings-title');
    await expect(visitor.button('mail-test-do')).toHaveCount(0);

    await visitor.setMail({ host: 'mail post example', port: '0', tls: 'starttls', ...SENDER });
    await visitor.isTroubledBy(named(visitor, 'host'), words('problem-not-a-host'));
    await visitor.isTroubledBy(named(visitor, 'port'), words('problem-not-a-port'));
    await expect(named(visitor, 'host')).toHaveValue('mail post example');
    await expect(named(visitor, 'port')).toHaveValue('0');
    await expect(named(visitor, 'tls')).toHaveValue('starttls');
    await visitor.setMail({ host: 'mail.post.example', port: '25', tls: 'none' });
    await visitor.isTroubledBy(named(visitor, 'tls'), words('problem-tls-needed'));
    await visitor.setMail(accountAt(mailbox));
    await visitor.isTold('notice-mail-set');
    await expect(named(visitor, 'sender_address')).toHaveValue(SENDER.sender_address);

    await expect(visitor.field('mail-test-to')).toHaveValue(person.email);
    await visitor.reads('outbox-waiting', { count: 0 });
    // The server's own words.
    expect(await sendTest(visitor)).toMatch(/\b250\b/);
    const mail = await mailbox.next(person.email);
    expect(mail.subject).toContain(words('mail-tried-title'));
    expect(mail.from).toBe(SENDER.sender_address);

    await visitor.setMail({ sender_name: 'Post room' });
    await visitor.isTold('notice-mail-set');
    await sendTest(visitor);
    expect((await mailbox.next(person.email)).headers.get('from')).toContain('Post room');
  },
);

test('the password of the mail account is kept where it is left empty, and never for another server', async ({
  startPortal,
  arrive,
  people,
  words,
}) => {
  const mailbox = await Mailbox.start({ user: 'portal', password: PASSWORD });
  const portal = await startPortal();
  const visitor = await arrive(portal);
  const person = people.makeAdministrator(portal);
  await visitor.enter(person);
  await visitor.open('/settings/mail');
  await visitor.setMail({ ...accountAt(mailbox), user: 'portal' });
  await visitor.isTroubledBy(named(visitor, 'password'), words('problem-required'));
  await visitor.setMail({ password: 'not that one at all' });
  await visitor.isTold('notice-mail-set');
  expect(await sendTest(visitor)).toContain('535');
  await visitor.setMail({ password: PASSWORD });
  expect(await sendTest(visitor)).toContain('250');
  await expect(named(visitor, 'password')).toHaveValue('');
  await visitor.reads('mail-password-kept');

  await visitor.setMail({ sender_name: 'Post room' });
  await visitor.isTold('notice-mail-set');
  expect(await sendTest(visitor)).toContain('250');
  // Or whoever may change settings could have it sent to a server of their own.
  for (const other of [{ port: '1025' }, { host: '127.0.0.1' }, { user: 'another' }, { tls: 'starttls' }]) {
    await visitor.open('/settings/mail');
    await visitor.setMail(other);
    await visitor.isTroubledBy(named(visitor, 'password'), words('problem-type-again'));
  }
  expect(await visitor.page.content()).not.toContain(PASSWORD);
  await mailbox.stop();
});

test('an account of the configuration is shown, cannot be changed, and can be tested, with the answers of its server', async ({
  postal,
  arrive,
  people,
  mailbox,
  clean,
}) => {
  const visitor = await arrive(postal);
  const person = people.makeAdministrator(postal);
  await visitor.enter(person);
  await visitor.open('/settings/mail');
  await visitor.reads('mail-fixed');
  await expect(visitor.page.getByText(`localhost:${mailbox.port}`)).toBeVisible();
  await expect(visitor.field('mail-host')).toHaveCount(0);
  await expect(visitor.link('mail-remove')).toHaveCount(0);

  await visitor.field('mail-test-to').fill('somebody@elsewhere.example');
  expect(await sendTest(visitor)).toContain('250');
  await mailbox.next('somebody@elsewhere.example');
  for (const [mode, answer] of [
    ['reject', 'Nobody of that name'],
    ['busy', 'Later, please'],
    ['refuse', 'Not now'],
  ] as const) {
    await mailbox.mode(mode);
    expect(await sendTest(visitor), mode).toContain(answer);
    await expect(visitor.page.locator('#notice'), mode).toContainText(
      visitor.words('notice-test-failed', { answer: '' }),
    );
  }
  await mailbox.none('somebody@elsewhere.example', 300);

  clean.expectStatus(404);
  await visitor.open('/settings/mail/remove');
  await visitor.sees('error-404-title');
  const client = await signIn(postal, person);
  const form = { ...accountAt(mailbox), host: 'mail.post.example', tls: 'wrapper', user: '', password: '' };
  expect((await client.post('/settings/mail', form)).status).toBe(403);
  expect((await client.post('/settings/mail/remove')).status).toBe(403);
});

test('whoever wants to send no more mail is told who could not sign in any more, and shows who they are', async ({
  startPortal,
  arrive,
  people,
  mailbox,
}) => {
  const portal = await startPortal();
  const visitor = await arrive(portal);
  const person = people.makeAdministrator(portal);
  await visitor.enter(person);
  await visitor.open('/settings/mail');
  await visitor.setMail(accountAt(mailbox));
  const depending = await people.makeMailed(portal, mailbox, 'ben', 'Ben Okafor');
  portal.moveClock('1m');

  await visitor.open('/settings/mail');
  await visitor.go('mail-remove');
  await visitor.reads('mail-remove-depending', { count: 1 });
  await expect(visitor.page.getByRole('listitem').filter({ hasText: depending.name })).toBeVisible();
  await visitor.press('remove-do');
  await visitor.reads('wanted-remove-mail');
  await visitor.confirm({ password: person.password });
  await visitor.isTold('notice-mail-removed');
  await expect(named(visitor, 'host')).toHaveValue('');

  const other = await arrive(portal);
  await other.open('/sign-in');
  await expect(other.link('forgotten-link')).toHaveCount(0);
  await other.typePassword(depending);
  await other.sees('no-method-title');
  await expectAccessible(other.page, 'no-method', 'everything');
});

test('who may not change settings sees none of them, and reaches none', async ({ postal, arrive, people, clean }) => {
  const visitor = await arrive(postal);
  const person = people.make(postal);
  await visitor.enter(person);
  await visitor.open('/me/profile');
  await visitor.menu.click();
  await expect(visitor.link('menu-edit')).toBeVisible();
  await expect(visitor.link('settings')).toHaveCount(0);

  clean.expectStatus(403);
  await visitor.open('/settings/mail');
  await visitor.sees('error-403-title');
  await expectAccessible(visitor.page, 'error-403', 'everything');
  const client = await signIn(postal, person);
  const paths = ['/settings/mail', '/settings/mail/test', '/settings/mail/remove'];
  const form = { host: 'localhost', port: '25', tls: 'none', user: '', password: '', to: person.email, ...SENDER };
  for (const path of paths) {
    expect((await client.post(path, form)).status, `POST ${path}`).toBe(403);
    expect((await new Direct(postal).post(path, form)).location, `POST ${path} without an account`).toContain(
      '/sign-in',
    );
  }
  expect((await client.get('/settings/mail/remove')).status).toBe(403);
});

test('mails that wait are counted, with what the mail server said last, and another account sends them at once', async ({
  startPortal,
  arrive,
  people,
  mailbox,
  words,
}) => {
  const portal = await startPortal();
  const visitor = await arrive(portal);
  await visitor.enter(people.makeAdministrator(portal));
  await visitor.open('/settings/mail');
  await visitor.setMail(accountAt(mailbox));
  await mailbox.mode('busy');
  const person = people.make(portal);
  await (await signIn(portal, person)).post('/me/profile/address/send');
  await visitor.open('/settings/mail');
  await visitor.reads('outbox-waiting', { count: 1 });
  await expect(visitor.page.getByText('Later, please')).toBeVisible();
  await visitor.readsWithTime('outbox-oldest');

  await mailbox.mode('ok');
  await visitor.setMail({ sender_name: 'Post room' });
  expect((await mailbox.next(person.email)).subject).toContain(words('mail-code-address-title'));
  await expect(async () => {
    await visitor.open('/settings/mail');
    await expect(visitor.page.getByText(words('outbox-waiting', { count: 0 }))).toBeVisible({ timeout: 500 });
  }).toPass();
});
