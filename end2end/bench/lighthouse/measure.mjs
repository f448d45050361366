// What Lighthouse says of the pages that people meet first, and whether that is good enough.
// usage: node measure.mjs FIGURES.json REPORTS
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import lighthouse, { generateReport } from 'lighthouse';
import { addApp, atSecondFactor, signedIn } from '../people.mjs';
import { freePort, launchBrowser, withPortal } from '../portal.mjs';

// Of a hundred. Lighthouse's own throttling of a phone: slow 4G and a processor slowed four times.
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 };
const RUNS = 3;

const [figures, reports] = process.argv.slice(2);
if (!reports) throw new Error('usage: node measure.mjs FIGURES.json REPORTS');

const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const measured = {};
const failures = [];

function scoresOf({ categories }) {
  return Object.fromEntries(Object.keys(LEAST).map((id) => [id, Math.round(categories[id].score * 100)]));
}

/** The run whose performance is in the middle: the processor is not this measurement's alone. */
async function medianOf(url, options) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push((await lighthouse(url, options)).lhr);
  return runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[RUNS >> 1];
}

async function measure(name, url, { cookies } = { cookies: [] }) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const report = await medianOf(url, {
    port,
    logLevel: 'error',
    onlyCategories: Object.keys(LEAST),
    extraHeaders: cookie ? { cookie } : undefined,
  });
  if (new URL(report.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${report.finalDisplayedUrl}`);
  const scores = scoresOf(report);
  const layoutShift = Number(report.audits['cumulative-layout-shift'].numericValue.toFixed(3));
  measured[name] = { ...scores, 'cumulative-layout-shift': layoutShift };
  for (const [id, least] of Object.entries(LEAST))
    if (scores[id] < least) failures.push(`${name}: ${id} ${scores[id]}, at least ${least}`);
  if (layoutShift > 0) failures.push(`${name}: the layout shifts by ${layoutShift}`);

  // The cookie of a portal that is gone in a moment; and yet nobody's business.
  delete report.configSettings.extraHeaders;
  await writeFile(join(reports, `lighthouse-${name}.html`), generateReport(report, 'html'));
  const shown = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'interactive'];
  const times = shown.map((id) => `${id} ${Math.round(report.audits[id].numericValue)} ms`);
  console.log(`${name}: ${Object.entries(scores).map((score) => score.join(' '))}, layout shift ${layoutShift}`);
  console.log(`  ${times.join(', ')}`);
}

await mkdir(reports, { recursive: true });
try {
  await withPortal(async (origin, setUpLink) => {
    await measure('sign-in', `${origin}/sign-in`);
    await measure('help', `${origin}/help/authenticator-app`);
    const administrator = await signedIn(browser, setUpLink);
    await measure('login', `${origin}/me/login`, administrator);
    await measure('users', `${origin}/users`, administrator);
    const asked = await atSecondFactor(browser, origin, administrator, addApp);
    await measure('second-factor', `${origin}/sign-in/second-factor`, asked);
  });
} finally {
  await browser.close();
}
await mkdir(dirname(figures), { recursive: true });
await writeFile(figures, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`reports: ${reports}`);
if (failures.length) {
  console.error(failures.join('\n'));
  process.exitCode = 1;
}
