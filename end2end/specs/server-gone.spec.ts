import { expect, test } from '../fixtures/test.ts';

test('a server that is gone half-way loses nothing: the sign-in goes on where it was', async ({
  startPortal,
  people,
  arrive,
  clean,
}) => {
  const portal = await startPortal();
  const person = await people.makeProtected(portal);
  const visitor = await arrive(portal);
  await visitor.knock(person);

  clean.expectOffline();
  await portal.stop();
  await visitor.field('second-factor-code').fill(person.app.freshCode());
  await visitor.button('second-factor-do').click();
  // Nothing of ours can be shown then: the browser's own page says that the server does not answer.
  await expect(visitor.page).toHaveTitle('localhost');

  await portal.restart();
  await visitor.open('/sign-in/second-factor');
  await visitor.sees('second-factor-title');
  await visitor.typeCode(person.app.code());
  await visitor.isInside(person);
});

test('a signed-in browser, and a wrong try that was counted, outlive a restart', async ({
  startPortal,
  people,
  arrive,
}) => {
  const portal = await startPortal();
  const person = await people.makeProtected(portal);
  const [inside, pending] = [await arrive(portal), await arrive(portal)];
  await inside.enter(person);
  await pending.knock(person);
  await pending.typeCode(person.app.wrongCode());
  await portal.restart();
  await inside.open('/me/profile');
  await inside.isInside(person);
  // Case 26
  await pending.typeCode(person.app.wrongCode());
  await pending.isTroubledByCode(pending.field('second-factor-code'), 'code-wrong', 3);
});
