import { readFileSync } from 'node:fs';
import { PASSWORD } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const WRONG = 'quilt harbour ladder eight';

test(
  'Activity tells what happened to the account, newest first, also what strangers tried',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, arrive, words }) => {
    const person = await people.makeProtected(portal);
    const stranger = await arrive(portal, { userAgent: FIREFOX });
    await stranger.open('/sign-in');
    await stranger.typePassword({ ...person, password: WRONG });
    await stranger.isTold('notice-sign-in-failed');
    await visitor.enter(person);
    await visitor.open('/me/login');
    await visitor.go('login-rename-named', { name: 'Pixel 9' });
    await visitor.field('enrol-name').fill('Work phone');
    await visitor.press('rename-do');

    await visitor.go('panel-activity');
    await visitor.sees('activity-title');
    const events = visitor.page.locator('main li.event');
    await expect(events.first()).toContainText(words('event-method-renamed'));
    await expect(events.first()).toContainText('Pixel 9');
    const names = await events.locator('.name').allTextContents();
    const told = ['event-method-renamed', 'event-sign-in', 'event-sign-in-failed', 'event-enrol-finish'].map((key) =>
      words(key),
    );
    expect(names.filter((name) => told.includes(name))).toEqual([...told, words('event-sign-in')]);
    expect(names.at(-1)).toBe(words('event-account-created'));
    const failed = events.filter({ hasText: words('event-sign-in-failed') });
    await expect(failed).toHaveClass(/warn/);
    await expect(failed).toContainText('Firefox on Windows · 127.0.0.1');
  },
);

test('Stored data holds everything but secrets, on the page and as a file', async ({
  visitor,
  people,
  portal,
  arrive,
  words,
}) => {
  const person = await people.makeProtected(portal);
  await (await arrive(portal, { userAgent: FIREFOX })).enter(person);
  await visitor.enter(person);
  await visitor.open('/me/data');
  await visitor.page
    .locator('summary')
    .filter({ hasText: words('data-show') })
    .click();
  const text = await visitor.page.locator('pre').innerText();
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.link('data-download').click()]);
  expect(download.suggestedFilename()).toBe('stored-data.json');
  const file = readFileSync(await download.path(), 'utf8');
  for (const json of [text, file]) {
    const { account, browsers, second_factors, activity } = JSON.parse(json);
    expect(account).toMatchObject({ name: person.name, display_name: person.displayName, email: person.email });
    expect(browsers.map(({ browser }: { browser: string }) => browser)).toContain('Firefox on Windows');
    expect(second_factors.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'authenticator_app',
      'recovery_code',
    ]);
    expect(activity.length).toBeGreaterThan(5);
    expect(portal.secrets.findIn(json)).toEqual([]);
  }
});

test(
  'who deactivates their account is out everywhere, and only an administrator lets them in again',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal, arrive }) => {
    const person = await people.makeProtected(portal);
    const other = await arrive(portal);
    await other.enter(person);
    await visitor.enter(person);
    portal.moveClock('10m');
    await visitor.open('/me/data');
    await visitor.go('data-deactivate');
    await visitor.sees('deactivate-title');
    await visitor.press('data-deactivate');
    await visitor.reads('wanted-deactivate');
    await visitor.confirm({ code: person.app.freshCode() });
    await visitor.isOutside();
    await visitor.isTold('notice-deactivated');
    await other.open('/me/profile');
    await other.isOutside();
    for (const password of [person.password, WRONG]) {
      await other.typePassword({ ...person, password });
      await other.isTold('notice-sign-in-failed');
    }

    portal.cli(['account', 'enable', person.name]);
    await visitor.knock(person);
  },
);

test('the last administrator cannot deactivate the account that would have to open it again', async ({
  startPortal,
  arrive,
}) => {
  const portal = await startPortal();
  const visitor = await arrive(portal);
  const person = { name: 'ada', displayName: 'Ada Maier', email: 'ada@post.example', password: PASSWORD };
  await visitor.open(new URL(portal.setUpLink).pathname);
  await visitor.setUp(person);
  await visitor.open('/me/deactivate');
  await visitor.press('data-deactivate');
  await visitor.isTold('notice-last-administrator');
  await visitor.open('/me/profile');
  await visitor.isInside(person);
});

test(
  'how strong a password is is told while it is typed',
  { tag: ['@german'] },
  async ({ visitor, people, portal, words }) => {
    const person = people.make(portal);
    await visitor.enter(person);
    await visitor.open('/me/password');
    const bar = visitor.page.locator('.strength');
    const told = bar.getByRole('status');
    await expect(told).toHaveText('');
    for (const [typed, text, level] of [
      ['lantern', words('problem-too-short', { fewest: 15 }), /^[01]$/],
      ['password password', words('problem-too-common'), /^[01]$/],
      [`${person.name} ${person.name}`, words('problem-too-common'), /^[01]$/],
      ['copper lantern orchard nine', words('strength-very-good'), '4'],
    ] as const) {
      await visitor.field('password-other').fill(typed);
      await expect(told).toHaveText(text);
      await expect(bar).toHaveAttribute('data-level', level);
    }
    await visitor.field('password-other').fill('');
    await expect(told).toHaveText('');
  },
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is told about a password while it is typed, and all of it when it is sent', async ({
    visitor,
    people,
    portal,
    words,
  }) => {
    await visitor.enter(people.make(portal));
    await visitor.changePassword('password password');
    await visitor.isTroubledBy(visitor.field('password-other'), words('problem-too-common'));
    await expect(visitor.page.locator('.strength')).toBeHidden();
  });
});
