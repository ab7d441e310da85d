import { basename, dirname, join } from 'node:path'
import { errorCode } from './disk-fault.ts'
import { isAbandoned, temporaryName } from './temporary-name.ts'
import type { Vfs } from './vfs.ts'
import { writeAll } from './write-file.ts'

/**
 * Does an act while no other Dateline does the same with this file, on this machine or on a shared drive.
 *
 * Between the look at a file and the rename over it another save would go unseen. An empty place is claimed by a file beside
 * it that only one can create. A claim whose owner has died is taken away: at once where that can be known, and after five
 * seconds by this machine's own clock in which it stayed the same. Rejects with `EBUSY` where it is never free.
 */
export async function whileNobodySaves<Value>(
  vfs: Vfs,
  path: string,
  act: () => Promise<Value>,
  // Longer than a rename is tried again, which is the longest that a claim is held.
  patience = 5000,
): Promise<Value> {
  const claim = claimOf(path)
  await takeClaim(vfs, claim, patience)
  try {
    return await act()
  } finally {
    await vfs.removeFile(claim).catch(() => undefined)
  }
}

/** Takes away the claim on a file whose owner was a process of this machine that has ended. */
export async function freeAbandonedClaim(vfs: Vfs, path: string): Promise<void> {
  const claim = claimOf(path)
  if (await isOwnerGone(vfs, claim)) await vfs.removeFile(claim).catch(() => undefined)
}

/** The name of the claim on a file, beside it. */
export function claimName(file: string): string {
  return `.${file}.saving`
}

function claimOf(path: string): string {
  return join(dirname(path), claimName(basename(path)))
}

async function takeClaim(vfs: Vfs, claim: string, patience: number): Promise<void> {
  const until = performance.now() + 2 * patience
  let seen = ''
  let since = 0
  for (let pause = 4; ; pause = Math.min(pause * 2, 64)) {
    if (await createClaim(vfs, claim)) return
    const now = await stateOf(vfs, claim)
    if (now !== seen) [seen, since] = [now, performance.now()]
    // Before the time is up is asked for: a machine under load may not have come here for longer than that.
    const isStale = now !== '' && performance.now() - since > patience
    if ((isStale || (await isOwnerGone(vfs, claim))) && (await isTakenAway(vfs, claim))) continue
    // A claim that can't be taken away, or that passes from one to the next without end.
    if (performance.now() > until) throw Object.assign(new Error(`EBUSY: ${claim}`), { code: 'EBUSY' })
    await new Promise((resolve) => setTimeout(resolve, pause * Math.random()))
  }
}

function isTakenAway(vfs: Vfs, claim: string): Promise<boolean> {
  return vfs.removeFile(claim).then(
    () => true,
    () => false,
  )
}

async function createClaim(vfs: Vfs, claim: string): Promise<boolean> {
  try {
    const file = await vfs.createFile(claim)
    // The owner's name only saves others the waiting.
    const owner = new TextEncoder().encode(temporaryName('claim'))
    await writeAll(file, owner, 0).catch(() => undefined)
    await file.close().catch(() => undefined)
    return true
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false
    throw cause
  }
}

async function stateOf(vfs: Vfs, claim: string): Promise<string> {
  try {
    const { inode, changedAt } = await vfs.state(claim)
    return `${inode} ${changedAt}`
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return ''
    throw cause
  }
}

async function isOwnerGone(vfs: Vfs, claim: string): Promise<boolean> {
  const bytes = await vfs.readFile(claim).catch(() => null)
  return bytes !== null && isAbandoned(new TextDecoder().decode(bytes))
}
