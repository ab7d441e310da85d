import { EventEmitter } from 'node:events'

type Handler = (event: never, ...values: never[]) => unknown

/** Answers and listens to the calls of pages. There is one for the process, and one for each of its pages. */
export class IpcMain
  extends EventEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  private readonly handlers = new Map<string, Handler>()

  constructor() {
    super()
    this.setMaxListeners(0)
  }

  /** Throws where the channel has a handler already, as Electron does. */
  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (...given) => {
      this.removeHandler(channel)
      return handler(...given)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** The handler of a channel, for the runtime to call. */
  handlerOf(channel: string): ((event: object, ...values: unknown[]) => unknown) | undefined {
    return this.handlers.get(channel) as ((event: object, ...values: unknown[]) => unknown) | undefined
  }
}

/** What the app imports as `ipcMain`. */
export const ipcMain = new IpcMain()
