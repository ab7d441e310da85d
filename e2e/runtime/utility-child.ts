import { EventEmitter } from 'node:events'

/** The child's end of the line to the main process, as Electron gives it to a utility process. */
export class ParentPort extends EventEmitter {
  private readonly early: unknown[] = []

  constructor() {
    super()
    process.on('message', (data) => this.receive(data))
    // The main process is gone, and with it whoever would read a result.
    process.on('disconnect', () => process.exit(0))
    this.on('newListener', (name) => {
      if (name === 'message') queueMicrotask(() => this.deliverEarly())
    })
  }

  postMessage(message: unknown): void {
    process.send?.(message)
  }

  start(): void {
    this.deliverEarly()
  }

  private receive(data: unknown): void {
    if (this.listenerCount('message') > 0) this.emit('message', { data, ports: [] })
    else this.early.push(data)
  }

  private deliverEarly(): void {
    for (const data of this.early.splice(0)) this.receive(data)
  }
}

Object.defineProperties(process, {
  parentPort: { value: new ParentPort() },
  type: { value: 'utility' },
})
