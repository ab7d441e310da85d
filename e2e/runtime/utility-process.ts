import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { refuseMissing } from './unsupported.ts'

const bootstrap = join(import.meta.dirname, 'utility-child.ts')

/** A child process of the app with a line to it. It ends with this process, however this process ends. */
export class UtilityProcess
  extends EventEmitter
  implements Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'pid' | 'stdout' | 'stderr'>
{
  /** Undefined until the process has started and after it has ended. */
  pid: number | undefined
  readonly stdout: Readable | null
  readonly stderr: Readable | null
  private readonly child: ChildProcess

  constructor(modulePath: string, given: readonly string[], options: Electron.ForkOptions) {
    super()
    const [, output = 'inherit', errors = 'inherit'] = readStdio(options.stdio)
    this.child = fork(modulePath, given, {
      cwd: options.cwd ?? process.cwd(),
      env: { ...(options.env ?? process.env) } as NodeJS.ProcessEnv,
      execArgv: [...(options.execArgv ?? []), '--disable-warning=ExperimentalWarning', '--import', bootstrap],
      serialization: 'advanced',
      stdio: ['ignore', output, errors, 'ipc'],
    })
    this.stdout = this.child.stdout
    this.stderr = this.child.stderr
    this.child.on('spawn', () => {
      this.pid = this.child.pid
      this.emit('spawn')
    })
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('exit', (code, signal) => this.end(code ?? signalNumber(signal)))
    this.child.on('error', () => this.end(1))
  }

  /** Copies the message to the process. Throws for ports, which the stand-in cannot hand over. */
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0)
      throw new Error('stand-in: electron.utilityProcess.postMessage with ports is not supported')
    // A process that has ended hears nothing, and says so by its 'exit'.
    if (this.child.connected) this.child.send(message as object, () => undefined)
  }

  /** Asks the process to end; false where it has ended already. */
  kill(): boolean {
    return this.child.kill()
  }

  private end(code: number): void {
    if (this.child.exitCode === null && this.child.signalCode === null && this.pid !== undefined) return
    this.pid = undefined
    this.emit('exit', code)
  }
}

refuseMissing(UtilityProcess.prototype, 'UtilityProcess')

/** What the app imports as `utilityProcess`. */
export const utilityProcess = {
  fork(modulePath: string, given: string[] = [], options: Electron.ForkOptions = {}): UtilityProcess {
    return new UtilityProcess(modulePath, given, options)
  },
}

refuseMissing(utilityProcess, 'utilityProcess')

type Stream = 'pipe' | 'ignore' | 'inherit'

function readStdio(stdio: Electron.ForkOptions['stdio'] = 'inherit'): Stream[] {
  return typeof stdio === 'string' ? [stdio, stdio, stdio].map((stream) => stream as Stream) : stdio
}

// As a shell counts it; Electron reports the raw status, of which only "not 0" can be relied on.
function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === 'SIGKILL' ? 137 : 143
}
