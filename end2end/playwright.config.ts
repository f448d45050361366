import { defineConfig, devices } from '@playwright/test';
import { chromium } from './fixtures/chromium.ts';
import type { PortalOptions } from './fixtures/portal.ts';
import type { Look } from './fixtures/test.ts';

const pictures = process.env['POSTERN_SCREENSHOTS'];

export default defineConfig<Look, { portalOptions: PortalOptions }>({
  testDir: 'specs',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  workers: 2,
  // Headless Chromium now and then stops drawing after its window was resized, and a click waits for a frame for ever.
  // That ends after `actionTimeout`, and the test begins anew, once; what the product does wrong it does twice.
  retries: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  timeout: 45_000,
  expect: { timeout: 7_000 },
  use: {
    // Of a test that begins anew: recording every test costs more than most of them do.
    trace: 'on-first-retry',
    actionTimeout: 15_000,
    // Nothing is seen of motion here, and drawing it costs a tenth of the whole run.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: chromium,
  },
  projects: pictures
    ? [{ name: 'screenshots', testDir: '.', testMatch: 'screenshots.ts', timeout: 420_000 }]
    : [
        { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
        { name: 'no-script', grep: /@no-script/, use: { javaScriptEnabled: false } },
        {
          name: 'phone',
          grep: /@phone/,
          use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'en-GB' },
        },
        { name: 'german', grep: /@german/, use: { locale: 'de-DE', language: 'de' } },
        { name: 'arabic', grep: /@arabic/, use: { locale: 'ar', language: 'ar' } },
      ],
});
