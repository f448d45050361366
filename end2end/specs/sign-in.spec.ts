import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const everywhere = { tag: ['@no-script', '@phone', '@german'] };
const codeField = (visitor: Visitor) => visitor.field('second-factor-code');

test('a password and a code, typed with a space, sign in', everywhere, async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  await expect(visitor.page.getByText(person.displayName)).toBeVisible();
  await visitor.reads('why-new-browser');
  await expect(visitor.remember).toBeChecked();
  await expect(visitor.menu).toHaveCount(0);
  await visitor.typeCode(person.app.freshCode().replace(/(...)/, ' $1 '));
  await visitor.isInside(person);
});

// Case 108
test(
  'a wrong password keeps the name, and gives the same answer as an unknown name',
  everywhere,
  async ({ visitor, people, portal }) => {
    const person = people.make(portal);
    await visitor.open('/sign-in');
    for (const name of [person.name, 'nobody', person.email]) {
      await visitor.typePassword({ ...person, name, password: 'quilt harbour ladder eight' });
      await visitor.isTold('notice-sign-in-failed');
      await expect(visitor.field('sign-in-name')).toHaveValue(name);
      await expect(visitor.field('sign-in-password')).toHaveValue('');
    }
    await visitor.typePassword({ ...person, name: person.email });
    await visitor.isInside(person);
  },
);

test(
  'each wrong code says how many tries are left, and the fifth ends the sign-in',
  {
    tag: ['@no-script'],
  },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    await visitor.knock(person);
    for (const count of [4, 3, 2, 1]) {
      await visitor.typeCode(person.app.wrongCode());
      await visitor.isTroubledByCode(codeField(visitor), 'code-wrong', count);
      await expect(codeField(visitor)).toBeFocused();
    }
    await visitor.typeCode(person.app.wrongCode());
    await visitor.isOutside();
    await visitor.isTold('notice-sign-in-ended');
    await visitor.open('/sign-in/second-factor');
    await visitor.isOutside();

    portal.moveClock('1m');
    await visitor.signIn(person);
  },
);

test('a code of three minutes ago is told to be one, so that the clock of the phone can be looked at', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  await visitor.typeCode(person.app.code(-180));
  const problem = `${words('code-past', { minutes: 3 })} ${words('tries-left', { count: 4 })}`;
  await visitor.isTroubledBy(codeField(visitor), problem);
  // A code of the future is nothing but wrong.
  await visitor.typeCode(person.app.code(180));
  await visitor.isTroubledByCode(codeField(visitor), 'code-wrong', 3);
});

// Case 20
test('a code that was used in one browser is refused in another', async ({
  visitor,
  people,
  portal,
  arrive,
  words,
}) => {
  const person = await people.makeProtected(portal);
  const other = await arrive(portal);
  await other.knock(person);
  await visitor.signIn(person);
  await other.typeCode(person.app.code());
  await other.isTroubledBy(codeField(other), words('code-used', { seconds: person.app.secondsLeft() }));
  await other.typeCode(person.app.freshCode());
  await other.isInside(person);
});

test(
  '"not you?" and "cancel" lead back, and the sign-in is over',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    for (const way of ['second-factor-not-you', 'cancel']) {
      await visitor.knock(person);
      await visitor.press(way);
      await visitor.isOutside();
      await visitor.open('/sign-in/second-factor');
      await visitor.isOutside();
    }
  },
);

test('a sign-in that takes more than ten minutes is over, and says so', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  portal.moveClock('10m1s');
  await visitor.typeCode(person.app.freshCode());
  await visitor.isOutside();
  await visitor.isTold('notice-sign-in-expired');
});

test(
  'who asked for a page comes to it after signing in',
  { tag: ['@no-script'] },
  async ({ visitor, people, portal }) => {
    const person = await people.makeProtected(portal);
    await visitor.open('/me/browsers?from=bookmark');
    await visitor.isOutside();
    await visitor.reads('sign-in-to', { place: '/me/browsers?from=bookmark' });
    await visitor.typePassword({ ...person, password: 'quilt harbour ladder eight' });
    await visitor.isTold('notice-sign-in-failed');
    await visitor.typePassword(person);
    await visitor.typeCode(person.app.freshCode());
    await visitor.isAt('/me/browsers?from=bookmark');
  },
);

// Case 85
test('a return address of another site leads to the start page', async ({ visitor, people, portal, context }) => {
  const person = people.make(portal);
  await visitor.signIn(person);
  const start = visitor.page.url();
  for (const evil of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    `${portal.url}@evil.example/`,
    `${portal.url}.evil.example/`,
    'javascript:alert(1)',
    'data:text/html,evil',
  ]) {
    await context.clearCookies();
    await visitor.open(`/sign-in?to=${encodeURIComponent(evil)}`);
    await expect(visitor.page.locator('main')).not.toContainText('evil');
    await visitor.typePassword(person);
    await expect(visitor.page, evil).toHaveURL(start);
  }
});

test('a double click sends a form once', async ({ visitor, people, portal }) => {
  const person = await people.makeProtected(portal);
  const posts: string[] = [];
  visitor.page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URL(request.url()).pathname);
  });
  const twice = async (button: string) => {
    await Promise.all([visitor.page.waitForEvent('load'), visitor.button(button).dblclick()]);
    await visitor.settled();
  };
  await visitor.open('/sign-in');
  await visitor.field('sign-in-name').fill(person.name);
  await visitor.field('sign-in-password').fill(person.password);
  await twice('sign-in-do');
  await visitor.sees('second-factor-title');
  await codeField(visitor).fill(person.app.freshCode());
  await twice('second-factor-do');
  await visitor.isInside(person);
  // What the page itself asks for, to offer passkeys, is no form.
  const forms = posts.filter((path) => path !== '/sign-in/passkey/begin');
  expect(forms).toEqual(['/sign-in', '/sign-in/second-factor/authenticator_app']);
});

// Case 7
test('a sign-in that is open in two tabs is finished in one, and the other finds itself signed in', async ({
  visitor,
  people,
  portal,
  words,
}) => {
  const person = await people.makeProtected(portal);
  await visitor.knock(person);
  const tab = await visitor.openTab('/sign-in/second-factor');
  await visitor.typeCode(person.app.freshCode());
  await visitor.isInside(person);
  await tab.typeCode(person.app.freshCode());
  await tab.isInside(person);
  await expect(tab.page.locator('main')).not.toContainText(words('notice-sign-in-expired'));
});

// Case 79
test(
  'signing out says so, and neither the back button nor the old cookie brings anything private back',
  {
    tag: ['@no-script', '@german'],
  },
  async ({ visitor, people, portal, context }) => {
    const person = await people.makeProtected(portal);
    await visitor.enter(person);
    await visitor.open('/me/profile');
    await expect(visitor.email).toHaveValue(person.email);
    const cookies = await context.cookies();
    await visitor.signOut();
    await visitor.isTold('notice-signed-out');
    const left = (await context.cookies()).map((cookie) => cookie.name);
    expect(left).not.toContain('__Host-postern');

    await visitor.page.goBack();
    await visitor.isOutside();
    expect(await visitor.page.content()).not.toContain(person.email);
    await context.addCookies(cookies);
    await visitor.open('/me/profile');
    await visitor.isOutside();
  },
);

test('what is typed before the script arrives stays, and the password can be shown', async ({ visitor, page }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(`${visitor.portal.url}/sign-in`, { waitUntil: 'commit' });
  await expect(visitor.field('sign-in-name')).toBeFocused();
  await visitor.field('sign-in-name').fill('ada');
  await visitor.field('sign-in-password').fill('a secret of mine');
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  release();
  await visitor.settled();
  await expect(visitor.field('sign-in-name')).toHaveValue('ada');
  await expect(visitor.field('sign-in-password')).toHaveValue('a secret of mine');
  await visitor.button('password-show').click();
  await expect(visitor.field('sign-in-password')).toHaveAttribute('type', 'text');
  await visitor.button('password-show').click();
  await expect(visitor.field('sign-in-password')).toHaveAttribute('type', 'password');
});
