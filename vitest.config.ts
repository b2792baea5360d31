import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { stories } from './knowledge/compiler/vite-plugin.ts';
import { findBrowser } from './scripts/drive/find-browser.ts';
import { catalogues } from './scripts/locales/vite-plugin.ts';

/**
 * How often a test that drives a browser is tried again, because on a busy machine the driver
 * sometimes loses a page. Real faults fail every time, and `npm test` names whatever did not pass
 * at once.
 */
const AGAIN = 2;

/** How long (ms) to wait for what should happen at once, on a busy machine. */
const PATIENCE = { timeout: 15_000 };

const chromium = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');

export default defineConfig({
  plugins: [preact(), stories(), catalogues()],
  test: {
    provide: { fuzz: JSON.parse(process.env.BACKSTORY_FUZZ ?? '{"runs":null,"seed":null}') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Patience for busy machines: no test here is about time.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/rig/speak.ts'],
        },
      },
      {
        extends: true,
        // If it were only discovered while a test runs, the browser would reload in the middle of
        // it.
        optimizeDeps: { include: ['fast-check'] },
        test: {
          name: 'component',
          testTimeout: 60_000,
          expect: { poll: PATIENCE },
          retry: AGAIN,
          // Each waits for its browser much of the time.
          maxWorkers: 2,
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/rig/speak.ts', 'tests/component/rig/nothing-leaves.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          retry: AGAIN,
          expect: { poll: PATIENCE },
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Files that run in one process share its browsers.
          isolate: false,
        },
      },
    ],
  },
});
