import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join, resolve } from 'node:path'
import { type AppPackage, electronVersion, readAppPackage } from './app-package.ts'
import { AppPaths } from './app-paths.ts'
import { browser } from './browser.ts'
import { readCommandLine } from './command-line.ts'
import { readLocale, readSystemLanguages } from './languages.ts'
import { openWindows } from './open-windows.ts'
import { SingleInstance } from './single-instance.ts'
import { makeEvent } from './stand-in-event.ts'
import { refuseMissing } from './unsupported.ts'

/** Where the stand-in's executable is, for the app to name as its own. */
export const executable = join(import.meta.dirname, 'electron')

/** The arguments this process was started with. */
export const commandLine = readCommandLine(process.argv.slice(2))

const switches = new Map(commandLine.switches)

/** The life of the app: its start, its folders, its end. */
export class App extends EventEmitter {
  readonly isPackaged = false
  /** For the runtime: what is being run. */
  readonly package: AppPackage = readAppPackage(commandLine.appPath)
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    removeSwitch: (name: string) => void switches.delete(name),
  }
  name = this.package.manifest.productName ?? this.package.manifest.name ?? 'Electron'
  private readonly paths = new AppPaths(() => this.name, executable)
  private readonly ready = Promise.withResolvers<void>()
  private instance: SingleInstance | null = null
  private state: 'starting' | 'ready' | 'quitting' | 'ended' = 'starting'

  constructor() {
    super()
    this.setMaxListeners(0)
  }

  /** For the runtime: windows can be opened now. */
  announceReady(): void {
    this.state = 'ready'
    this.emit('will-finish-launching')
    this.ready.resolve()
    this.emit('ready', {})
  }

  /** For the runtime: a window is gone, maybe the last. */
  noteWindowClosed(): void {
    if (this.state !== 'ready' || openWindows.all().length > 0) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  /** For the runtime: true once nothing more is to be reported. */
  get hasEnded(): boolean {
    return this.state === 'ended'
  }

  isReady(): boolean {
    return this.state !== 'starting'
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return this.package.manifest.version ?? electronVersion(this.package.root)
  }

  getAppPath(): string {
    return this.package.root
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    return this.paths.get(name)
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  setAppLogsPath(path = join(this.getPath('userData'), 'logs')): void {
    this.setPath('logs', path)
  }

  getLocale(): string {
    return readLocale(switches)
  }

  getSystemLocale(): string {
    return readSystemLanguages()[0] ?? 'en-US'
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getSystemLocale()).region ?? ''
  }

  getPreferredSystemLanguages(): string[] {
    return readSystemLanguages()
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    this.instance ??= new SingleInstance(this.getPath('userData'))
    return this.instance.take([process.argv, process.cwd(), additionalData], (start) => {
      this.emit('second-instance', makeEvent(), ...start)
    })
  }

  hasSingleInstanceLock(): boolean {
    return this.instance?.isTaken() ?? false
  }

  releaseSingleInstanceLock(): void {
    this.instance?.release()
  }

  /** Ends the app, unless one of its listeners or windows objects. */
  quit(): void {
    if (this.state === 'starting') return this.exit()
    if (this.state === 'ready') void this.askToQuit()
  }

  /** Ends the app without asking anyone. */
  exit(code = 0): void {
    if (this.state === 'ended') return
    this.state = 'ended'
    this.emit('quit', makeEvent(), code)
    const end = () => process.exit(code)
    browser.close().then(end, end)
  }

  relaunch({ args = process.argv.slice(1), execPath = executable }: Electron.RelaunchOptions = {}): void {
    process.once('exit', () => spawn(execPath, args, { detached: true, stdio: 'ignore' }).unref())
  }

  private async askToQuit(): Promise<void> {
    this.state = 'quitting'
    if (
      this.everyListenerAgrees('before-quit') &&
      (await everyWindowCloses()) &&
      this.everyListenerAgrees('will-quit')
    ) {
      return this.exit(Number(process.exitCode ?? 0))
    }
    if (!this.hasEnded) this.state = 'ready'
  }

  private everyListenerAgrees(name: string): boolean {
    const event = makeEvent()
    this.emit(name, event)
    return !event.defaultPrevented
  }
}

async function everyWindowCloses(): Promise<boolean> {
  for (const window of openWindows.all()) {
    if (!window.isDestroyed() && !(await window.askToClose())) return false
  }
  return true
}

/** Of the app's wishes, those that change nothing outside a desktop of its own. */
const withoutEffect = [
  'focus',
  'hide',
  'show',
  'addRecentDocument',
  'clearRecentDocuments',
  'setAppUserModelId',
  'disableHardwareAcceleration',
  'enableSandbox',
  'setAboutPanelOptions',
  'showAboutPanel',
  'setDesktopName',
  'setAccessibilitySupportEnabled',
  'setAsDefaultProtocolClient',
  'setUserTasks',
]
for (const name of withoutEffect) Object.defineProperty(App.prototype, name, { value: () => undefined })
// macOS only: an app that asks `app.dock?.` must be given nothing.
refuseMissing(App.prototype, 'app', ['dock', 'setJumpList'])

/** What the app imports as `app`. */
export const app = new App()
const userData = switches.get('user-data-dir')
if (userData) app.setPath('userData', resolve(userData))
