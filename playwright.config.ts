import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/tell-runtime.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Each test has an app and folders of its own, and waits more than it works.
  workers: 2,
  fullyParallel: true,
  // A busy machine may starve a window once; the list says which test was flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  // Taking a trace of every test costs a quarter of the time: `--trace on` takes one of a test that fails.
  use: { trace: 'on-first-retry' },
})
