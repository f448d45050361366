import { expect, test } from '../fixtures/test.ts';

// Case 66, 72
test(
  'who lost their phone comes in with a recovery code, once, and every other browser is out',
  {
    tag: ['@no-script', '@phone', '@german'],
  },
  async ({ visitor, people, portal, arrive }) => {
    const person = await people.makeProtected(portal);
    const [code = ''] = person.codes;
    const lost = await arrive(portal);
    await lost.enter(person);

    await visitor.knock(person);
    await visitor.reads('second-factor-others');
    await visitor.go('method-recovery');
    await visitor.sees('second-factor-recovery');
    await visitor.typeRecoveryCode(code.toLowerCase().replaceAll('-', ' '));
    await visitor.isInside(person);
    await visitor.isTold('notice-recovery-used', { left: 9 });

    await lost.open('/me/browsers');
    await lost.isOutside();
    await lost.typePassword(person);
    await lost.readsWithTime('why-recovery-used');
    await lost.go('method-recovery');
    await lost.typeRecoveryCode(code);
    await lost.isTroubledByCode(lost.field('recovery-code'), 'code-unknown-recovery', 4);
    await visitor.open('/me/profile');
    await visitor.isInside(person);
  },
);

test(
  'a recovery code is proof enough to replace the lost app, whose codes are dead from then on',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal, words }) => {
    const person = await people.makeProtected(portal);
    await visitor.signInWithPaper(person);
    await visitor.open('/me/login');
    await visitor.press('login-replace-named', { name: 'Pixel 9' });
    await visitor.sees('enrol-replace-title', { name: 'Pixel 9' });
    const app = await visitor.enrol('Pixel 10');
    await visitor.reads('sheet-replaced-lead', { old: 'Pixel 9' });
    // The codes on the sheet of before stay good: there are no new ones.
    expect(await visitor.readCodes()).toEqual([]);
    await visitor.go('sheet-done');
    await visitor.isAt('/me/login');

    await visitor.signOut();
    await visitor.typePassword(person);
    // Paper stands in for a phone once; the next sign-in asks for the phone again.
    await visitor.sees('second-factor-title');
    await visitor.typeCode(person.app.freshCode());
    await visitor.isTroubledBy(visitor.field('second-factor-code'), words('code-wrong'));
    await visitor.typeCode(app.freshCode());
    await visitor.isInside(person);
  },
);

test('a sign-in that leaves two codes offers new ones, and "later" leads on', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await people.useCodes(portal, person, 3);
  await visitor.open('/me/browsers');
  await visitor.typePassword(person);
  await visitor.go('method-recovery');
  await visitor.typeRecoveryCode(person.codes[0]!);
  await visitor.sees('new-codes-offer-title', { left: 2 });
  await visitor.isTold('notice-recovery-used', { left: 2 });
  await visitor.go('new-codes-later');
  await visitor.isAt('/me/browsers');
  await visitor.open('/me/login');
  await visitor.reads('codes-few');
});

// Case 68
test('codes made in a sign-in that left few are shown on the way, and those of before are dead', async ({
  visitor,
  people,
  portal,
}) => {
  const person = await people.makeProtected(portal);
  await people.useCodes(portal, person, 3);
  await visitor.open('/me/browsers');
  await visitor.typePassword(person);
  await visitor.go('method-recovery');
  const [used, ...unused] = person.codes;
  await visitor.typeRecoveryCode(used!);
  await visitor.press('new-codes-do');
  await visitor.sees('sheet-made-title');
  const codes = await visitor.readCodes();
  expect(new Set([...person.codes, ...codes]).size).toBe(13);
  await visitor.go('sheet-done');
  await visitor.isAt('/me/browsers');

  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.go('method-recovery');
  await visitor.typeRecoveryCode(unused[0]!);
  await visitor.isTroubledByCode(visitor.field('recovery-code'), 'code-unknown-recovery', 4);
  await visitor.typeRecoveryCode(codes[9]!);
  await visitor.isTold('notice-recovery-used', { left: 9 });
});

test('after the last code none is asked for any more', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await people.useCodes(portal, person, 1);
  await visitor.knock(person);
  await visitor.go('method-recovery');
  await visitor.typeRecoveryCode(person.codes[0]!);
  await visitor.sees('new-codes-offer-title', { left: 0 });
  await visitor.signOut();
  await visitor.typePassword(person);
  await visitor.sees('second-factor-title');
  await expect(visitor.link('method-recovery')).toHaveCount(0);
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
});
