import { expect, test } from '../fixtures/test.ts';

test.use({ portalOptions: { secondFactor: 'required' } });

// Case 12
test(
  'where a second factor is required, enrolment comes before anything else, and then the page asked for',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await visitor.open('/me/browsers');
    await visitor.isOutside();
    await visitor.typePassword(person);
    await visitor.sees('enrol-forced-title');
    for (const path of ['/', '/me/profile', '/me/login', '/me/login/app', '/me/browsers']) {
      await visitor.open(path);
      await expect(visitor.menu, path).toHaveCount(0);
      await expect(visitor.page.getByRole('heading', { level: 1 }), path).toHaveText(
        new RegExp(`^(${words('enrol-forced-title')}|${words('sign-in-title')})$`),
      );
    }

    await visitor.open('/sign-in/enrol');
    const app = await visitor.scan();
    await visitor.finishEnrolment(app.wrongCode());
    await visitor.isTroubledBy(visitor.field('enrol-now'), words('code-wrong'));
    await visitor.finishEnrolment(app.freshCode());
    await visitor.sees('sheet-added-title', { name: 'Pixel 9' });
    await visitor.go('sheet-done');
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
  },
);

test('where a second factor is required, the last method cannot be removed', async ({ visitor, people, portal }) => {
  const person = people.make(portal);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  await visitor.enrol();
  await visitor.open('/me/login');
  await visitor.reads('login-required');
  await expect(visitor.page.getByRole('link', { name: visitor.words('login-remove') })).toHaveCount(0);
});

test('where a second factor is required, of two apps removed in two tabs the second stays', async ({
  visitor,
  people,
  portal,
}) => {
  await visitor.open('/sign-in');
  await visitor.typePassword(people.make(portal));
  await visitor.enrol();
  await visitor.go('sheet-done');
  await visitor.open('/me/login');
  await visitor.press('login-add-another');
  await visitor.enrol('Tablet');
  await visitor.go('sheet-done');
  const tab = await visitor.openTab('/me/login');
  await tab.go('login-remove-named', { name: 'Tablet' });
  await visitor.go('login-remove-named', { name: 'Pixel 9' });
  await visitor.press('remove-do');
  await visitor.isTold('notice-app-removed', { name: 'Pixel 9' });
  await tab.press('remove-do');
  await tab.isAt('/me/login');
  await tab.isTold('notice-last-method');
  await tab.reads('login-required');
});

test('a forced enrolment can be left, and the account stays closed', async ({ visitor, people, portal }) => {
  await visitor.open('/sign-in');
  await visitor.typePassword(people.make(portal));
  await visitor.press('cancel');
  await visitor.isOutside();
  await visitor.open('/sign-in/enrol');
  await visitor.isOutside();
});
