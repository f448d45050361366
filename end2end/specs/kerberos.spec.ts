import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/a11y.ts';
import { isInApplication, openApplication } from '../fixtures/front.ts';
import { addProvider } from '../fixtures/open-id-provider.ts';
import { signIn, type People, type Person, type Protected } from '../fixtures/people.ts';
import type { Portal } from '../fixtures/portal.ts';
import { domainBrowser, realm } from '../fixtures/realm.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const NAME = 'Northwind';
/** Begins as every message of NTLM does. */
const NTLM = `Negotiate ${Buffer.from('NTLMSSP\0\x01\0\0\0').toString('base64')}`;

test.use({ launchOptions: domainBrowser });

// A page that asks for a ticket is answered with 401, and shown.
test.beforeEach(({ clean }) => clean.expectStatus(401));

/** Sets the provider up, without the pages of it; browsers of this machine are asked quietly. */
async function connect(portal: Portal, people: People): Promise<void> {
  const administrator = await signIn(portal, people.makeAdministrator(portal));
  await addProvider(administrator, {
    kind: 'kerberos',
    name: NAME,
    realms: realm.name,
    networks: '127.0.0.0/8 ::1/128',
  });
}

/** Links an account with the ticket of the computer, by Edit my data › Login. */
async function link(visitor: Visitor, person: Person): Promise<void> {
  // A browser that was just started does not know yet that it may show tickets, and ignores the first question.
  await visitor.open('/sign-in');
  await visitor.enter(person);
  await visitor.open('/me/login');
  await visitor.button('login-sso-link', { name: NAME }).click();
  await visitor.isTold('notice-linked', { name: NAME });
}

/** A portal where somebody signs in by the ticket that the computer has. */
async function settle(
  portal: Portal,
  people: People,
  arrive: (portal: Portal) => Promise<Visitor>,
): Promise<Protected> {
  realm.logOn('ada');
  await connect(portal, people);
  const person = await people.makeProtected(portal, 'ada');
  await link(await arrive(portal), person);
  return person;
}

/** The pages that a browser shows from here on, but for their queries. */
function shownIn(page: Page): string[] {
  const shown: string[] = [];
  page.on('framenavigated', (frame) => {
    const { origin, pathname } = new URL(frame.url());
    shown.push(origin + pathname);
  });
  return shown;
}

test(
  'an administrator sets Windows sign-in up and tries it: the ticket names who it is',
  { tag: ['@german', '@phone'] },
  async ({ startPortal, arrive, people, clean, words }) => {
    realm.logOn('ada');
    const portal = await startPortal({ env: realm.environment });
    const visitor = await arrive(portal);
    await visitor.enter(people.makeAdministrator(portal));
    await visitor.open('/settings/sign-in');
    await visitor.go('providers-add-named', { kind: words('provider-kind-kerberos') });
    await expect(visitor.page.locator('.own code')).toHaveText('HTTP/localhost');
    await expect(visitor.page.locator('main')).toContainText(`HTTP/localhost@${realm.name}`);
    const typed = (name: string) => visitor.page.locator(`form.parts [name=${name}]`);
    await typed('name').fill(NAME);
    await typed('realms').fill(' ');
    await typed('networks').fill('everywhere');
    clean.expectStatus(422);
    await visitor.press('providers-add-do');
    await visitor.isTroubledBy(typed('realms'), words('problem-required'));
    await visitor.isTroubledBy(typed('networks'), words('problem-not-a-network'));
    await expectAccessible(visitor.page, 'the form of Windows sign-in', 'everything');
    await typed('realms').fill(realm.name);
    await typed('networks').fill('127.0.0.0/8 ::1/128');
    await visitor.press('providers-add-do');
    await visitor.isTold('notice-provider-saved', { name: NAME });
    // A browser that was just started does not know yet that it may show tickets, and ignores the first question.
    await (await arrive(portal)).open('/sign-in');
    await visitor.button('try-title', { name: NAME }).click();
    await visitor.sees('try-title', { name: NAME });
    await expect(visitor.page.getByRole('region', { name: words('tried-arrived') })).toContainText(`ada@${realm.name}`);
  },
);

test(
  'after single sign-on only the second-factor page is shown, then the page that was asked for',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people }) => {
    const portal = await startPortal({ env: realm.environment });
    const person = await settle(portal, people, arrive);
    const visitor = await arrive(portal);
    const shown = shownIn(visitor.page);
    await visitor.open('/me/browsers');
    await visitor.sees('second-factor-title');
    expect(shown).toEqual([`${portal.url}/sign-in/second-factor`]);
    await visitor.reads('why-new-browser');
    await expect(visitor.page.locator('input[type=password]')).toHaveCount(0);
    await visitor.typeCode(person.app.freshCode());
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
  },
);

test('an application behind the portal opens with a ticket and a second factor alone', async ({
  startFront,
  arrive,
  people,
}) => {
  const front = await startFront({ env: realm.environment });
  await front.addBoth();
  const person = await settle(front.portal, people, arrive);
  const visitor = await arrive(front.portal);
  const shown = shownIn(visitor.page);
  await openApplication(visitor, `${front.wiki}/minutes`);
  await visitor.sees('second-factor-title');
  expect(shown).toEqual([`${front.portal.url}/sign-in/second-factor`]);
  await visitor.field('second-factor-code').fill(person.app.freshCode());
  await visitor.button('second-factor-do').click();
  await isInApplication(visitor.page, `${front.wiki}/minutes`, person);
});

test(
  'after signing out the form is shown, and the button signs in again',
  { tag: ['@german', '@no-script'] },
  async ({ startPortal, arrive, people }) => {
    const portal = await startPortal({ env: realm.environment });
    const person = await settle(portal, people, arrive);
    const visitor = await arrive(portal);
    await visitor.open('/');
    await visitor.typeCode(person.app.freshCode());
    await visitor.open('/me/login');
    await visitor.signOut();
    await visitor.isOutside();
    await visitor.isTold('notice-signed-out');
    await visitor.open('/me/browsers');
    await visitor.isOutside();
    await visitor.go('sign-in-with', { name: NAME });
    await visitor.sees('second-factor-title');
    await visitor.reads('why-signed-out');
  },
);

test(
  'a browser without a ticket shows the form at once, asks nothing and is asked once',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ startPortal, arrive, people }) => {
    realm.logOff();
    const portal = await startPortal({ env: realm.environment });
    await connect(portal, people);
    const person = people.make(portal);
    await (await arrive(portal)).open('/sign-in');
    const visitor = await arrive(portal);
    const asked: (string | undefined)[] = [];
    visitor.page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/sign-in') asked.push(request.headers()['authorization']);
    });
    await visitor.open('/me/browsers');
    await visitor.isOutside();
    expect(asked).toEqual([undefined]);
    await expect(visitor.page.locator('#notice')).toHaveCount(0);
    await expectAccessible(visitor.page, 'the sign-in page that asks for a ticket', 'everything');
    // Whoever presses the button without a ticket is told what is missing.
    await visitor.go('sign-in-with', { name: NAME });
    await visitor.isTold('sso-no-ticket', { name: NAME });
    await visitor.typePassword(person);
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
  },
);

test('a browser that goes on offering NTLM is told so once, and signs in by the form', async ({
  startPortal,
  arrive,
  people,
}) => {
  realm.logOff();
  const portal = await startPortal({ env: realm.environment });
  await connect(portal, people);
  const person = people.make(portal);
  const visitor = await arrive(portal);
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // It shows it with every request, also where it is led on.
  await visitor.page.route(/\/sign-in\?/, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: NTLM } }),
  );
  await visitor.open('/sign-in?to=%2Fme%2Fbrowsers');
  await visitor.isTold('sso-ntlm', { name: NAME });
  expect(asked.filter((path) => path === '/sign-in')).toHaveLength(2);
  await visitor.open('/sign-in?to=%2Fme%2Fbrowsers');
  await visitor.isOutside();
  await expect(visitor.page.locator('#notice')).toHaveCount(0);
  await visitor.typePassword(person);
  await visitor.isAt('/me/browsers');
});

test('a ticket of a realm that is not listed lets nobody in', async ({ startPortal, arrive, people }) => {
  realm.logOn('bob');
  const portal = await startPortal({ env: realm.environment });
  const administrator = await signIn(portal, people.makeAdministrator(portal));
  await addProvider(administrator, {
    kind: 'kerberos',
    name: NAME,
    realms: 'SOUTHWIND.TEST',
    networks: '127.0.0.0/8',
    unknown: 'create',
  });
  await (await arrive(portal)).open('/sign-in');
  const visitor = await arrive(portal);
  await visitor.open('/me/browsers');
  await visitor.isTold('sso-not-allowed', { name: NAME });
  await visitor.isOutside();
});
