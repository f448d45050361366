import { Authenticator } from '../fixtures/authenticator.ts';
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
    const app = await Authenticator.scan(portal, visitor.page.locator('svg.qr'));
    const code = visitor.field('enrol-now');
    await visitor.field('enrol-name').fill('Pixel 9');
    await code.fill(app.wrongCode());
    await visitor.press('enrol-do');
    await visitor.isTroubledBy(code, words('code-wrong'));
    await code.fill(app.freshCode());
    await visitor.press('enrol-do');
    await visitor.isAt('/me/browsers');
    await visitor.isInside(person);
  },
);

test('where a second factor is required, the last method cannot be removed', async ({ visitor, people, portal }) => {
  const person = people.make(portal);
  await visitor.open('/sign-in');
  await visitor.typePassword(person);
  const app = await Authenticator.scan(portal, visitor.page.locator('svg.qr'));
  await visitor.field('enrol-name').fill('Pixel 9');
  await visitor.field('enrol-now').fill(app.freshCode());
  await visitor.press('enrol-do');
  await visitor.isInside(person);
  await visitor.open('/me/login');
  await visitor.reads('login-required');
  await expect(visitor.page.getByRole('link', { name: visitor.words('login-remove') })).toHaveCount(0);
});

test('a forced enrolment can be left, and the account stays closed', async ({ visitor, people, portal }) => {
  await visitor.open('/sign-in');
  await visitor.typePassword(people.make(portal));
  await visitor.press('cancel');
  await visitor.isOutside();
  await visitor.open('/sign-in/enrol');
  await visitor.isOutside();
});
