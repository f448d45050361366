// Keeps what axe said of every page in every state, language and theme. Playwright's reporter of `scripts/bench axe`.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FINDING, type Finding } from '../fixtures/a11y.ts';

type Kept = Pick<Finding, 'kept' | 'undecided' | 'broken'>;

export default class implements Reporter {
  private readonly pages: Record<string, Record<string, Kept>> = {};

  onTestEnd(test: TestCase, { attachments }: TestResult): void {
    const project = test.parent.project()!;
    for (const { name, body } of attachments) {
      if (name !== FINDING || !body) continue;
      const { state, theme, kept, undecided, broken } = JSON.parse(body.toString()) as Finding;
      const looks = (this.pages[state] ??= {});
      looks[`${project.name}, ${theme}`] = { kept, undecided, broken };
    }
  }

  onEnd(): void {
    const states = Object.keys(this.pages).sort();
    const figures = process.env['POSTERN_AXE']!;
    writeFileSync(figures, `${JSON.stringify(Object.fromEntries(states.map((s) => [s, this.pages[s]])), null, 1)}\n`);
    const looks = states.flatMap((state) => Object.values(this.pages[state]!));
    const broken = looks.reduce((sum, look) => sum + look.broken.length, 0);
    console.log(`axe: ${states.length} states, ${looks.length} looks, ${broken} findings: ${figures}`);
  }
}
