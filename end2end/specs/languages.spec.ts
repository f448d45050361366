// The main way in and the help, in every language: words, direction, width, axe, and the PDF read back.
import { expectAccessible, expectFits } from '../fixtures/a11y.ts';
import { readPdf } from '../fixtures/pdf.ts';
import { expect, test } from '../fixtures/test.ts';
import { LANGUAGES, wordsIn } from '../fixtures/words.ts';
import { Visitor } from '../fixtures/visitor.ts';

test.describe.configure({ mode: 'parallel', timeout: 90_000 });

for (const language of LANGUAGES) {
  test(`${language}: in by two factors, to one’s own data, and the help as PDF`, async ({ arrive, people, portal }) => {
    const person = await people.makeProtected(portal);
    const words = wordsIn(language);
    const { page } = await arrive(portal);
    const visitor = new Visitor(page, portal, words);
    const looksRight = async (state: string) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expectAccessible(page, `${state} in ${language}`, 'all but colours');
      const size = page.viewportSize()!;
      await page.setViewportSize({ width: 320, height: 640 });
      await expectFits(page, `${state} in ${language} at 320 px`);
      await page.setViewportSize(size);
    };
    await visitor.open('/sign-in');
    await visitor.chooseLanguage(language);
    await visitor.sees('sign-in-title');
    await looksRight('sign-in');
    await visitor.typePassword(person);
    await looksRight('second factor');
    await visitor.open('/');
    await visitor.signIn(person);
    await visitor.open('/me/login');
    await visitor.sees('login-title');
    await looksRight('login');
    await visitor.open('/me/browsers');
    await looksRight('browsers');

    await visitor.open('/help/first-steps');
    await looksRight('help');
    const title = await page.locator('h1').innerText();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words('help-pdf-all') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`help-${language}.pdf`);
    const { text, pages, links } = await readPdf(download);
    expect(text).toContain(words('help-contents'));
    expect(pages).toBeGreaterThan(10);
    expect(links).toContain(portal.url);
    // Letters of Arabic are read back as they are drawn, from right to left; between those of Japanese and digits is space.
    const bare = (words: string) => words.replaceAll(' ', '');
    if (language !== 'ar') expect(bare(text)).toContain(bare(title));
  });
}
