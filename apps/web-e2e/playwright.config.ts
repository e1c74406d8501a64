import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const env = process.env;
const port = env['JOURNEY_PORT'] ?? '4310';
const isRunner = env['TEST_WORKER_INDEX'] === undefined;

/** The journeys start the product on an empty folder. JOURNEY_URL and JOURNEY_DATA name one that runs already. */
const running = env['JOURNEY_URL'];
if (isRunner && !env['JOURNEY_DATA']) {
  const made = mkdtempSync(join(tmpdir(), 'housestaff-journeys-'));
  env['JOURNEY_DATA'] = made;
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
}

/** Generous: two slow cores serve the product, the database and the browser at once. */
const PATIENCE = 60_000;

export default defineConfig({
  testDir: './src',
  outputDir: join(env['JOURNEY_DATA'] ?? tmpdir(), 'results'),
  tsconfig: '../../tsconfig.json',
  workers: 1,
  fullyParallel: false,
  // A browser, the product and its database share two cores with whatever else runs. A second try is counted and told.
  retries: 1,
  forbidOnly: env['CI'] === 'true',
  timeout: 600_000,
  reporter: 'line',
  expect: { timeout: PATIENCE },
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    timezoneId: 'America/New_York',
    locale: 'en-US',
    // One test's kept app must not answer another's; the journey of being offline allows it.
    serviceWorkers: 'block',
    actionTimeout: PATIENCE,
    navigationTimeout: PATIENCE,
    launchOptions: {
      executablePath: env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-sync', '--disable-dev-shm-usage', '--no-first-run'],
    },
  },
  webServer: running
    ? undefined
    : {
        command: 'exec node tools/start.mjs',
        cwd: join(__dirname, '../..'),
        url: `http://localhost:${port}/health/ready`,
        env: { PORT: port, DATA_DIR: join(env['JOURNEY_DATA'] ?? '', 'data'), NODE_ENV: 'production', DATABASE_URL: '' },
        timeout: 600_000,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: PATIENCE },
      },
});
