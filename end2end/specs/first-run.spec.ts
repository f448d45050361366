import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const ADMINISTRATOR = { displayName: 'Ada Maier' };
const PASSWORD = 'quilt harbour ladder seven';

async function fill(visitor: Visitor, password: string, repeated = password): Promise<void> {
  await visitor.field('set-up-name').fill('ada');
  await visitor.field('set-up-display-name').fill(ADMINISTRATOR.displayName);
  await visitor.page.locator('input[name=email]').fill('ada@post.example');
  await visitor.field('password-new').fill(password);
  await visitor.field('password-repeat').fill(repeated);
  await visitor.press('set-up-do');
}

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
  await fill(first, PASSWORD);
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
  portal.log = '';
  await portal.restart();
  expect(() => portal.setUpLink).toThrow('no set-up link');
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

    await fill(visitor, 'short');
    await visitor.isTroubledBy(password, words('problem-too-short', { fewest: 15 }));
    await fill(visitor, 'password password');
    await visitor.isTroubledBy(password, words('problem-too-common'));
    await fill(visitor, PASSWORD, 'quilt harbour ladder eight');
    await visitor.isTroubledBy(visitor.field('password-repeat'), words('problem-differs'));

    await expect(visitor.field('set-up-name')).toHaveValue('ada');
    await expect(visitor.field('set-up-display-name')).toHaveValue(ADMINISTRATOR.displayName);
    await expect(visitor.page.locator('input[name=email]')).toHaveValue('ada@post.example');
    await expect(password).toHaveValue('');
    await fill(visitor, PASSWORD);
    await visitor.isInside(ADMINISTRATOR);
  },
);
