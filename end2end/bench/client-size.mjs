// What a page costs: the bytes of everything it loads before it is interactive, and how long that takes; and whether that
// is within the budget.
// usage: node client-size.mjs FIGURES.json
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { dirname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { addApp, addKey, atSecondFactor, signedIn } from './people.mjs';
import { launchBrowser, untilHydrated, withPortal } from './portal.mjs';

// "Slow 4G" of Chrome's developer tools, and a phone's processor.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const RUNS = 5;

// What no page may cost more than: bytes as brotli sends them, milliseconds until its last island answers.
const BUDGET = { requests: 5, brotli: 85_000, interactive: 2_000 };

/** What a browser with an empty cache loads for a page, in its order; not what a script of the page then asks. */
async function requestsOf(browser, url, storageState) {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  const requests = [];
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().startsWith('http'))
      requests.push({ url: request.url(), type: request.resourceType() });
  });
  await page.goto(url);
  await untilHydrated(page);
  const cookies = await context.cookies(url);
  await context.close();
  return { requests, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** The body as it travels when the browser accepts `encoding`, and the encoding that the server chose. */
function transfer(url, encoding, cookie) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding, cookie } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
        resolve({ body: Buffer.concat(chunks), encoding: answer.headers['content-encoding'] ?? 'identity' });
      });
    }).on('error', reject);
  });
}

async function sizeOf({ url, type }, cookie) {
  const [raw, gzip, brotli] = await Promise.all(
    ['identity', 'gzip', 'br'].map((encoding) => transfer(url, encoding, cookie)),
  );
  // A page made for one visitor may leave compression to the proxy in front; then this says what that would give.
  const compressed = (sent, encoding, compress) => (sent.encoding === encoding ? sent.body : compress(raw.body)).length;
  const file = new URL(url).pathname.split('/').pop();
  return {
    name: type === 'document' ? 'document' : file.replace(/-[0-9a-f]{16}(?=\.)/, ''),
    raw: raw.body.length,
    gzip: compressed(gzip, 'gzip', gzipSync),
    brotli: compressed(brotli, 'br', brotliCompressSync),
  };
}

async function measureSize(browser, url, storageState) {
  const { requests, cookie } = await requestsOf(browser, url, storageState);
  const files = [];
  for (const request of requests) files.push(await sizeOf(request, cookie));
  const sum = (kind) => files.reduce((total, file) => total + file[kind], 0);
  return { requests: files.length, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli'), files };
}

/** Milliseconds from the navigation to the first paint and to the last hydrated island. */
async function timeOnce(browser, url, storageState) {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement?.dataset.hydrated === '') globalThis.hydratedAt ??= performance.now();
    }).observe(document, { attributes: true, attributeFilter: ['data-hydrated'], subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(
    () => globalThis.hydratedAt && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    interactive: globalThis.hydratedAt,
  }));
  await context.close();
  return times;
}

async function measureTime(browser, url, storageState) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await timeOnce(browser, url, storageState));
  const median = (kind) => Math.round(runs.map((run) => run[kind]).sort((a, b) => a - b)[RUNS >> 1]);
  return { paint: median('paint'), interactive: median('interactive') };
}

function print(name, size, time) {
  const row = (label, file) =>
    console.log(
      `  ${label.padEnd(16)} ${[file.raw, file.gzip, file.brotli].map((n) => String(n).padStart(9)).join('')}`,
    );
  console.log(`${name}: ${size.requests} requests`);
  console.log(`  ${''.padEnd(16)}       raw     gzip   brotli`);
  for (const file of size.files) row(file.name, file);
  row('together', size);
  console.log(`  slow 4G, processor slowed ${CPU_SLOWDOWN} times, median of ${RUNS}:`);
  console.log(`  first paint ${time.paint} ms, interactive ${time.interactive} ms`);
}

const [figures] = process.argv.slice(2);
if (!figures) throw new Error('usage: node client-size.mjs FIGURES.json');
const browser = await launchBrowser();

const failures = [];

async function measure(name, url, storageState) {
  const size = await measureSize(browser, url, storageState);
  const time = await measureTime(browser, url, storageState);
  print(name, size, time);
  for (const [kind, most] of Object.entries(BUDGET)) {
    const value = { ...size, ...time }[kind];
    if (value > most) failures.push(`${name}: ${kind} ${value}, at most ${most}`);
  }
  return size;
}

/** A portal of its own for each method: the first one that is added is the one that is asked for. */
async function measureSecondFactor(name, add) {
  await withPortal(async (origin, setUpLink) => {
    const state = await atSecondFactor(browser, origin, await signedIn(browser, setUpLink), add);
    await measure(name, `${origin}/sign-in/second-factor`, state);
  });
}

try {
  await withPortal(async (origin, setUpLink) => {
    const size = await measure('sign-in', `${origin}/sign-in`);
    await mkdir(dirname(figures), { recursive: true });
    await writeFile(figures, `${JSON.stringify(size, null, 2)}\n`);
    await measure('signed in: Login', `${origin}/me/login`, await signedIn(browser, setUpLink));
  });
  await measureSecondFactor('second factor: app', addApp);
  await measureSecondFactor('second factor: key', addKey);
} finally {
  await browser.close();
}
if (failures.length) {
  console.error(`over the budget:\n${failures.join('\n')}`);
  process.exitCode = 1;
}
