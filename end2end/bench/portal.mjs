// A portal of its own for one measurement, and the browser to look at it with.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the binary that POSTERN_BINARY names with fresh data, calls `use(origin, setUpLink)`, and leaves nothing
 * behind.
 */
export async function withPortal(use) {
  const binary = process.env.POSTERN_BINARY;
  if (!binary) throw new Error('POSTERN_BINARY names no portal: start this by its script in scripts/');
  const folder = await mkdtemp(join(tmpdir(), 'postern-bench-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, POSTERN_SERVER_LISTEN: `127.0.0.1:${port}`, POSTERN_SERVER_BASE_URL: origin };
  const portal = spawn(binary, ['serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [portal.stdout, portal.stderr]) stream.on('data', (data) => (log += data));
  const ended = new Promise((resolve) => portal.once('close', resolve));
  try {
    await untilReady(origin, portal, () => log);
    return await use(origin, log.match(/\S+\/set-up\/\S+/)[0]);
  } finally {
    portal.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function untilReady(origin, portal, log) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (portal.exitCode !== null) throw new Error(`the portal ended with ${portal.exitCode}:\n${log()}`);
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the portal was not ready within 30 s:\n${log()}`);
}

/** Chromium without the requests that it makes for itself. */
export function launchBrowser(args = []) {
  return chromium.launch({
    executablePath: process.env.POSTERN_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** Resolves when every island of the page answers to clicks and keys. */
export function untilHydrated(page) {
  return page.waitForFunction(() => document.documentElement.dataset.hydrated === '');
}
