import { expect, test } from '../fixtures/test.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

test(
  'a browser is ended from another one: its next click leads to the sign-in, which says why',
  {
    tag: ['@no-script', '@phone'],
  },
  async ({ visitor, people, portal, arrive, words }) => {
    const person = await people.makeProtected(portal);
    const other = await arrive(portal, { userAgent: FIREFOX });
    await other.enter(person);
    await other.open('/');
    await visitor.enter(person);
    await visitor.open('/me/browsers');
    const rows = visitor.page.locator('main li');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText(words('browsers-this'));
    await expect(rows.last()).toContainText('Firefox');
    await expect(rows.last()).toContainText('127.0.0.1');
    await visitor.follow(rows.last().getByRole('button'));
    await visitor.isTold('notice-browser-removed');
    await expect(rows).toHaveCount(1);
    await visitor.reads('browsers-only');

    await other.menu.click();
    await other.follow(other.link('menu-edit'));
    await other.isOutside();
    await other.isTold('notice-browser-ended');
    await other.typePassword(person);
    await other.readsWithTime('why-ended-by-owner');
    await other.typeCode(person.app.freshCode());
    await other.isAt('/me/profile');
  },
);

// Case 72
test('all other browsers are ended at once, this one stays', async ({ visitor, people, portal, arrive }) => {
  const person = await people.makeProtected(portal);
  const others = [await arrive(portal), await arrive(portal)];
  for (const other of others) await other.enter(person);
  await visitor.enter(person);
  await visitor.open('/me/browsers');
  await visitor.press('browsers-end-others');
  await visitor.isTold('notice-others-removed', { count: 2 });
  await visitor.isInside(person);
  for (const other of others) {
    await other.open('/');
    await other.isOutside();
  }
});

// Case 14
test('an account that is disabled is out of every browser at its next click', async ({ visitor, people, portal }) => {
  const person = people.make(portal);
  await visitor.enter(person);
  portal.cli(['account', 'disable', person.name]);
  await visitor.open('/me/profile');
  await visitor.isOutside();
  await visitor.typePassword(person);
  await visitor.isTold('notice-sign-in-failed');
  portal.cli(['account', 'enable', person.name]);
  await visitor.typePassword(person);
  await visitor.isInside(person);
});

// Case 16
test('a second factor removed by the administrator ends the browsers, and where none is required the new one may wait', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person);
  portal.cli(['account', 'remove-second-factor', person.name]);
  await visitor.open('/me/profile');
  await visitor.isOutside();
  await visitor.typePassword(person);
  await visitor.sees('enrol-forced-title');
  await visitor.reads('enrol-removed-lead');
  await visitor.press('enrol-skip');
  await visitor.isAt('/me/profile');
  await visitor.isInside(person);
  await visitor.open('/me/login');
  await visitor.reads('login-first-title');
});
