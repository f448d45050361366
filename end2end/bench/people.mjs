// The first account, and how far it has come: as the storage state of a browser.
import { generateSync } from 'otplib';
import { untilHydrated } from './portal.mjs';

const PASSWORD = 'quilt harbour ladder seven';

async function fill(page, fields) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
}

/** Makes the administrator; the state of the browser that is signed in as it. */
export async function signedIn(browser, setUpLink) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(setUpLink);
  await fill(page, { name: 'ada', display_name: 'Ada Maier', password: PASSWORD, repeated: PASSWORD });
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/me/profile');
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Adds an authenticator app on the panel Login. */
export async function addApp(panel) {
  await panel.locator('form[action="/me/login/app/begin"] button').click();
  const uri = new URL(await panel.locator('a[href^="otpauth:"]').getAttribute('href'));
  await fill(panel, { name: 'Pixel 9', code: generateSync({ secret: uri.searchParams.get('secret') }) });
  await panel.locator('form[action="/me/login/app/finish"] button[type="submit"]').click();
}

/** Adds a security key on the panel Login. */
export async function addKey(panel) {
  const devtools = await panel.context().newCDPSession(panel);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'usb', automaticPresenceSimulation: true },
  });
  await panel.locator('a[href="/me/login/key"]').click();
  await untilHydrated(panel);
  await panel.locator('form[action="/me/login/key"] button[data-hints]:visible').click();
}

/** Adds a method to the account of `state` by `add`; the state of a browser that is asked for it. */
export async function atSecondFactor(browser, origin, state, add) {
  const owner = await browser.newContext({ storageState: state });
  const panel = await owner.newPage();
  await panel.goto(`${origin}/me/login`);
  await add(panel);
  await panel.locator('main .acts a[href="/me/login"]').click();
  await panel.waitForURL('**/me/login');
  await owner.close();

  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  await page.goto(`${origin}/sign-in`);
  await fill(page, { name: 'ada', password: PASSWORD });
  await page.locator('form[action="/sign-in"] button[type="submit"]').click();
  await page.waitForURL('**/sign-in/second-factor');
  const pending = await visitor.storageState();
  await visitor.close();
  return pending;
}
