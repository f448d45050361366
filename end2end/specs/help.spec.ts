import { expectAccessible } from '../fixtures/a11y.ts';
import { readPdf } from '../fixtures/pdf.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'who is at the door finds help about it, looks for something, and reads where they are',
  { tag: ['@no-script', '@phone', '@german'] },
  async ({ visitor, words }) => {
    await visitor.open('/sign-in');
    await visitor.go('help');
    await visitor.isAt('/help/signing-in');
    const trail = visitor.page.getByRole('navigation', { name: words('help-here') });
    await expect(trail).toContainText(words('help'));
    await expect(trail).toContainText(words('help-people'));
    await trail.getByRole('link', { name: words('help'), exact: true }).click();
    await visitor.isAt('/help');
    // On a phone the list of pages and the search are folded away.
    const open = visitor.button('help-contents');
    if (await open.isVisible()) await open.click();
    await visitor.page.getByRole('searchbox').fill('Kerberos 5');
    await visitor.page.getByRole('searchbox').press('Enter');
    await visitor.reads('help-found-none', { query: 'Kerberos 5' });
    if (await open.isVisible()) await open.click();
    await visitor.page.getByRole('searchbox').fill('PIN');
    await visitor.page.getByRole('searchbox').press('Enter');
    await visitor.sees('help-found-title');
    await visitor.page.locator('.help-found a').first().click();
    await expect(visitor.page).toHaveURL(/\/help\/[a-z-]+/);
  },
);

test('a page leads to the help about it, and managers have pages of their own', async ({ visitor, people, portal }) => {
  await visitor.enter(people.makeAdministrator(portal));
  for (const [path, topic] of [
    ['/me/login', 'first-steps'],
    ['/me/browsers', 'remembered-browsers'],
    ['/settings/mail', 'mail'],
    ['/users', 'users'],
  ] as const) {
    await visitor.open(path);
    await visitor.follow(visitor.page.locator('.bar-help'));
    await visitor.isAt(`/help/${topic}`);
  }
  await visitor.menu.click();
  await visitor.follow(visitor.page.locator('.menu-list').getByRole('link', { name: 'Help' }));
  await visitor.isAt('/help');
});

test('the PDF is fetched with its progress shown, and can be cancelled', async ({ visitor, words }) => {
  await visitor.open('/help/lost-phone');
  const { page } = visitor;
  const status = page.locator('.help-pdf').getByRole('status');
  let answer: () => void = () => {};
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/help.pdf', async (route) => {
    await mayAnswer;
    await route.continue().catch(() => undefined);
  });
  const all = page.getByRole('link', { name: words('help-pdf-all') });
  await all.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(status).toHaveText(words('help-pdf-making'));
  await expectAccessible(page, 'help-pdf-making', 'everything');
  await page
    .locator('.help-progress')
    .getByRole('button', { name: words('cancel') })
    .click();
  await expect(status).toHaveText(words('help-pdf-cancelled'));
  await expect(page.getByRole('progressbar')).toBeHidden();
  answer();
  await page.unroute('**/help.pdf');
  const [download] = await Promise.all([page.waitForEvent('download'), all.click()]);
  await expect(status).toHaveText(words('help-pdf-done'));
  expect((await readPdf(download)).text).toContain(words('second-factor-others'));
});

test('without scripts the PDF is a link', { tag: ['@no-script'] }, async ({ visitor, words }) => {
  await visitor.open('/help/lost-phone');
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('link', { name: words('help-pdf-page') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lost-phone-en.pdf');
  const { text, pages } = await readPdf(download);
  expect(text).toContain('Lost your phone or key');
  expect(pages).toBeLessThan(3);
});

test(
  'the backup sheet is saved as PDF, with every code on it',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal, words }) => {
    await visitor.enter(people.make(portal));
    await visitor.open('/me/login');
    await visitor.page.locator('form[action="/me/login/app/begin"]').getByRole('button').first().click();
    await visitor.enrol();
    const codes = await visitor.readCodes();
    const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.button('sheet-pdf').click()]);
    const { text, pages } = await readPdf(download);
    expect(pages).toBe(1);
    expect(text).toContain(words('sheet-title'));
    for (const code of codes) expect(text).toContain(code);
    // The sheet itself is still there.
    await expect(visitor.paper).toBeVisible();
  },
);

test('what is typed is not lost without a network', async ({ visitor, people, portal, words }) => {
  await visitor.enter(people.make(portal));
  await visitor.open('/me/profile');
  await visitor.field('profile-name').fill('Ada Lovelace');
  await visitor.page.context().setOffline(true);
  await visitor.button('profile-do').click();
  await expect(visitor.page.getByRole('alert').filter({ hasText: words('offline') })).toBeVisible();
  await expectAccessible(visitor.page, 'offline', 'everything');
  await expect(visitor.field('profile-name')).toHaveValue('Ada Lovelace');
  await visitor.page.context().setOffline(false);
  await expect(visitor.page.getByText(words('offline'))).toBeHidden();
  await visitor.press('profile-do');
  await visitor.isTold('notice-saved');
});
