import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * Where a Chrome or Chromium is installed, or null where there is none. `DATELINE_CHROMIUM` comes first; then
 * the usual places of the system, the PATH, and what Playwright has downloaded.
 */
export function findChromium(): string | null {
  const candidates = [process.env.DATELINE_CHROMIUM, ...usualPlaces(), ...onPath(), ...fromPlaywright()]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

function usualPlaces(system: string = process.platform): string[] {
  switch (system) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ])
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ])
    default:
      // Debian's /usr/bin/chromium is a script that starts this binary: going past it keeps one process less.
      return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome']
  }
}

function onPath(): string[] {
  if (process.platform === 'win32') return []
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function fromPlaywright(): string[] {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolder()
  if (!existsSync(folder)) return []
  const installed = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name))
  return installed
    .sort()
    .reverse()
    .flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win/chrome.exe',
        'chrome-win64/chrome.exe',
      ].map((path) => join(folder, name, path)),
    )
}

function playwrightFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright')
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}
