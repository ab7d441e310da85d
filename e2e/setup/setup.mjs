// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Runs before anything is installed, on Node 20: plain JavaScript, and no package.
const root = join(import.meta.dirname, '../..')
const stamp = join(root, 'node_modules/.dateline-setup')
const refusal = join(root, '.cache/electron-refused')
const chromes = [
  process.env['DATELINE_CHROMIUM'] ?? '',
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Runs a command in the project's folder; true where it ended well within its time. */
function run(
  /** @type {string} */ command,
  /** @type {string[]} */ words,
  seconds = 900,
  stdio = /** @type {'inherit' | 'ignore'} */ ('inherit'),
) {
  const shell = process.platform === 'win32'
  return (
    spawnSync(command, words, {
      cwd: root,
      stdio,
      timeout: seconds * 1000,
      shell,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

function tell(/** @type {string} */ words) {
  process.stdout.write(`${words}\n`)
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
    tell('Packages: as the lock file has them.')
    return
  }
  if (!run('npm', ['ci']) && !run('npm', ['install', '--no-save']))
    fail(
      'The packages could not be installed. See what npm said above, mend it, and run npm run setup again.',
    )
  writeFileSync(stamp, lock)
  tell('Packages: installed from the lock file.')
}

function hasElectron() {
  const names = ['electron', 'electron.exe', 'Electron.app']
  return names.some((name) => existsSync(join(root, 'node_modules/electron/dist', name)))
}

function fetchElectron() {
  if (hasElectron()) return true
  if (existsSync(refusal) && !process.argv.includes('--again')) return false
  run(process.execPath, ['node_modules/electron/install.js'], 60, 'ignore')
  if (hasElectron()) return true
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(refusal, 'Electron could not be downloaded. npm run setup -- --again tries once more.\n')
  return false
}

function findChrome() {
  return chromes.find((place) => place !== '' && existsSync(place))
}

function fetchChrome() {
  if (findChrome()) return findChrome()
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'], 300, 'ignore')
    run('apt-get', ['install', '-y', 'chromium', 'xvfb', 'xauth'], 900, 'ignore')
  }
  return findChrome()
}

/** @returns {never} */
function fail(/** @type {string} */ words) {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

installPackages()
const node = spawnSync(join(root, 'node_modules/.bin/node'), ['-v'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
tell(`Node for the project's scripts: ${node.stdout?.trim() || `${process.version}, the system's own`}`)
if (fetchElectron()) tell('Runtime: Electron.')
else {
  const chrome = fetchChrome()
  if (!chrome)
    fail(
      'Electron could not be downloaded and no Chrome or Chromium was found. Install one, or name it in DATELINE_CHROMIUM.',
    )
  tell(
    `Runtime: the stand-in for Electron, with ${chrome}. (npm run setup -- --again tries Electron's download once more.)`,
  )
}
