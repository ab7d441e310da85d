import inspector from 'node:inspector'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, commandLine, executable } from './app.ts'
import { electronVersion } from './app-package.ts'
import { attachedTargets } from './attached-targets.ts'
import { browser } from './browser.ts'
import { customSchemes } from './custom-schemes.ts'
import { contentsOfTarget } from './open-contents.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { interceptRequests } from './request-interception.ts'

const electronModule = pathToFileURL(join(import.meta.dirname, 'electron-module.ts')).href
/** Switches that mean to Chromium what they mean to Electron. */
const passedOn = /^(lang|force-|autoplay-|js-flags|use-fake|window-size)/

dressProcess()
if (commandLine.inspectorPort !== null) inspector.open(commandLine.inspectorPort, '127.0.0.1')
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: electronModule, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
tendProcess()
await start().catch((reason: unknown) => {
  process.stderr.write(`App threw an error during load\n${explain(reason)}\n`)
  process.exit(1)
})

async function start(): Promise<void> {
  const load = createRequire(join(process.cwd(), 'package.json'))
  for (const path of commandLine.required) load(path)
  const { entry, isModule } = app.package
  if (isModule) await import(pathToFileURL(entry).href)
  else createRequire(entry)(entry)
  if (app.hasEnded) return
  addSwitches()
  await browser.start(join(app.getPath('sessionData'), 'Stand-in profile'), listenToBrowser, endWithBrowser)
  app.announceReady()
}

function listenToBrowser(protocol: ProtocolSession): void {
  attachedTargets.whenStray = refuseStray
  attachedTargets.listen(protocol)
  interceptRequests(protocol)
  protocol.on('Target.targetDestroyed', ({ targetId }) => contentsOfTarget(targetId)?.noteGone())
  protocol.on('Target.targetCrashed', ({ targetId, status, errorCode }) => {
    const reasons = { crashed: 'crashed', oom: 'oom' } as const
    contentsOfTarget(targetId)?.noteCrash(reasons[status as keyof typeof reasons] ?? 'killed', errorCode)
  })
}

// The names under which an app knows that it runs in Electron's main process.
function dressProcess(): void {
  process.argv = [executable, ...process.argv.slice(2)]
  const versions = { ...process.versions, electron: electronVersion(app.package.root), chrome: '156.0.0.0' }
  const add = (name: string, value: unknown) =>
    Object.defineProperty(process, name, { value, configurable: true })
  add('type', 'browser')
  add('defaultApp', true)
  add('resourcesPath', join(import.meta.dirname, 'resources'))
  add('versions', Object.freeze(versions))
}

function tendProcess(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => app.quit())
  process.on('exit', () => browser.kill())
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(`(node:${process.pid}) UnhandledPromiseRejectionWarning: ${explain(reason)}\n`)
  })
  process.on('uncaughtException', (error) => {
    process.stderr.write(
      `A JavaScript error occurred in the main process\nUncaught Exception:\n${explain(error)}\n`,
    )
    // Electron shows the error and goes on; before the app is ready there is nothing to go on with.
    if (!app.isReady()) process.exit(1)
  })
}

function addSwitches(): void {
  for (const name of commandLine.switches.keys()) {
    const value = app.commandLine.getSwitchValue(name)
    if (passedOn.test(name)) browser.switches.push(value === '' ? `--${name}` : `--${name}=${value}`)
  }
  if (!app.commandLine.hasSwitch('lang')) browser.switches.push(`--lang=${app.getLocale()}`)
}

function endWithBrowser(error: Error): void {
  if (app.hasEnded) return
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

// A window that got past the page's own window.open, such as a form's: the app is asked, and the window is never kept.
function refuseStray({ targetId, openerId, url }: { targetId: string; openerId: string; url: string }): void {
  browser.protocol.attempt('Target.closeTarget', { targetId })
  if (url !== '') contentsOfTarget(openerId)?.askToOpenWindow(customSchemes.toApp(url), '', '')
}

function explain(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
}
