import { expect, test } from '../fixtures/test.ts';
import { wordsIn } from '../fixtures/words.ts';
import { Visitor } from '../fixtures/visitor.ts';

const german = wordsIn('de');

/** Presses one of the choices below the page. */
const choose = (visitor: Visitor, name: string) =>
  visitor.follow(visitor.page.getByRole('contentinfo').getByRole('button', { name, exact: true }));

/** How dark the page is: lightness of what lies behind everything, 0 to 1. */
const lightness = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[1]! / 255;
  });

test(
  'the language chosen on the sign-in page holds on every page',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal }) => {
    const person = people.make(portal);
    await visitor.open('/sign-in?to=%2Fme%2Fbrowsers');
    await visitor.chooseLanguage('de');
    await visitor.isAt('/sign-in?to=%2Fme%2Fbrowsers');
    const reader = new Visitor(visitor.page, portal, german);
    await reader.sees('sign-in-title');
    await reader.typePassword(person);
    await reader.isAt('/me/browsers');
    for (const [path, title] of [
      ['/me/browsers', 'browsers-title'],
      ['/me/login', 'login-title'],
      ['/me/profile', 'profile-title'],
    ] as const) {
      await reader.open(path);
      await reader.sees(title);
      await expect(reader.page.locator('html')).toHaveAttribute('lang', 'de');
    }
    await reader.chooseLanguage('en');
    await visitor.sees('profile-title');
  },
);

test('the language of the profile is that of the pages', async ({ visitor, people, portal }) => {
  await visitor.enter(people.make(portal));
  await visitor.open('/me/profile');
  await visitor.page.getByRole('combobox').selectOption('de');
  await visitor.field('profile-name').fill('Ada Lovelace');
  await visitor.press('profile-do');
  const reader = new Visitor(visitor.page, portal, german);
  await reader.isTold('notice-saved');
  await reader.isInside({ displayName: 'Ada Lovelace' });
  await expect(reader.page.getByRole('combobox', { name: german('profile-language') })).toHaveValue('de');
});

test(
  'a dark page is chosen once and stays; without a choice the device decides',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, words }) => {
    await visitor.open('/sign-in');
    await visitor.page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness(visitor)).toBeGreaterThan(0.8);
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness(visitor)).toBeLessThan(0.3);
    await visitor.page.emulateMedia({ colorScheme: 'light' });
    await choose(visitor, words('theme-dark'));
    await expect(visitor.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await lightness(visitor)).toBeLessThan(0.3);
    await visitor.open('/me/profile');
    expect(await lightness(visitor)).toBeLessThan(0.3);
    await choose(visitor, words('theme-light'));
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness(visitor)).toBeGreaterThan(0.8);
  },
);
