import { print } from '../fixtures/paper.ts';
import { expect, test } from '../fixtures/test.ts';

// Letter is the shorter one and German the longer.
for (const [format, tag] of [
  ['A4', []],
  ['Letter', ['@german']],
] as const) {
  test(
    `on ${format}, the sheet printed during the enrolment and the one printed after it are one page each`,
    { tag: [...tag] },
    async ({ visitor, people, portal, words }, testInfo) => {
      const person = people.make(portal);
      await visitor.enter(person);
      await visitor.open('/me/login');
      await visitor.press('login-add');
      const app = await visitor.scan();
      const before = await print(visitor.page, format, testInfo.outputPath('before.pdf'));
      await visitor.page.emulateMedia({ media: 'screen' });
      await visitor.enrol();
      const codes = await visitor.readCodes();
      const after = await print(visitor.page, format, testInfo.outputPath('after.pdf'));

      for (const { pages, text, qr } of [before, after]) {
        expect(pages).toBe(1);
        expect(qr).toBe(app.uri.href);
        const code = app.secret.match(/.{4}/g)!.join(' ');
        for (const part of [person.name, portal.url, code, words('sheet-title'), words('sheet-lost-title')]) {
          expect(text).toContain(part);
        }
        expect(text).not.toContain(words('cookies').slice(0, 30));
      }
      expect(codes).toHaveLength(10);
      for (const code of codes) expect(after.text).toContain(code);
    },
  );
}

test('on paper there is nothing but the sheet', async ({ visitor, people, portal }) => {
  await visitor.enter(people.make(portal));
  await visitor.open('/me/login');
  await visitor.press('login-add');
  await visitor.enrol();
  await visitor.page.emulateMedia({ media: 'print' });
  const others = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.paper') && !element.querySelector('.paper') && element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(others).toEqual([]);
  await expect(visitor.paper).toBeVisible();
});
