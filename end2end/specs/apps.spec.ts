import type { Person } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const appsOf = (visitor: Visitor) => visitor.page.locator('main .subrows .name');

/** Signs in, and waits until the proof of that is not fresh any more. */
async function signInLongAgo(visitor: Visitor, person: Person): Promise<void> {
  await visitor.enter(person);
  visitor.portal.moveClock('10m');
  await visitor.open('/me/login');
}

test(
  'a second app is added after a fresh proof, and either opens the account',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    await signInLongAgo(visitor, person);
    await visitor.press('login-add-another');
    await visitor.sees('confirm-title');
    await visitor.reads('wanted-add-app');
    await visitor.confirm({ code: person.app.freshCode() });
    await visitor.sees('enrol-title');
    const tablet = await visitor.enrol('Tablet');
    // The codes on the sheet of the first app stay good.
    expect(await visitor.readCodes()).toEqual([]);
    await visitor.go('sheet-done');
    await expect(appsOf(visitor)).toHaveText(['Pixel 9', 'Tablet']);
    await visitor.reads('login-app-count', { count: 2 });

    for (const app of [tablet, person.app]) {
      await visitor.signOut();
      await visitor.signIn({ ...person, app });
    }
  },
);

test('an account has five apps at most, also when two pages add one at the same time', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  await people.addApps(portal, person, ['Tablet', 'Laptop', 'Watch']);
  await visitor.enter(person);
  await visitor.open('/me/login');
  await people.addApps(portal, person, ['Old phone']);
  await visitor.press('login-add-another');
  await visitor.isAt('/me/login');
  await visitor.isTold('notice-too-many-apps', { most: 5 });
  await expect(appsOf(visitor)).toHaveText(['Pixel 9', 'Tablet', 'Laptop', 'Watch', 'Old phone']);
  await expect(visitor.button('login-add-another')).toHaveCount(0);
});

test(
  'an app is called by another name after a fresh proof',
  {
    tag: ['@german'],
  },
  async ({ visitor, people, portal, words }) => {
    const person = await people.makeProtected(portal);
    await signInLongAgo(visitor, person);
    await visitor.go('login-rename-named', { name: 'Pixel 9' });
    await visitor.sees('rename-title', { name: 'Pixel 9' });
    const name = visitor.field('enrol-name');
    await expect(name).toHaveValue('Pixel 9');
    // What is wrong with it is told before anything is asked.
    await name.fill('  ');
    await visitor.press('rename-do');
    await visitor.isTroubledBy(name, words('problem-required'));
    await name.fill('Telefon <b>am</b> Gürtel');
    await visitor.press('rename-do');
    await visitor.reads('wanted-rename', { name: 'Pixel 9' });
    await visitor.confirm({ code: person.app.freshCode() });
    await visitor.isAt('/me/login');
    await visitor.isTold('notice-renamed', { name: 'Telefon <b>am</b> Gürtel' });
    await expect(appsOf(visitor)).toHaveText('Telefon <b>am</b> Gürtel');
  },
);

test('an app that is being replaced is accepted until the first code of the new one, and not any more after it', async ({
  visitor,
  people,
  portal,
  arrive,
  words,
}) => {
  const person = await people.makeProtected(portal);
  await signInLongAgo(visitor, person);
  await visitor.press('login-replace-named', { name: 'Pixel 9' });
  await visitor.reads('wanted-replace-app', { name: 'Pixel 9' });
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.reads('enrol-replace-lead');
  const given = await visitor.scan();
  // A code made anew goes on replacing.
  await visitor.press('enrol-renew');
  await visitor.sees('enrol-replace-title', { name: 'Pixel 9' });
  const app = await visitor.scan();
  expect(app.secret).not.toBe(given.secret);

  const other = await arrive(portal);
  await other.enter(person);
  await visitor.finishEnrolment(app.freshCode(), 'Pixel 10');
  await visitor.sees('sheet-added-title', { name: 'Pixel 10' });
  await visitor.reads('sheet-replaced-lead', { old: 'Pixel 9' });
  await visitor.go('sheet-done');
  await expect(appsOf(visitor)).toHaveText('Pixel 10');

  await other.open('/me/login');
  await other.isOutside();
  await other.typePassword(person);
  await other.readsWithTime('why-account-changed');
  await other.typeCode(person.app.freshCode());
  await other.isTroubledBy(other.field('second-factor-code'), words('code-wrong'));
  await other.typeCode(app.freshCode());
  await other.isInside(person);
});

test('a replacement that is given up leaves the app as it was', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person);
  await visitor.open('/me/login');
  await visitor.press('login-replace-named', { name: 'Pixel 9' });
  const app = await visitor.scan();
  await visitor.press('cancel');
  await visitor.isAt('/me/login');
  await expect(appsOf(visitor)).toHaveText('Pixel 9');
  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.typeCode(app.freshCode());
  await visitor.isTroubledByCode(visitor.field('second-factor-code'), 'code-wrong', 4);
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
});

test('an app is removed after a fresh proof, which ends the other browsers', async ({
  visitor,
  people,
  portal,
  arrive,
}) => {
  const person = await people.makeProtected(portal);
  const other = await arrive(portal);
  await other.enter(person);
  await signInLongAgo(visitor, person);
  await visitor.go('login-remove-named', { name: 'Pixel 9' });
  await visitor.sees('remove-title', { name: 'Pixel 9' });
  await visitor.press('remove-do');
  await visitor.reads('wanted-remove', { name: 'Pixel 9' });
  await visitor.confirm({ code: person.app.wrongCode() });
  await visitor.isTroubledByCode(visitor.field('second-factor-code'), 'code-wrong', 4);
  await visitor.confirm({ code: person.app.freshCode() });
  await visitor.isAt('/me/login');
  await visitor.isTold('notice-app-removed', { name: 'Pixel 9' });

  await other.open('/me/profile');
  await other.isOutside();
  await other.typePassword(person);
  await other.isInside(person);
});

test('of two apps one is removed: its codes are dead, and the account is as well protected as before', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  const [tablet] = await people.addApps(portal, person, ['Tablet']);
  await visitor.enter(person);
  await visitor.open('/me/login');
  await visitor.go('login-remove-named', { name: 'Tablet' });
  await expect(visitor.page.getByText(visitor.words('remove-last'))).toHaveCount(0);
  await visitor.press('remove-do');
  await visitor.isTold('notice-app-removed', { name: 'Tablet' });
  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.typeCode(tablet!.freshCode());
  await visitor.isTroubledByCode(visitor.field('second-factor-code'), 'code-wrong', 4);
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
});
