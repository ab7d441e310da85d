// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Runs before anything is installed, on Node 20: plain JavaScript, and no package.
const root = join(import.meta.dirname, '../..')
const stamp = join(root, 'node_modules/.dateline-setup')
const refusal = join(root, '.cache/electron-refused')
// What Node 20 is too old for is run with the Node 24 that comes with the packages.
const quietly = ['--loglevel=error', '--no-audit', '--no-fund']
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
  if (!run('npm', ['ci', ...quietly]) && !run('npm', ['install', '--no-save', ...quietly]))
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

/** Node 24 where the registry brought one for this machine, else the system's own. */
function projectNode() {
  const brought = join(root, 'node_modules/.bin/node')
  return existsSync(brought) ? brought : process.execPath
}

/** The browser the stand-in would take: it looks for one itself, so that there is one list of places. */
function findChrome() {
  const asking =
    "import('./e2e/runtime/chromium-location.ts').then(({ findChromium }) => process.stdout.write(findChromium() ?? ''))"
  const asked = spawnSync(projectNode(), ['-e', asking], { cwd: root, encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout : ''
}

function fetchChrome() {
  if (findChrome()) return findChrome()
  run('npx', ['playwright', 'install', 'chromium'], 120, 'ignore')
  if (findChrome()) return findChrome()
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'], 300, 'ignore')
    run('apt-get', ['install', '-y', 'chromium', 'xvfb', 'xauth', 'zenity'], 900, 'ignore')
  }
  return findChrome()
}

/** @returns {never} */
function fail(/** @type {string} */ words) {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

installPackages()
const version = spawnSync(projectNode(), ['-v'], { encoding: 'utf8' }).stdout.trim()
if (Number.parseInt(version.slice(1), 10) < 24)
  fail(`The project's scripts need Node 24 and found ${version}; the registry has none for this machine.`)
tell(`Node for the project's scripts: ${version}`)
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
