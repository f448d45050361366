// Pictures of every page for docs/screenshots: light and dark on a desk, light on a phone. Run by scripts/screenshots.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal, PortalOptions } from './fixtures/portal.ts';
import { test } from './fixtures/test.ts';
import { forApplications, seeApplications } from './fixtures/tour-applications.ts';
import { seeAppearance, seeHelp } from './fixtures/tour-help.ts';
import { hire, seeGroups, seeUsers } from './fixtures/tour-people.ts';
import { forProviders, seeProviders } from './fixtures/tour-sso.ts';
import { DESK, LOOKS, NOW, PHONE, Punctual } from './fixtures/pictures.ts';
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
} from './fixtures/tour.ts';

const folder = process.env['POSTERN_SCREENSHOTS']!;
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
  'Version/18.5 Mobile/15E148 Safari/604.1';

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';

// From the first visit of the panel Login to the next sign-in, as the README tells it: what a phone shows without scrolling.
const STEPS = new Set(['login-first', 'enrol-app', 'sheet', 'second-factor']);

const photograph: See = async ({ page }, name) => {
  const path = (look: string) => join(folder, `${name}-${look}.png`);
  for (const [look, colorScheme, size] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.screenshot({ path: path(look), fullPage: true, caret: 'hide', animations: 'disabled' });
  }
  if (STEPS.has(name)) {
    await page.setViewportSize(PHONE);
    await page.screenshot({ path: path('step'), caret: 'hide', animations: 'disabled' });
  }
  await page.setViewportSize(DESK);
  if (name === 'sheet') {
    const pdf = join(folder, 'sheet.pdf');
    await page.pdf({ path: pdf, format: 'A4' });
    execFileSync('pdftoppm', ['-png', '-r', '60', '-singlefile', pdf, join(folder, 'sheet-paper')]);
    rmSync(pdf);
  }
};

test('every page', async ({ startPortal, arrive, people, mailbox, clean }) => {
  const meet = async (portal: Portal, userAgent = WINDOWS) => {
    const { page, words } = await arrive(portal, { viewport: DESK, userAgent });
    return new Punctual(page, portal, words);
  };
  clean.expectStatus(403, 404, 422);
  mkdirSync(folder, { recursive: true });
  const start = async (options?: PortalOptions) => {
    const portal = await startPortal(options);
    portal.setClock(NOW);
    return portal;
  };
  const [open, strict, empty, busy, late, keen, postal, inviting, office, fronted, joined] = [
    await start(),
    await start({ secondFactor: 'required' }),
    await start(),
    await start(),
    await start(),
    await start(),
    await start(),
    await start(forInvitation(mailbox)),
    await start({ env: mailbox.environment }),
    await start(forApplications),
    await start(forProviders),
  ];
  await seeLinks(await meet(empty), people, photograph);
  await seeForced(await meet(strict), people.make(strict, 'ada'), photograph);
  const others = [await meet(open, IPHONE), await meet(open, MAC)];
  await seeRoom(await meet(open), people.make(open, 'ada'), others, photograph);
  await seeDoor(await meet(open), await people.makeProtected(open, 'ben', 'Ben Okafor'), photograph);
  await seeChanges(await meet(busy), await people.makeProtected(busy, 'ada'), photograph);
  const person = await people.makeProtected(late, 'ada');
  await people.useCodes(late, person, 3);
  await seePaper(await meet(late), person, photograph);
  await seeKeys(await meet(keen), people.make(keen, 'ada'), photograph);
  await seeMail(await meet(postal), people.makeAdministrator(postal, 'ada'), mailbox, photograph);
  const invited = people.invite(inviting, 'ada', { isAdministrator: true });
  await seeInvitation(await meet(inviting), invited, mailbox, photograph);
  const staff = await hire(office, people, mailbox);
  await seeUsers(await meet(office), staff, await meet(office, IPHONE), photograph);
  await seeGroups(await meet(office), staff, photograph);
  const opener = await people.makeProtected(fronted, 'ben', 'Ben Okafor');
  const owner = people.makeAdministrator(fronted, 'ingrid', 'Ingrid Overbeck');
  await seeApplications(await meet(fronted), owner, opener, await meet(fronted), photograph);
  const keeper = people.makeAdministrator(joined, 'ingrid', 'Ingrid Overbeck');
  const comer = people.make(joined, 'ben', 'Ben Okafor');
  await seeProviders(await meet(joined), keeper, comer, await meet(joined), photograph);
  const dressed = await start();
  const reader = await meet(dressed);
  const dresser = people.makeAdministrator(dressed, 'ingrid', 'Ingrid Overbeck');
  await seeHelp(await meet(dressed), reader, dresser, photograph);
  await seeAppearance(reader, photograph);
});
