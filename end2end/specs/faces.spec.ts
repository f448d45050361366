import { expectAccessible, expectFits, expectRoomForText, expectStill, type Look } from '../fixtures/a11y.ts';
import { expectReachable } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  forInvitation,
  seeChanges,
  seeDoor,
  seeForced,
  seeInvitation,
  seeKeys,
  seeLinks,
  seeMail,
  seePaper,
  seeRoom,
  type See,
} from '../fixtures/tour.ts';
import { forApplications, seeApplications } from '../fixtures/tour-applications.ts';
import { seeAppearance, seeHelp } from '../fixtures/tour-help.ts';
import { hire, seeGroups, seeUsers } from '../fixtures/tour-people.ts';
import { forProviders, seeProviders } from '../fixtures/tour-sso.ts';
import type { Language } from '../fixtures/words.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });
type Theme = 'light' | 'dark';
const inOtherLanguages = { tag: ['@german', '@arabic'] };
// Every step of the tour is taken by keys.
test.use({ hand: 'keys' });

// Every look in every language, for `scripts/bench axe`.
const isThorough = process.env['POSTERN_AXE'] !== undefined;

/**
 * Of each theme, what axe looks at there: dark pages differ from light ones in colours alone, and those of another
 * language in all but colours.
 */
function themesIn(language: Language): [Theme, Look][] {
  if (isThorough)
    return [
      ['light', 'everything'],
      ['dark', 'everything'],
    ];
  if (language === 'en')
    return [
      ['light', 'everything'],
      ['dark', 'colours'],
    ];
  return [['light', 'all but colours']];
}

const inspectIn =
  (language: Language): See =>
  async ({ page }, name) => {
    for (const [colorScheme, look] of themesIn(language)) {
      // Without motion, or axe sees colours half-way from light to dark.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, name, look, colorScheme);
    }
    if (isThorough) return;
    await expectStill(page, name);
    const size = page.viewportSize()!;
    if (language === 'ar') {
      // Where no colour of ours is left, every control still shows that it has the focus, here from right to left.
      await page.emulateMedia({ forcedColors: 'active' });
      await expectReachable(page, `${name} in forced colours`);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    if (language === 'en') {
      await expectReachable(page, name);
      // A window of 1280 at 200 %.
      await page.setViewportSize({ width: 640, height: 400 });
      await expectFits(page, `${name} at 200 %`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page, `${name} at 320 px`);
    await expectRoomForText(page, `${name} at 320 px`);
    await page.setViewportSize(size);
  };

test(
  'every page of somebody who is signed out is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ visitor, people, portal, clean, language }) => {
    clean.expectStatus(404);
    await seeDoor(visitor, await people.makeProtected(portal), inspectIn(language));
  },
);

test(
  'the pages behind one-time links are accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, language }) => {
    await seeLinks(await arrive(await startPortal()), people, inspectIn(language));
  },
);

test(
  'a forced enrolment is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, language }) => {
    const portal = await startPortal({ secondFactor: 'required' });
    await seeForced(await arrive(portal), people.make(portal), inspectIn(language));
  },
);

test(
  'every page of somebody who is signed in is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ visitor, people, portal, arrive, clean, language }) => {
    clean.expectStatus(404);
    const others = [await arrive(portal), await arrive(portal)];
    await seeRoom(visitor, people.make(portal), others, inspectIn(language));
  },
);

test(
  'every page of a change is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ visitor, people, portal, language }) => {
    await seeChanges(visitor, await people.makeProtected(portal), inspectIn(language));
  },
);

test(
  'every page of a security key is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ visitor, people, portal, language }) => {
    await seeKeys(visitor, people.make(portal), inspectIn(language));
  },
);

test(
  'every page of mail is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, mailbox, language }) => {
    const portal = await startPortal();
    await seeMail(await arrive(portal), people.makeAdministrator(portal), mailbox, inspectIn(language));
  },
);

test(
  'every page of Users is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ postal, arrive, people, mailbox, language }) => {
    const staff = await hire(postal, people, mailbox);
    await seeUsers(await arrive(postal), staff, await arrive(postal), inspectIn(language));
  },
);

test(
  'every page of Groups, and of work on many accounts, is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ postal, arrive, people, mailbox, language }) => {
    await seeGroups(await arrive(postal), await hire(postal, people, mailbox), inspectIn(language));
  },
);

test(
  'every page of applications is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, clean, language }) => {
    clean.expectStatus(403);
    const portal = await startPortal(forApplications);
    const [administrator, person] = [people.makeAdministrator(portal), await people.makeProtected(portal)];
    await seeApplications(await arrive(portal), administrator, person, await arrive(portal), inspectIn(language));
  },
);

test(
  'every page of single sign-on is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, clean, language }) => {
    clean.expectStatus(422);
    const portal = await startPortal(forProviders);
    const [administrator, person] = [people.makeAdministrator(portal), people.make(portal)];
    await seeProviders(await arrive(portal), administrator, person, await arrive(portal), inspectIn(language));
  },
);

test(
  'the way in by an invitation is accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, mailbox, language }) => {
    const portal = await startPortal(forInvitation(mailbox));
    const person = people.invite(portal, undefined, { isAdministrator: true });
    await seeInvitation(await arrive(portal), person, mailbox, inspectIn(language));
  },
);

test(
  'new recovery codes are accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ visitor, people, portal, language }) => {
    const person = await people.makeProtected(portal);
    await people.useCodes(portal, person, 3);
    await seePaper(visitor, person, inspectIn(language));
  },
);

test('a sign-in needs no mouse, and the user menu opens and closes by keys', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = await people.makeProtected(portal);
  const { keyboard } = page;
  await visitor.open('/sign-in');
  await expect(visitor.field('sign-in-name')).toBeFocused();
  await keyboard.type(person.name);
  await keyboard.press('Tab');
  await keyboard.type(person.password);
  await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
  await visitor.settled();
  await expect(visitor.field('second-factor-code')).toBeFocused();
  await keyboard.type(person.app.freshCode());
  await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
  await visitor.settled();
  await visitor.isInside(person);

  // The first stop leads past the bar.
  await keyboard.press('Tab');
  await expect(visitor.link('skip')).toBeFocused();
  await expect(visitor.link('skip')).toBeInViewport();
  while (!(await visitor.menu.evaluate((menu) => menu === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(visitor.link('menu-edit')).toBeVisible();
  await keyboard.press('Escape');
  await expect(visitor.link('menu-edit')).toBeHidden();
  await expect(visitor.menu).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(visitor.link('menu-edit')).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.locator('.menu-list a[href="/help"]')).toBeFocused();
  await keyboard.press('Tab');
  await expect(visitor.button('menu-sign-out')).toBeFocused();
  await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
  await visitor.isTold('notice-signed-out');
});

test(
  'the help and the portal’s look are accessible, light and dark, wide and narrow, by keys alone',
  inOtherLanguages,
  async ({ startPortal, arrive, people, language }) => {
    const portal = await startPortal();
    const visitor = await arrive(portal);
    await seeHelp(await arrive(portal), visitor, people.makeAdministrator(portal), inspectIn(language));
    await seeAppearance(visitor, inspectIn(language));
  },
);
