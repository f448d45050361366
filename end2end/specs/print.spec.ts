import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Authenticator, readQr } from '../fixtures/authenticator.ts';
import { expect, test } from '../fixtures/test.ts';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

for (const format of ['A4', 'Letter']) {
  test(
    `the backup sheet is one page of ${format} with everything that brings the codes back`,
    {
      tag: ['@german'],
    },
    async ({ visitor, people, portal }, testInfo) => {
      const person = people.make(portal);
      await visitor.signIn(person);
      await visitor.open('/me/login');
      await visitor.press('login-add');
      const app = await Authenticator.scan(portal, visitor.page.locator('svg.qr'));
      // Printed in dark mode as well: paper is white.
      await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const pdf = testInfo.outputPath('sheet.pdf');
      await visitor.page.pdf({ path: pdf, format });

      expect(run('pdfinfo', pdf)).toMatch(/^Pages: +1$/m);
      const text = run('pdftotext', '-layout', pdf, '-').replaceAll(/\s+/g, ' ');
      expect(text).toContain(person.name);
      expect(text).toContain(portal.url);
      expect(text).toContain(app.secret.match(/.{4}/g)!.join(' '));
      expect(text).toContain(visitor.words('sheet-lost-title'));
      expect(text).toContain(visitor.words('sheet-title'));
      expect(text).not.toContain(visitor.words('cookies').slice(0, 30));
      run('pdftoppm', '-png', '-r', '150', '-singlefile', pdf, pdf);
      expect(readQr(readFileSync(`${pdf}.png`))).toBe(app.uri.href);
    },
  );
}
