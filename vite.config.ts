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
    environment: 'node',
    // Many tests wait for a disk or a process: three threads on two cores take half the time that processes take.
    pool: 'threads',
    maxWorkers: 3,
    // Real folders and real processes: on a busy machine they take their time.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          // Where something stands in for Electron, no other file may find it.
          include: ['electron/main/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          // What takes long enough to be left to `npm test`.
          include: ['{newsroom,electron,renderer,e2e}/**/*.slow.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: [
            'newsroom/**/*.test.ts',
            'electron/**/*.test.ts',
            'renderer/**/*.test.{ts,tsx}',
            'e2e/**/*.test.ts',
          ],
          exclude: ['electron/main/**', '**/*.slow.test.ts'],
          // Nothing is put in the stead of a module here: what one file has loaded, the next one in its thread finds loaded.
          isolate: false,
        },
      },
    ],
  },
})
