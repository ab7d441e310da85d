import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chooseRuntime } from '../runtime-choice.ts'
import { isBuildStale } from './stale-build.ts'

const root = join(import.meta.dirname, '../..')
const runtime = chooseRuntime()
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

if (!hasDisplay) {
  process.stderr.write(
    'There is no display here. Start it where there is one (or under xvfb-run), or work without a window: npm run dateline -- --help\n',
  )
  process.exit(1)
}
if (isBuildStale(root)) {
  const built = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) process.exit(1)
}
process.stdout.write(
  runtime.name === 'electron'
    ? 'Dateline runs in Electron.\n'
    : 'Dateline runs in the stand-in for Electron: its windows are the system’s Chromium.\n',
)
const ended = spawnSync(runtime.executable, [root, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, STANDIN_VISIBLE: '1' },
})
process.exit(ended.status ?? 1)
