import type { Page } from '@playwright/test';
import { Direct } from '../fixtures/direct.ts';
import type { Person } from '../fixtures/people.ts';
import type { Portal } from '../fixtures/portal.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const WRONG = 'quilt harbour ladder eight';

/** How long from now, in the words of the browser; on a page without a script, the time itself in the portal's words. */
async function inSeconds(visitor: Visitor, seconds: number): Promise<string> {
  const { page, portal, words } = visitor;
  if (await visitor.hasScript()) {
    const language = await page.evaluate(() => navigator.language);
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(seconds, 'second');
  }
  const date = new Date(portal.now() + seconds * 1_000);
  const month = words('month', { number: date.getUTCMonth() + 1 });
  const day = words('day', { day: date.getUTCDate(), month, year: date.getUTCFullYear() });
  return words('moment', { day, time: date.toISOString().slice(11, 16) });
}

/** The browser's clock shows what the portal's does: pages say how long something is away. */
const setWatch = (page: Page, portal: Portal) => page.clock.setFixedTime(portal.now());

async function guess(portal: Portal, { name }: Person, times: number): Promise<void> {
  for (let tries = 0; tries < times; tries++) await new Direct(portal).post('/sign-in', { name, password: WRONG });
}

test(
  'after five wrong passwords the next try has to wait, it is told for how long, and then the right one opens',
  {
    tag: ['@no-script', '@german'],
  },
  async ({ visitor, people, portal, page }) => {
    const person = people.make(portal);
    await setWatch(page, portal);
    await visitor.open('/sign-in');
    for (let tries = 0; tries < 5; tries++) {
      await visitor.typePassword({ ...person, password: WRONG });
      await visitor.isTold('notice-sign-in-failed');
    }
    // The right one is not even looked at.
    await visitor.typePassword(person);
    await visitor.isTold('notice-sign-in-blocked', { when: await inSeconds(visitor, 1) });
    await expect(visitor.field('sign-in-name')).toHaveValue(person.name);
    portal.moveClock('1s');
    await visitor.typePassword(person);
    await visitor.isInside(person);
  },
);

test('each further wrong password doubles the wait', async ({ visitor, people, portal, page }) => {
  const person = people.make(portal);
  await guess(portal, person, 5);
  await visitor.open('/sign-in');
  for (const seconds of [1, 2, 4]) {
    await setWatch(page, portal);
    await visitor.typePassword(person);
    await visitor.isTold('notice-sign-in-blocked', { when: await inSeconds(visitor, seconds) });
    portal.moveClock(`${seconds}s`);
    await visitor.typePassword({ ...person, password: WRONG });
    await visitor.isTold('notice-sign-in-failed');
  }
});

test('five wrong codes of the app end the sign-in and make the app wait, while a recovery code signs in', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  for (let tries = 0; tries < 5; tries++) await visitor.typeCode(person.app.wrongCode());
  await visitor.isTold('notice-sign-in-ended');
  await setWatch(page, portal);
  await visitor.typePassword(person);
  await visitor.typeCode(person.app.code());
  await visitor.isTold('notice-method-blocked', { when: await inSeconds(visitor, 1) });
  await visitor.go('method-recovery');
  await expect(page.locator('#notice')).toHaveCount(0);
  await visitor.typeRecoveryCode(person.codes[0]!);
  await visitor.isTold('notice-recovery-used', { left: 9 });
});

test('wrong codes in front of a change make the app wait, while a recovery code confirms it', async ({
  visitor,
  people,
  portal,
  page,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person);
  portal.moveClock('10m');
  await setWatch(page, portal);
  await visitor.open('/me/login/recovery-codes');
  await visitor.press('new-codes-do');
  for (const count of [4, 3, 2, 1, 0]) {
    await visitor.confirm({ code: person.app.wrongCode() });
    await visitor.isTroubledByCode(visitor.field('second-factor-code'), 'code-wrong', count);
  }
  await visitor.confirm({ code: person.app.code() });
  await visitor.isTold('notice-method-blocked', { when: await inSeconds(visitor, 1) });
  await visitor.go('method-recovery');
  await visitor.confirm({ recoveryCode: person.codes[0]! });
  await visitor.sees('sheet-made-title');
});

// Case 111
test('strangers who guess passwords keep the owner out of nothing in a remembered browser', async ({
  visitor,
  people,
  portal,
  arrive,
}) => {
  const person = await people.makeProtected(portal);
  // A page of the time before, in another tab.
  const tab = await visitor.openTab('/sign-in');
  await visitor.enter(person);
  portal.moveClock('1d');
  // As many as a network has in a minute.
  await guess(portal, person, 5);
  for (let others = 0; others < 25; others++) await guess(portal, { ...person, name: `nobody${others}` }, 1);
  const stranger = await arrive(portal);
  await stranger.open('/sign-in');
  await stranger.typePassword(person);
  await expect(stranger.page.locator('#notice')).toContainText(
    visitor.words('notice-sign-in-blocked', { when: '|' }).split('|')[0]!,
  );

  const password = 'copper lantern orchard nine';
  await visitor.changePassword(password);
  await visitor.isInside(person);
  await visitor.confirm({ password: person.password, code: person.app.freshCode() });
  await visitor.isTold('notice-password-changed');
  await tab.typePassword({ ...person, password });
  await tab.sees('second-factor-title');
  await tab.typeCode(person.app.freshCode());
  await tab.isInside(person);
});
