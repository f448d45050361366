import { PNG } from 'pngjs';
import { expect, test } from '../fixtures/test.ts';

const BRAND = 'rgb(15, 107, 79)';

test('an administrator gives the portal a name, a colour and a logo, and sees the colour while choosing it', async ({
  startPortal,
  arrive,
  people,
  words,
}) => {
  const portal = await startPortal();
  const visitor = await arrive(portal);
  const { page } = visitor;
  await visitor.enter(people.makeAdministrator(portal));
  await visitor.open('/settings/appearance');
  const colour = page.locator('#accent');
  const light = page.locator('.sample[data-theme="light"] .button');
  const status = page.locator('.samples').getByRole('status');
  await colour.fill('#ffcc00');
  await expect(status).toHaveText(words('appearance-contrast-bad', { ratio: '1.5' }));
  await visitor.press('profile-do');
  await visitor.isTroubledBy(colour, words('problem-too-light'));
  await expect(colour).toHaveValue('#ffcc00');
  await colour.fill('#0f6b4f');
  await expect(status).toHaveText(words('appearance-contrast-good', { ratio: '6.4' }));
  await expect(light).toHaveCSS('background-color', BRAND);
  await page.locator('#name').fill('Northwind');
  await page.locator('#contact').fill('Ingrid, 555 0100');
  await visitor.press('profile-do');
  await visitor.isTold('notice-appearance-saved');
  await expect(page.locator('.brand')).toHaveText('Northwind');
  await expect(visitor.button('profile-do')).toHaveCSS('background-color', BRAND);
  const picture = new PNG({ width: 40, height: 40 });
  picture.data.fill(200);
  const file = { name: 'logo.png', mimeType: 'image/png', buffer: PNG.sync.write(picture) };
  await page.locator('#icon').setInputFiles(file);
  await visitor.press('appearance-logo-do');
  const logo = page.locator('.brand img');
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(40);

  // Everybody sees it, at the door too, and knows whom to call.
  const stranger = await arrive(portal);
  await stranger.open('/sign-in');
  await expect(stranger.page).toHaveTitle(/Northwind/);
  await expect(stranger.button('sign-in-do')).toHaveCSS('background-color', BRAND);
  await expect(stranger.page.locator('.brand img')).toBeVisible();
  await stranger.open('/help/lost-phone');
  await expect(stranger.page.getByText('Ingrid, 555 0100')).toBeVisible();

  await visitor.press('appearance-logo-remove');
  await expect(page.locator('.brand svg')).toBeVisible();
});

test(
  'who is new is welcomed, until they put it away',
  { tag: ['@no-script', '@phone'] },
  async ({ visitor, people, portal }) => {
    const person = people.make(portal);
    await visitor.enter(person);
    await visitor.open('/me/profile');
    const welcome = visitor.page.locator('.welcome');
    await expect(welcome).toContainText(person.displayName);
    await visitor.go('welcome-factor');
    await visitor.isAt('/me/login');
    await visitor.open('/me/profile');
    await visitor.press('welcome-done');
    await visitor.open('/me/profile');
    await expect(welcome).toBeHidden();
  },
);
