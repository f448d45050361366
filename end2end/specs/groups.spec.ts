import { dayAfter, isRefused, makeGroup, openGroup } from '../fixtures/managing.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'a group is made with permissions and members, and what it asks is looked at before it is saved',
  { tag: ['@german', '@phone', '@no-script'] },
  async ({ visitor, people, portal, words }) => {
    const manager = await people.makeManager(portal, ['manage_groups', 'manage_users', 'read_audit']);
    const plain = people.make(portal, undefined, 'Özlem Kaya');
    const safe = await people.makeProtected(portal, undefined, 'Łukasz Nowak');
    const name = `Auditors of ${manager.name}`;
    await visitor.enter(manager);
    await visitor.open('/groups');
    await visitor.go('groups-new');
    await visitor.field('mail-name').fill(name);
    await expect(visitor.field('permission-settings')).toBeDisabled();
    await visitor.field('permission-audit').check();
    await visitor.press('group-new-do');
    await visitor.isTold('notice-group-saved', { name });
    await visitor.reads('group-no-members');

    const add = visitor.field('group-add');
    await add.fill('nobody.at.all');
    await visitor.press('group-add-do');
    await visitor.isTroubledBy(add, words('problem-no-such-account'));
    await expect(add).toHaveValue('nobody.at.all');
    for (const { displayName, typed } of [
      { ...plain, typed: plain.email },
      { ...safe, typed: safe.name },
    ]) {
      await add.fill(typed);
      await visitor.press('group-add-do');
      await visitor.isTold('notice-member-added', { name: displayName });
    }
    const members = visitor.page.locator('li.member');
    await expect(members).toHaveCount(2);
    await expect(members.filter({ hasText: plain.displayName })).toContainText(words('protection-none'));

    await visitor.follow(visitor.page.locator('main').getByRole('link', { name: words('login-password-change') }));
    await visitor.sees('policy-title', { name });
    await visitor.field('rule-required').check();
    await visitor.press('policy-preview');
    await visitor.reads('policy-fine', { count: 1 });
    await visitor.reads('policy-stopped', { count: 1 });
    await expect(visitor.page.locator('.concerned.warn')).toContainText(plain.displayName);
    await expect(visitor.page.locator('.concerned')).not.toContainText([safe.displayName]);
    await visitor.press('profile-do');
    await visitor.isTold('notice-policy-set', { name });
    await visitor.reads('rule-required');

    await visitor.follow(visitor.button('group-remove-named', { name: safe.displayName }));
    await visitor.isTold('notice-member-removed', { name: safe.displayName });
    await expect(members).toHaveCount(1);
    await visitor.go('people-delete');
    await visitor.reads('group-delete-members', { count: 1 });
    await visitor.press('group-delete-do');
    await visitor.isTold('notice-group-deleted', { name });
    await visitor.isAt('/groups');
  },
);

// Case 12
test('a member of a group that requires a second factor reaches nothing before there is one', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const person = people.make(portal);
  makeGroup(portal, `Staff with ${person.name}`, [person], ['required']);
  await visitor.open('/me/browsers');
  await visitor.typePassword(person);
  await visitor.sees('enrol-forced-title');
  await visitor.reads('enrol-forced-lead');
  await expect(visitor.button('enrol-skip')).toHaveCount(0);
  const headings = new RegExp(`^(${words('enrol-forced-title')}|${words('sign-in-title')})$`);
  for (const path of ['/', '/me/profile', '/me/login', '/users', '/groups', '/audit', '/settings/mail']) {
    await visitor.open(path);
    await expect(visitor.page.getByRole('heading', { level: 1 }), path).toHaveText(headings);
    await expect(visitor.menu, path).toHaveCount(0);
  }
  await visitor.open('/sign-in/enrol');
  await visitor.enrol();
  await visitor.go('sheet-done');
  await visitor.isAt('/me/browsers');
  await visitor.isInside(person);
});

test(
  'members are reminded of the day from which a second factor is required, and then led to it',
  { tag: ['@german'] },
  async ({ visitor, people, portal, arrive, words }) => {
    const manager = await people.makeManager(portal, ['manage_groups']);
    const [person, other] = [people.make(portal, undefined, 'Márta Szabó'), people.make(portal)];
    const name = `Readers with ${person.name}`;
    makeGroup(portal, name, [person]);
    await visitor.enter(manager);
    await openGroup(visitor, name);
    await visitor.follow(visitor.page.locator('main').getByRole('link', { name: words('login-password-change') }));
    await visitor.field('policy-from-day').check();
    const day = visitor.page.locator('input[name=day]:visible');
    await visitor.press('policy-preview');
    await visitor.isTroubledBy(day, words('problem-not-a-day'));
    await day.fill(dayAfter(visitor, 0).typed);
    await visitor.press('policy-preview');
    await visitor.isTroubledBy(day, words('problem-day-over'));
    const { typed, said } = dayAfter(visitor, 3);
    await day.fill(typed);
    await visitor.press('policy-preview');
    await visitor.reads('policy-grace', { count: 1 });
    await expect(visitor.page.locator('.concerned')).toContainText([person.displayName]);
    await visitor.press('profile-do');
    await visitor.isTold('notice-policy-set', { name });
    await visitor.reads('rule-required-from', { day: said });

    const theirs = await arrive(portal);
    for (const count of [2, 1, 0]) {
      await theirs.enter(person);
      const left = count > 0 ? words('grace-days', { count }) : words('grace-last-day');
      for (const path of ['/', '/me/profile', '/me/login']) {
        await theirs.open(path);
        await theirs.reads('grace', { day: said, left });
        await expect(theirs.link('grace-do')).toHaveCount(path === '/me/login' ? 0 : 1);
      }
      portal.moveClock('1d');
    }
    const another = await arrive(portal);
    await another.enter(other);
    await another.open('/');
    await expect(another.page.locator('main')).not.toContainText(said);

    const later = await arrive(portal);
    await later.open('/me/profile');
    await later.typePassword(person);
    await later.sees('enrol-forced-title');
    await later.enrol();
    await later.go('sheet-done');
    await later.isInside(person);
    await expect(later.page.locator('main')).not.toContainText(said);
  },
);

// Case 145
test('nobody stops themselves by a policy, or takes from themselves what they manage groups by', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const manager = await people.makeManager(portal, ['manage_groups']);
  await visitor.enter(manager);
  const page = await openGroup(visitor, manager.group);
  await visitor.follow(visitor.page.locator('main').getByRole('link', { name: words('login-password-change') }));
  await visitor.field('policy-restrict').check();
  for (const method of ['method-app', 'method-email', 'method-key']) {
    const box = visitor.field(method);
    if ((await box.count()) > 0) await box.setChecked(method === 'method-key');
  }
  await visitor.press('policy-preview');
  await visitor.reads('policy-only-others', { count: 1 });
  await expect(visitor.page.locator('.concerned.bad')).toContainText(manager.displayName);
  await visitor.press('profile-do');
  await isRefused(visitor, 'refusal-stops-yourself');

  await visitor.open(page);
  await visitor.reads('rule-optional');
  await visitor.press('group-remove-named', { name: manager.displayName });
  await isRefused(visitor, 'refusal-last-holder');
  await visitor.go('people-edit');
  await visitor.field('permission-groups').uncheck();
  await visitor.press('profile-do');
  await isRefused(visitor, 'refusal-last-holder');
  await visitor.open(`${page}/delete`);
  await visitor.press('group-delete-do');
  await isRefused(visitor, 'refusal-last-holder');
  await visitor.signOut();
  await visitor.signIn(manager);
});

test('a group that permits what a manager lacks can be looked at, and not changed', async ({
  visitor,
  people,
  portal,
}) => {
  const manager = await people.makeManager(portal, ['manage_groups']);
  const { group } = await people.makeManager(portal, ['manage_groups', 'read_audit'], undefined, 'Soo-jin Park');
  await visitor.enter(manager);
  const page = await openGroup(visitor, group);
  await visitor.reads('refusal-upward');
  await expect(visitor.page.locator('main').getByRole('button')).toHaveCount(0);
  await expect(visitor.page.locator('main a.button')).toHaveCount(0);
  await visitor.open(`${page}/edit`);
  await visitor.field('mail-name').fill('Mine now');
  await visitor.press('profile-do');
  await isRefused(visitor, 'refusal-upward');
});
