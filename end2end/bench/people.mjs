// The first account, and how far it has come: as the storage state of a browser.
import { generateSync } from 'otplib';

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

/** Adds an authenticator app to the account of `state`; the state of a browser that is asked for its code. */
export async function atSecondFactor(browser, origin, state) {
  const owner = await browser.newContext({ storageState: state });
  const panel = await owner.newPage();
  await panel.goto(`${origin}/me/login`);
  await panel.locator('form[action="/me/login/app/begin"] button').click();
  const uri = new URL(await panel.locator('a[href^="otpauth:"]').getAttribute('href'));
  await fill(panel, { name: 'Pixel 9', code: generateSync({ secret: uri.searchParams.get('secret') }) });
  await panel.locator('form[action="/me/login/app/finish"] button[type="submit"]').click();
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
