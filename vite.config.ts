import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Builds the window, and says where the unit tests are. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    // One window, one script: nothing is fetched while somebody is typing.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
  test: {
    root: import.meta.dirname,
    include: [
      'newsroom/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'e2e/**/*.test.ts',
    ],
    environment: 'node',
    // Many tests wait for a disk or a process: three threads on two cores take half the time that processes take.
    pool: 'threads',
    maxWorkers: 3,
    // Real folders and real processes: on a busy machine they take their time.
    testTimeout: 30_000,
  },
})
