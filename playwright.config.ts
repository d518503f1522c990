import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './e2e/support/launch-options.ts';

const port = Number(process.env.PORT ?? 3000);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.runtime/browser-tests.json' }],
  ],
  outputDir: '.runtime/browser-tests',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // A trace of each page takes longer than all else; `--trace on` makes them for the one spec that is looked into.
    trace: 'off',
    launchOptions,
  },
  // What counts statements, files or seconds of the one server is tagged, and runs when nothing else asks of it.
  projects: [
    { name: 'together', grepInvert: /@alone/ },
    { name: 'alone', grep: /@alone/, workers: 1, dependencies: ['together'] },
  ],
  webServer: {
    command: `${process.execPath} scripts/warraq.mjs start`,
    // Webhooks are received on this machine.
    env: { WEBHOOK_PRIVATE: 'allow' },
    url: `http://localhost:${port}/healthz`,
    // `npm test` takes a port that was free. By hand, with the PORT and WARRAQ_DATA of a server that runs, this spares
    // starting another for each spec.
    reuseExistingServer: true,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    timeout: 300_000,
  },
});
