import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Builds the window, and says where the unit tests are. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  resolve: {
    alias: {
      // Slate flushes these with each key, and lodash's leave a timer behind that goes on until typing rests: after a
      // hundred fast keys a hundred of them fire ten times a second. These keep one.
      'lodash/debounce': 'es-toolkit/compat/debounce',
      'lodash/throttle': 'es-toolkit/compat/throttle',
    },
  },
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
    // Real folders and real processes: on a busy machine they take their time.
    testTimeout: 30_000,
  },
})
