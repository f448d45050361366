import { expect, test } from '../fixtures/test.ts';

const DAY = 86_400;

// Case 73
test(
  'a remembered browser is let in 27.9 days after its last visit, and asked again after 28.1',
  {
    tag: ['@german'],
  },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    await visitor.enter(person);
    for (const visit of ['first', 'second']) {
      portal.moveClock('27d21h36m');
      await visitor.open('/me/profile');
      await test.step(`${visit} visit`, () => visitor.isInside(person));
    }
    portal.moveClock('28d2h24m');
    await visitor.open('/me/profile');
    await visitor.isOutside();
    await visitor.isTold('notice-browser-ended');
    await visitor.typePassword(person);
    await visitor.reads('why-unvisited', { days: 28 });
  },
);

// Case 78
test('a browser that is not remembered ends after an idle hour, however long it keeps its cookie', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person, { remember: false });
  portal.moveClock('59m');
  await visitor.open('/me/profile');
  await visitor.isInside(person);
  portal.moveClock('61m');
  await visitor.open('/me/profile');
  await visitor.isOutside();
  await visitor.typePassword(person);
  await visitor.reads('why-idle');
});

test('the cookie of a remembered browser lasts 28 days, any other ends with the browser', async ({
  visitor,
  people,
  portal,
  context,
  arrive,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.signIn(person, { remember: true });
  const other = await arrive(portal);
  await other.signIn(person, { remember: false });
  const expiry = async (from: typeof context) =>
    (await from.cookies()).find((cookie) => cookie.name === '__Host-postern')?.expires;
  const days = ((await expiry(context)) ?? 0) / DAY - Date.now() / 1_000 / DAY;
  expect(days).toBeCloseTo(28, 1);
  expect(await expiry(other.page.context())).toBe(-1);
});

test('after signing out the code is asked again, and the page says why', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await visitor.enter(person);
  await visitor.open('/');
  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.sees('second-factor-title');
  await visitor.reads('why-signed-out');
});

// Case 70
test('of two people on one browser none gains anything from the other', async ({ visitor, people, portal }) => {
  const [ada, ben] = [await people.makeProtected(portal), await people.makeProtected(portal, undefined, 'Ben Okafor')];
  await visitor.enter(ada);
  await visitor.open('/');
  await visitor.signOut();
  await visitor.knock(ben);
  await visitor.reads('why-new-browser');
  await visitor.typeCode(ben.app.freshCode());
  await visitor.isInside(ben);
  await visitor.open('/me/browsers');
  await expect(visitor.page.getByRole('button', { name: visitor.words('browsers-end') })).toHaveCount(0);
});
