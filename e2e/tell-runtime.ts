import { chooseRuntime } from './runtime-choice.ts'
import { findChromium } from './runtime/chromium-location.ts'

/** Says once, before the first spec, what runs the app: a run with the stand-in is no run with Electron. */
function tellRuntime(): void {
  const { name, executable } = chooseRuntime()
  const windows =
    name === 'stand-in' ? `, its windows in ${findChromium() ?? 'no browser: run `npm run setup` first'}` : ''
  process.stdout.write(
    `Dateline runs in ${name === 'electron' ? 'Electron' : 'the stand-in for Electron'}: ${executable}${windows}\n`,
  )
}

// Playwright takes a global set-up by its default export only.
export { tellRuntime as default }
