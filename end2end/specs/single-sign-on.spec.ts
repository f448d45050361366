import { expectAccessible, expectFits } from '../fixtures/a11y.ts';
import { addProvider, type OpenIdProvider } from '../fixtures/open-id-provider.ts';
import { signIn, type People, type Person } from '../fixtures/people.ts';
import type { Portal } from '../fixtures/portal.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const NAME = 'Northwind & Söhne';

/** The field of that name in the form of a provider. */
const typed = ({ page }: Visitor, name: string) => page.locator(`form.parts [name=${name}]`);

/** Where the provider sends people back to. */
const backTo = (portal: Portal, id: string) => `${portal.url}/sign-in/with/${id}/back`;

/** Sets the provider up at the portal, without the pages of it, and has it run. */
async function connect(
  portal: Portal,
  people: People,
  provider: OpenIdProvider,
  form: Record<string, string> = {},
): Promise<string> {
  portal.secrets.keep('client secret', provider.clientSecret);
  const administrator = await signIn(portal, people.makeAdministrator(portal));
  const { issuer, clientId: client_id, clientSecret: client_secret } = provider;
  const id = await addProvider(administrator, {
    name: NAME,
    issuer,
    client_id,
    client_secret,
    scopes: 'profile email',
    ...form,
  });
  await provider.start(backTo(portal, id));
  return id;
}

/** Links an account, by Edit my data › Login, with somebody at the provider. */
async function link(visitor: Visitor, provider: OpenIdProvider, person: Person, subject: string): Promise<void> {
  await visitor.enter(person);
  await visitor.open('/me/login');
  await visitor.button('login-sso-link', { name: NAME }).click();
  await provider.signIn(visitor, subject);
  await visitor.isTold('notice-linked', { name: NAME });
}

/** Presses the provider's button on the sign-in page. */
async function leaveFor(visitor: Visitor, path = '/sign-in'): Promise<void> {
  await visitor.open(path);
  await visitor.link('sign-in-with', { name: NAME }).click();
}

test(
  'an administrator adds a provider, told of each mistake, and sees by “Try” what arrives and what would come of it',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people, provider, clean, words }) => {
    const portal = await startPortal();
    const visitor = await arrive(portal);
    portal.secrets.keep('client secret', provider.clientSecret);
    await visitor.enter(people.makeAdministrator(portal));
    await visitor.open('/');
    await visitor.menu.click();
    await visitor.go('settings');
    await visitor.go('providers-title');
    await visitor.go('providers-add-named', { kind: words('provider-kind-openid') });
    clean.expectStatus(422);
    await typed(visitor, 'name').fill(' ');
    await typed(visitor, 'issuer').fill('http://login.northwind.test');
    await typed(visitor, 'client_id').fill(provider.clientId);
    await visitor.field('provider-trust').check();
    await typed(visitor, 'amr').fill('');
    await typed(visitor, 'groups').fill('Editors');
    await visitor.press('providers-add-do');
    await visitor.isTroubledBy(typed(visitor, 'name'), words('problem-required'));
    await visitor.isTroubledBy(typed(visitor, 'issuer'), words('problem-https-needed'));
    await visitor.isTroubledBy(typed(visitor, 'amr'), words('problem-required'));
    await visitor.isTroubledBy(typed(visitor, 'groups'), words('problem-not-a-mapping'));
    await expect(typed(visitor, 'client_id')).toHaveValue(provider.clientId);
    await expectAccessible(visitor.page, 'the form of a provider with mistakes', 'everything');
    await typed(visitor, 'name').fill(NAME);
    await typed(visitor, 'issuer').fill(provider.issuer);
    await typed(visitor, 'client_secret').fill(provider.clientSecret);
    await visitor.field('provider-always').check();
    await typed(visitor, 'groups').fill('');
    await visitor.press('providers-add-do');
    await visitor.isTold('notice-provider-saved', { name: NAME });
    await visitor.sees('providers-title');

    // Before the provider answers, what went wrong is said.
    await visitor.button('try-title', { name: NAME }).click();
    await visitor.isTold('sso-unreachable', { name: NAME });
    await visitor.go('provider-edit-title', { name: NAME });
    await expect(typed(visitor, 'client_secret')).toHaveValue('');
    const back = await visitor.page.locator('.own code').textContent();
    expect(back).toMatch(new RegExp(`^${portal.url}/sign-in/with/[\\w-]{36}/back$`));
    await provider.start(back!);

    await visitor.button('try-title', { name: NAME }).click();
    await provider.signIn(visitor, 'countess');
    await visitor.sees('try-title', { name: NAME });
    await visitor.reads('tried-nobody');
    await visitor.reads('sso-unknown', { name: NAME });
    const arrived = visitor.page.getByRole('region', { name: words('tried-arrived') });
    await expect(arrived).toContainText('subject-of-countess');
    await expect(arrived).toContainText('countess@northwind.test');
    await visitor.go('tried-settings');
    await visitor.field('provider-create').check();
    await visitor.press('profile-do');
    await visitor.button('try-title', { name: NAME }).click();
    await expect(visitor.page.locator('.tried')).toContainText(words('tried-create', { name: 'countess' }));
    // Nothing came of either.
    expect(portal.cli(['account', 'list'])).not.toContain('countess');
  },
);

test(
  'after the provider only the second-factor page is shown, then the page that was asked for',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people, provider }) => {
    const portal = await startPortal();
    const id = await connect(portal, people, provider);
    const person = await people.makeProtected(portal);
    const first = await arrive(portal);
    await link(first, provider, person, 'countess');

    const visitor = await arrive(portal);
    const seen: string[] = [];
    await leaveFor(visitor, '/me/browsers');
    visitor.page.on('framenavigated', (frame) => seen.push(frame.url()));
    await provider.signIn(visitor, 'countess');
    await visitor.sees('second-factor-title');
    expect(seen.filter((url) => url.startsWith(portal.url))).toEqual([`${portal.url}/sign-in/second-factor`]);
    await visitor.reads('why-new-browser');
    await expect(visitor.page.locator('input[type=password]')).toHaveCount(0);
    await visitor.typeCode(person.app.freshCode());
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
    // In a browser that is signed in the button's address leads on, and the provider is not asked.
    await visitor.open(`/sign-in/with/${id}?to=%2Fme%2Flogin`);
    await visitor.isAt('/me/login');
  },
);

test(
  'a person links their account under Edit my data › Login, signs in by it, and gives it up',
  { tag: ['@german', '@phone'] },
  async ({ startPortal, arrive, people, provider, words }) => {
    const portal = await startPortal();
    await connect(portal, people, provider, { unknown: 'create' });
    const person = people.make(portal);
    const visitor = await arrive(portal);
    // Nobody is linked by having the same address or name.
    await leaveFor(visitor);
    await provider.signIn(visitor, person.name);
    await visitor.isTold('sso-not-linked', { name: NAME });
    await visitor.isOutside();
    await visitor.typePassword(person);
    await visitor.open('/me/login');
    await visitor.button('login-sso-link', { name: NAME }).click();
    await visitor.isTold('notice-linked', { name: NAME });
    const row = visitor.page
      .getByRole('region', { name: words('login-sso') })
      .locator('li')
      .first();
    await expect(row).toContainText(NAME);
    await expect(visitor.button('login-sso-link', { name: NAME })).toHaveCount(0);
    await expectAccessible(visitor.page, 'the Login panel with a link', 'everything');

    // Somebody else's account cannot have the same.
    const other = await arrive(portal);
    await other.enter(people.make(portal));
    await other.open('/me/login');
    await other.button('login-sso-link', { name: NAME }).click();
    await provider.signIn(other, person.name);
    await other.isTold('notice-linked-elsewhere', { name: NAME });

    await visitor.signOut();
    await leaveFor(visitor);
    await visitor.isInside(person);
    await visitor.open('/me/login');
    await visitor.go('unlink-title', { name: NAME });
    await visitor.sees('unlink-title', { name: NAME });
    await expectAccessible(visitor.page, 'giving a link up', 'everything');
    await expectFits(visitor.page, 'giving a link up');
    await visitor.press('unlink-do');
    // What signed in is no password: it is asked for.
    if (await visitor.field('confirm-password').count()) await visitor.confirm({ password: person.password });
    await visitor.isTold('notice-unlinked', { name: NAME });
    await visitor.signOut();
    await leaveFor(visitor);
    await visitor.isTold('sso-not-linked', { name: NAME });
  },
);

test('somebody unknown gets an account where that is set', async ({ startPortal, arrive, people, provider }) => {
  const portal = await startPortal();
  await connect(portal, people, provider, { unknown: 'create' });
  const visitor = await arrive(portal);
  const claims = { name: 'Countess of Lovelace', preferred_username: 'countess' };
  await provider.change({ people: { countess: { claims } } });
  await leaveFor(visitor, '/me/browsers');
  await provider.signIn(visitor, 'countess');
  await visitor.isAt('/me/browsers');
  await visitor.isInside({ displayName: claims.name });
});

test('a second factor that the provider proved is not asked for again, and one that it did not prove is', async ({
  startPortal,
  arrive,
  people,
  provider,
}) => {
  const portal = await startPortal();
  await connect(portal, people, provider, { second_factor: 'trust', amr: 'mfa' });
  const person = await people.makeProtected(portal);
  await link(await arrive(portal), provider, person, 'countess');
  await provider.change({ people: { countess: { claims: {}, amr: ['pwd', 'otp', 'mfa'] } } });
  const visitor = await arrive(portal);
  await leaveFor(visitor, '/me/browsers');
  await provider.signIn(visitor, 'countess');
  await visitor.isAt('/me/browsers');
  await visitor.isInside(person);

  await provider.change({ people: { countess: { claims: {}, amr: ['pwd'] } } });
  const other = await arrive(portal);
  await leaveFor(other, '/me/browsers');
  await provider.signIn(other, 'countess');
  await other.sees('second-factor-title');
  await other.typeCode(person.app.freshCode());
  await other.isAt('/me/browsers');
});

test(
  'who cancels at the provider is told so, and finds the password form',
  { tag: ['@german'] },
  async ({ startPortal, arrive, people, provider }) => {
    const portal = await startPortal();
    await connect(portal, people, provider);
    const person = people.make(portal);
    const visitor = await arrive(portal);
    await leaveFor(visitor, '/me/browsers');
    await provider.cancel(visitor);
    await visitor.isTold('sso-cancelled', { name: NAME });
    await expectAccessible(visitor.page, 'the sign-in page after cancelling', 'everything');
    await visitor.typePassword(person);
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
  },
);

test(
  'while the provider is away the page says so, and the password form works',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people, provider }) => {
    const portal = await startPortal();
    await connect(portal, people, provider);
    await provider.stop();
    const person = people.make(portal);
    const visitor = await arrive(portal);
    await leaveFor(visitor, '/me/browsers');
    await visitor.isTold('sso-unreachable', { name: NAME });
    await visitor.typePassword(person);
    await visitor.isAt('/me/browsers');
  },
);

test('the address that people come back to is good once, in the browser that was sent, with what it was sent with', async ({
  startPortal,
  arrive,
  people,
  provider,
}) => {
  const portal = await startPortal();
  const back = backTo(portal, await connect(portal, people, provider));
  const person = await people.makeProtected(portal);
  const visitor = await arrive(portal);
  const used: string[] = [];
  visitor.page.on('request', (request) => void (request.url().startsWith(back) && used.push(request.url())));
  await link(visitor, provider, person, 'countess');
  const [once] = used;
  expect(once).toMatch(/[?&]code=/);

  // Signed in, out, and in another browser.
  await visitor.page.goto(once!);
  await visitor.isInside(person);
  await visitor.open('/');
  await visitor.signOut();
  const other = await arrive(portal);
  for (const one of [visitor, other]) {
    for (const address of [once!, back, `${back}?state=${'A'.repeat(43)}&code=anything`]) {
      await one.page.goto(address);
      await one.isTold('sso-stale', { name: NAME });
      await one.isOutside();
    }
  }

  // On the way, but with another state than it was sent with.
  await leaveFor(other);
  await expect(other.page).toHaveURL(/\/interaction\//);
  await other.page.goto(`${back}?state=${'A'.repeat(43)}&code=anything`);
  await other.isTold('sso-stale', { name: NAME });

  // Another's answer, slipped in: the browser that was not sent is not signed in as somebody else.
  await leaveFor(visitor);
  await visitor.sees('second-factor-title');
  const [stolen] = used.slice(-1);
  await other.page.goto(stolen!);
  await other.isTold('sso-stale', { name: NAME });
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
});

test('a provider that is switched off has no button, and lets nobody in who set out before', async ({
  startPortal,
  arrive,
  people,
  provider,
  clean,
}) => {
  const portal = await startPortal();
  await connect(portal, people, provider, { unknown: 'create' });
  const visitor = await arrive(portal);
  await leaveFor(visitor);
  await expect(visitor.page).toHaveURL(/\/interaction\//);
  const office = await arrive(portal);
  await office.enter(people.makeAdministrator(portal));
  await office.open('/settings/sign-in');
  await office.go('provider-edit-title', { name: NAME });
  await office.field('provider-enabled').uncheck();
  await office.press('profile-do');
  await office.reads('providers-off');
  clean.expectStatus(404);
  await provider.signIn(visitor, 'countess');
  await expect(visitor.menu).toHaveCount(0);
  await visitor.open('/sign-in');
  await visitor.isOutside();
  await expect(visitor.page.locator('.with a')).toHaveCount(0);
});
