// How the pages look that people meet most, against pictures of them. `scripts/test e2e looks --update-snapshots=all` takes
// these anew.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DESK, LOOKS, NOW, Punctual } from '../fixtures/pictures.ts';
import { expect, test } from '../fixtures/test.ts';
import { seeHelp } from '../fixtures/tour-help.ts';
import { hire, seeUsers } from '../fixtures/tour-people.ts';
import { seeDoor, seeRoom, type See } from '../fixtures/tour.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

const FONTS = ['Regular', 'Bold', 'Arabic-Regular', 'Arabic-Bold'].map((name) => {
  const file = name.startsWith('Arabic') ? `NotoSans${name}` : `NotoSans-${name}`;
  const path = new URL(`../../server/pdf/fonts/${file}.ttf`, import.meta.url);
  return { weight: name.endsWith('Bold') ? '600 700' : '400', data: readFileSync(path).toString('base64') };
});

/** Letters of the repository in place of the machine's own, which another machine may not have. */
async function setLetters(page: Page): Promise<void> {
  await page.evaluate(async (fonts) => {
    for (const { weight, data } of fonts) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      // One name for each script: within a family a letter is looked for in one file alone.
      const family = `Picture ${document.fonts.size >> 1}`;
      document.fonts.add(await new FontFace(family, bytes, { weight }).load());
    }
    const sheet = new CSSStyleSheet();
    // The secret is another one every time, and so would be its lines.
    sheet.replaceSync(`:root { --font: "Picture 0", "Picture 1" !important; --mono: "Picture 0" !important; }
      .secret { white-space: nowrap; overflow: hidden; }`);
    document.adoptedStyleSheets.push(sheet);
    await document.fonts.ready;
  }, FONTS);
}

const pictures = (...names: string[]): See => {
  return async ({ page, words }, name) => {
    if (!names.includes(name)) return;
    await setLetters(page);
    const tag = await page.locator('html').getAttribute('lang');
    for (const [look, colorScheme, size] of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      // A new secret every time.
      const mask = [page.locator('.steps svg.qr'), page.getByLabel(words('enrol-code'))];
      await expect.soft(page).toHaveScreenshot(`${name}-${tag}-${look}.png`, { mask, maxDiffPixelRatio: 0.002 });
    }
    await page.setViewportSize(DESK);
  };
};
const inArabic = { tag: ['@arabic'] };

test('sign-in and second factor look as they did', inArabic, async ({ startPortal, arrive, people, clean }) => {
  clean.expectStatus(404);
  const portal = await startPortal();
  portal.setClock(NOW);
  const { page, words } = await arrive(portal, { viewport: DESK });
  const person = await people.makeProtected(portal, 'ben', 'Ben Okafor');
  await seeDoor(new Punctual(page, portal, words), person, pictures('sign-in', 'sign-in-error', 'second-factor'));
});

test('the panel Login and enrolment look as they did', inArabic, async ({ startPortal, arrive, people, clean }) => {
  clean.expectStatus(404);
  const portal = await startPortal();
  portal.setClock(NOW);
  const [me, first, second] = [await arrive(portal), await arrive(portal), await arrive(portal)];
  await me.page.setViewportSize(DESK);
  const visitor = new Punctual(me.page, portal, me.words);
  await seeRoom(visitor, people.make(portal, 'ada'), [first, second], pictures('login-first', 'enrol-app', 'login'));
});

test('the list of users looks as it did', async ({ postal, arrive, people, mailbox }) => {
  postal.setClock(NOW);
  const staff = await hire(postal, people, mailbox);
  const { page, words } = await arrive(postal, { viewport: DESK });
  await seeUsers(new Punctual(page, postal, words), staff, await arrive(postal), pictures('users', 'user'));
});

test('the help looks as it did', async ({ startPortal, arrive, people }) => {
  const portal = await startPortal();
  const [stranger, visitor] = [await arrive(portal, { viewport: DESK }), await arrive(portal)];
  await seeHelp(stranger, visitor, people.makeAdministrator(portal), pictures('help-page'));
});
