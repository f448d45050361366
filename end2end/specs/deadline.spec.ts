import { expectAccessible } from '../fixtures/a11y.ts';
import { expect, test } from '../fixtures/test.ts';

/** Both clocks: the portal's, and the one that the page's script looks at. */
test('a page warns before a sign-in ends, and more time is one key away', async ({ visitor, people, portal, page }) => {
  await page.clock.install();
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  const warning = page.getByRole('alert').filter({ hasText: visitor.words('deadline-soon') });
  const field = visitor.field('second-factor-code');
  for (let round = 0; round < 2; round++) {
    portal.moveClock('7m50s');
    await page.clock.fastForward('07:50');
    await expect(warning).toBeHidden();
    portal.moveClock('20s');
    await page.clock.fastForward('00:20');
    await expect(warning).toBeVisible();
    await expectAccessible(page, 'deadline', 'everything');
    await visitor.button('deadline-more').focus();
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
    // What was being typed goes on.
    await expect(field).toBeFocused();
  }
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
});

test('a portal that does not answer gives no more time, and the page goes on offering it', async ({
  arrive,
  startPortal,
  people,
  clean,
}) => {
  clean.expectOffline();
  const portal = await startPortal();
  const visitor = await arrive(portal);
  await visitor.page.clock.install();
  await visitor.knock(await people.makeProtected(portal));
  const warning = visitor.page.getByRole('alert').filter({ hasText: visitor.words('deadline-soon') });
  await visitor.page.clock.fastForward('08:30');
  await expect(warning).toBeVisible();
  await visitor.page.context().setOffline(true);
  await visitor.button('deadline-more').click();
  await expect(visitor.button('deadline-more')).toBeEnabled();
  await expect(warning).toBeVisible();
  // There is nothing left to prolong.
  await visitor.page.clock.fastForward('02:00');
  await expect(warning).toBeHidden();
  await visitor.page.context().setOffline(false);
});
