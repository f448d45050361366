import { PASSWORD, type Person } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const ADMINISTRATOR: Person = {
  name: 'ada',
  displayName: 'Ada Maier',
  email: 'ada@post.example',
  password: PASSWORD,
};

const path = (link: string) => new URL(link).pathname;

// Case 141
test('the set-up link makes an administrator, who is signed in afterwards, and works once', async ({
  startPortal,
  arrive,
  clean,
}) => {
  const portal = await startPortal();
  const first = await arrive(portal);
  await first.open(path(portal.setUpLink));
  await first.sees('set-up-title');
  await first.setUp(ADMINISTRATOR);
  await first.isInside(ADMINISTRATOR);
  expect(portal.cli(['account', 'list'])).toContain('ada');

  clean.expectStatus(404);
  const second = await arrive(portal);
  await second.open(path(portal.setUpLink));
  await second.sees('dead-set-up-title');
  await expect(second.page.getByRole('textbox')).toHaveCount(0);
  await second.follow(second.link('dead-sign-in'));
  await second.isOutside();
});

// Case 141
test('a portal that has an account prints no set-up link when it starts again', async ({ startPortal, people }) => {
  const portal = await startPortal();
  people.make(portal);
  const before = portal.log.length;
  await portal.restart();
  expect(portal.log.slice(before)).not.toContain('/set-up/');
});

test('a guessed set-up link opens nothing', async ({ startPortal, arrive, clean }) => {
  const portal = await startPortal();
  const visitor = await arrive(portal);
  clean.expectStatus(404);
  await visitor.open(`/set-up/${'A'.repeat(43)}`);
  await visitor.sees('dead-set-up-title');
});

test(
  'a password that will not do is refused with its reason, and nothing else has to be typed again',
  {
    tag: ['@no-script'],
  },
  async ({ startPortal, arrive, words }) => {
    const portal = await startPortal();
    const visitor = await arrive(portal);
    await visitor.open(path(portal.setUpLink));
    const password = visitor.field('password-new');

    await visitor.setUp({ ...ADMINISTRATOR, password: 'short' });
    await visitor.isTroubledBy(password, words('problem-too-short', { fewest: 15 }));
    await visitor.setUp({ ...ADMINISTRATOR, password: 'password password' });
    await visitor.isTroubledBy(password, words('problem-too-common'));
    await visitor.setUp(ADMINISTRATOR, 'quilt harbour ladder eight');
    await visitor.isTroubledBy(visitor.field('password-repeat'), words('problem-differs'));

    await expect(visitor.field('set-up-name')).toHaveValue('ada');
    await expect(visitor.field('set-up-display-name')).toHaveValue(ADMINISTRATOR.displayName);
    await expect(visitor.email).toHaveValue('ada@post.example');
    await expect(password).toHaveValue('');
    await visitor.setUp(ADMINISTRATOR);
    await visitor.isInside(ADMINISTRATOR);
  },
);
