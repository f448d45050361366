import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expectAccessible, expectFits } from '../fixtures/a11y.ts';
import { called, crowd, csv, importUsers, rows, search, untilFinished, upload } from '../fixtures/managing.ts';
import { signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** A choice of accounts, and how many it has. */
const chip = ({ page, words }: Visitor, show: string, count: number): Locator =>
  page.getByRole('link', { name: `${words(show)} ${count}`, exact: true });

/** What the list is sorted by at a press. */
const head = ({ page, words }: Visitor, column: string): Locator =>
  page.getByRole('columnheader').getByRole('link', { name: words(column), exact: true });

const names = (visitor: Visitor) => rows(visitor).locator('.who-text a').allTextContents();

test(
  'people come in by a file: every problem is told by its line first, then what will be made, then what became of it',
  { tag: ['@german', '@no-script'] },
  async ({ startPortal, people, arrive, words }) => {
    const portal = await startPortal();
    const manager = await people.makeManager(portal, ['manage_users', 'manage_groups']);
    portal.cli(['group', 'create', 'Editors']);
    portal.cli(['group', 'create', 'Watchers', '--permission', 'manage_settings']);
    const visitor = await arrive(portal);
    await visitor.enter(manager);
    await visitor.open('/users');
    await visitor.go('users-import');
    await upload(visitor, 'name;shoe size\nada;38\n');
    expect(await problems(visitor)).toEqual([
      ['1', words('line-unknown-column', { name: 'shoe size' })],
      ['1', words('line-missing-column', { name: 'display_name' })],
    ]);
    await upload(
      visitor,
      [
        'name,display_name,email,language,groups',
        'zoe,Zoë Lefèvre,zoe@post.example,en,Editors',
        'bad name,Bad Name,,,',
        'zoe,Zoë the second,zoe@post.example,,',
        'carla,,nowhere,,',
        'dora,Dora Nagy,,xx,Nobodies;Watchers',
        'emil',
        `${manager.name},Another Mia,${manager.email},,`,
      ].join('\n'),
    );
    const field = (name: string, problem: string, values = {}) => `${name}: ${words(problem, values)}`;
    const expected = [
      ['3', field('name', 'problem-bad-name')],
      ['4', words('line-repeated', { column: 'name', line: 2 })],
      ['4', words('line-repeated', { column: 'email', line: 2 })],
      ['5', field('display_name', 'problem-required')],
      ['5', field('email', 'problem-not-an-address')],
      ['6', words('line-no-group', { name: 'Nobodies' })],
      ['6', words('line-group-not-yours', { name: 'Watchers' })],
      ['6', words('line-no-language', { name: 'xx' })],
      ['7', words('line-unreadable')],
      ['8', field('name', 'problem-taken')],
      ['8', field('email', 'problem-taken')],
    ];
    const found = await problems(visitor);
    expect
      .soft(
        found.map(([line]) => line),
        'from top to bottom',
      )
      .toEqual(found.map(([line]) => line).sort());
    expect(found.toSorted()).toEqual(expected.toSorted());
    await visitor.reads('import-problems', { count: expected.length });
    await visitor.reads('import-kept');

    const newcomers = crowd(120);
    await upload(visitor, csv(newcomers));
    await visitor.reads('job-proposed', { count: 120 });
    await visitor.reads('job-not-invited');
    await expect(rows(visitor).first()).toContainText(newcomers[0]!.displayName);
    portal.moveClock('11m');
    await visitor.press('job-start');
    await visitor.reads('wanted-import');
    await visitor.confirm({ code: manager.app.freshCode() });
    await untilFinished(visitor);
    await visitor.reads('job-all-done', { count: 120 });
    await expect(rows(visitor, words('job-done'))).toHaveCount(120);
    await visitor.go('job-back');
    await expect(chip(visitor, 'show-all', 121)).toBeVisible();
    await expect(chip(visitor, 'show-never', 120)).toBeVisible();
  },
);

test('a hundred people are filtered, sorted, paged through, written to a file and disabled, but for those who may not be', async ({
  startPortal,
  people,
  arrive,
  words,
}) => {
  const portal = await startPortal();
  const manager = await people.makeManager(portal, ['manage_users', 'manage_groups'], 'aaron', 'Aaron Abel');
  const administrator = people.makeAdministrator(portal, 'abigail', 'Abigail Ackermann');
  const visitor = await arrive(portal);
  await visitor.enter(manager);
  await importUsers(visitor, [...crowd(118), { name: 'calc', displayName: '=1+1', email: 'calc@post.example' }]);
  await visitor.go('job-back');

  await expect(chip(visitor, 'show-all', 121)).toHaveAttribute('aria-current', 'true');
  const pages: string[][] = [];
  for (;;) {
    pages.push(await names(visitor));
    if ((await visitor.link('users-next').count()) === 0) break;
    await visitor.go('users-next');
  }
  expect(pages.map((page) => page.length)).toEqual([50, 50, 21]);
  const all = pages.flat();
  expect(new Set(all).size).toBe(121);
  await visitor.go('users-first');
  expect(await names(visitor)).toEqual(pages[0]);

  await visitor.follow(head(visitor, 'users-name'));
  expect((await names(visitor)).slice(0, 40)).toEqual(all.toReversed().slice(0, 40));
  await expect(visitor.page.getByRole('columnheader', { name: words('users-name'), exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await visitor.follow(head(visitor, 'users-account'));
  const accounts = await rows(visitor).locator('td:nth-child(3)').allTextContents();
  expect(accounts).toEqual(accounts.toSorted());
  await visitor.follow(head(visitor, 'users-last'));
  await expect(rows(visitor).first()).toContainText(manager.displayName);

  await visitor.follow(chip(visitor, 'show-one', 1));
  expect(await names(visitor)).toEqual([manager.displayName]);
  await visitor.follow(chip(visitor, 'show-none', 120));
  await expect(rows(visitor)).toHaveCount(50);
  await search(visitor, 'aaron');
  await visitor.sees('users-title');
  await visitor.reads('users-none');
  await visitor.go('users-all');
  await search(visitor, 'PERSON.000');
  await expect(rows(visitor)).toHaveCount(10);

  await visitor.go('users-select-all');
  for (const box of await visitor.page.getByRole('checkbox').all()) await expect(box).toBeChecked();
  await visitor.go('users-select-none');
  await visitor.press('bulk-do');
  await visitor.isTold('notice-nobody-selected');

  await visitor.open('/users');
  await visitor.go('users-select-all');
  await visitor.field('bulk-what').selectOption('disable');
  portal.moveClock('11m');
  await visitor.press('bulk-do');
  await visitor.reads('wanted-bulk', { count: 50 });
  await visitor.confirm({ code: manager.app.freshCode() });
  await untilFinished(visitor);
  await visitor.reads('job-some-done', { done: 48, failed: 2 });
  await expect(rows(visitor).nth(0)).toContainText(words('refusal-yourself'));
  await expect(rows(visitor, administrator.displayName)).toContainText(words('refusal-upward'));
  await visitor.go('job-back');
  await expect(chip(visitor, 'user-disabled', 48)).toBeVisible();
  await signIn(portal, administrator);

  await visitor.follow(chip(visitor, 'user-disabled', 48));
  const file = await download(visitor, visitor.link('users-file'));
  expect(file).toHaveLength(49);
  expect(file[0]).toContain('name');
  await visitor.open('/users');
  const whole = await download(visitor, visitor.link('users-file'));
  expect(whole).toHaveLength(122);
  const calc = whole.find((line) => line.includes('calc@post.example'));
  expect(calc).toContain("'=1+1");
  for (const { displayName } of crowd(118)) expect(whole.some((line) => line.includes(displayName))).toBe(true);
});

test('from the search to a person, sorting, ticking and paging need no mouse, and it is always seen where one is', async ({
  startPortal,
  people,
  arrive,
  words,
}) => {
  const portal = await startPortal();
  const manager = await people.makeManager(portal, ['manage_users']);
  const visitor = await arrive(portal);
  const { page } = visitor;
  await visitor.enter(manager);
  await importUsers(visitor, crowd(60));
  await visitor.open('/users');
  // As wide as a window at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await expectFits(page, 'users at 200 %');

  /** Goes from stop to stop until there, each of them in sight. */
  const tabTo = async (target: Locator, key = 'Tab') => {
    const wanted = await target.elementHandle();
    for (let stops = 0; stops < 150; stops++) {
      await page.keyboard.press(key);
      const { seen, isThere } = await page.evaluate(whereFocusIs, wanted);
      expect(seen).toBe('in sight');
      if (isThere) return;
    }
    throw new Error('never came there');
  };
  const press = async (key: string) => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    await visitor.settled();
  };

  await tabTo(visitor.field('users-search'));
  await page.keyboard.type('person.0007');
  await press('Enter');
  await expect(rows(visitor)).toHaveCount(1);
  const [person] = await names(visitor);
  await tabTo(called(visitor, person!));
  await press('Enter');
  await expect(page.locator('h1')).toHaveText(person!);

  await visitor.open('/users');
  await tabTo(head(visitor, 'users-account'));
  await press('Enter');
  await expect(page.getByRole('columnheader', { name: words('users-account') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const [first, second] = [rows(visitor).nth(1), rows(visitor).nth(2)];
  for (const row of [first, second]) {
    await tabTo(row.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(row.getByRole('checkbox')).toBeChecked();
  }
  // What is done to them stands at the end, which is near the beginning.
  await tabTo(visitor.button('bulk-do'), 'Shift+Tab');
  await tabTo(visitor.field('bulk-what'), 'Shift+Tab');
  await page.keyboard.type(words('bulk-end-browsers').slice(0, 3));
  await tabTo(visitor.button('bulk-do'));
  await press('Enter');
  await expect(page.locator('h1')).toHaveText(words('bulk-end-browsers'));
  await untilFinished(visitor);
  await visitor.reads('job-all-done', { count: 2 });
  await visitor.open('/users');
  await tabTo(visitor.link('users-next'), 'Shift+Tab');
  await press('Enter');
  await expect(rows(visitor)).toHaveCount(11);
  // Past the end of the page, and round again.
  await tabTo(visitor.link('skip'));
});

test('work that a server left when it stopped goes on and ends when it is there again', async ({
  startPortal,
  people,
  arrive,
  clean,
  words,
}) => {
  // Making 1500 accounts, so many that the server can be stopped amid them, may take a slow machine a minute.
  test.slow();
  const portal = await startPortal();
  const manager = await people.makeManager(portal, ['manage_users']);
  const visitor = await arrive(portal);
  await visitor.enter(manager);
  await visitor.open('/users/import');
  await upload(visitor, csv(crowd(1500)));
  await visitor.press('job-start');
  await visitor.reads('job-leave');
  await expect(visitor.page.locator('#far [data-done]')).not.toHaveText('0');
  await expectAccessible(visitor.page, 'work under way', 'everything');
  clean.expectOffline();
  await portal.stop();
  // Another node would take it over a minute after the last account.
  portal.moveClock('2m');
  const before = Number((await visitor.page.locator('#far [data-done]').innerText()).replace(/\D/, ''));
  expect(before).toBeLessThan(1500);
  await portal.restart();
  await untilFinished(visitor);
  await visitor.reads('job-all-done', { count: 1500 });
  await visitor.go('job-back');
  await expect(visitor.page.getByRole('link', { name: `${words('show-all')} 1,000+` })).toBeVisible();
});

/** The lines of the table of problems: number and text. */
async function problems({ page }: Visitor): Promise<string[][]> {
  const lines = await page.locator('section[aria-labelledby=problems] tbody tr').all();
  return Promise.all(lines.map((line) => line.locator('td').allInnerTexts()));
}

/** The lines of a file that a link leads to. */
async function download({ page }: Visitor, link: Locator): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
}

/** Whether the focus is drawn and nothing lies over it, and whether it is where it shall be. Runs in the page. */
function whereFocusIs(wanted: unknown): { seen: string; isThere: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { seen: 'in sight', isThere: false };
  const { left, top, width, height } = element.getBoundingClientRect();
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const isOpen =
    above && (element.contains(above) || above.contains(element) || above.closest('label, .seek, .select'));
  const about = element.outerHTML.slice(0, 120);
  const hasRing = outlineStyle !== 'none' || boxShadow !== 'none';
  const seen = !hasRing
    ? `no ring: ${about}`
    : isOpen
      ? 'in sight'
      : `${about} is below ${above?.outerHTML.slice(0, 80)}`;
  return { seen, isThere: element === wanted };
}
