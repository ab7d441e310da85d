import type { ProtocolSession } from './protocol-connection.ts'

/** A page that Chromium has made and holds still until it is told to run. */
export type AttachedTarget = { readonly targetId: string; readonly sessionId: string }

/** A window that a page opened by itself, past everything that should have stopped it. */
export type StrayWindow = { readonly targetId: string; readonly openerId: string; readonly url: string }

/** Brings those who ask for a new page together with the pages that Chromium reports. */
export class AttachedTargets {
  /** Hears of windows that no part of the app asked for. */
  whenStray: (stray: StrayWindow) => void = () => undefined
  private readonly unclaimed = new Map<string, AttachedTarget>()
  private readonly claims: { targetId: string | null; resolve: (target: AttachedTarget) => void }[] = []

  /** Begins to listen to the browser. */
  listen(protocol: ProtocolSession): void {
    protocol.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, openerId, url } }) => {
      if (openerId) this.whenStray({ targetId, openerId, url })
      else this.offer({ targetId, sessionId })
    })
  }

  /** The page with that id, or, where null is given, the next one that nobody has claimed. */
  async claim(targetId: string | null): Promise<AttachedTarget> {
    const known = targetId === null ? [...this.unclaimed.values()][0] : this.unclaimed.get(targetId)
    if (!known) return new Promise((resolve) => this.claims.push({ targetId, resolve }))
    this.unclaimed.delete(known.targetId)
    return known
  }

  private offer(target: AttachedTarget): void {
    const index = this.claims.findIndex(({ targetId }) => targetId === null || targetId === target.targetId)
    const [claim] = index < 0 ? [] : this.claims.splice(index, 1)
    if (claim) claim.resolve(target)
    else this.unclaimed.set(target.targetId, target)
  }
}

/** The pages of this process's browser. */
export const attachedTargets = new AttachedTargets()
