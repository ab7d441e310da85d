import type { PageTarget } from './page-target.ts'

const askEvery = 5_000
const patience = 15_000

/**
 * Tells when a page no longer answers, and when it does again. It begins when somebody listens for
 * `unresponsive`, so that a page nobody watches is not disturbed.
 */
export class HangWatch {
  private readonly target: PageTarget
  private readonly tell: (name: 'unresponsive' | 'responsive') => void
  private asked = 0
  private hanging = false
  private timer: NodeJS.Timeout | null = null

  constructor(target: PageTarget, tell: (name: 'unresponsive' | 'responsive') => void) {
    this.target = target
    this.tell = tell
  }

  start(): void {
    this.timer ??= setInterval(() => this.look(), askEvery).unref()
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer)
    this.asked = 0
  }

  private look(): void {
    if (this.target.state !== 'open') return
    if (this.asked === 0) return this.ask()
    if (this.hanging || Date.now() - this.asked < patience) return
    this.hanging = true
    this.tell('unresponsive')
  }

  private ask(): void {
    this.asked = Date.now()
    const heard = () => {
      this.asked = 0
      if (this.hanging) this.tell('responsive')
      this.hanging = false
    }
    this.target.send('Runtime.evaluate', { expression: '0' }).then(heard, heard)
  }
}
