import { randomBytes } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { hashOf } from './hash.ts'

// On a shared drive somebody else's process may have the number of a dead one here: only this machine's are swept.
const machine = hashOf(`${hostname()} ${userInfo().uid}`).slice(0, 8)

/** A name for a file that will be renamed to `name` or swept away: `.story.json.4711-9f2c01aa.5d03be.tmp`. Never the same twice. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}-${machine}.${randomBytes(6).toString('hex')}.tmp`
}

/** True for a temporary name that a process of this machine left behind when it ended. */
export function isAbandoned(name: string): boolean {
  const [, owner, made] = /^\..+\.(\d+)-([0-9a-f]{8})\.[0-9a-f]+\.tmp$/.exec(name) ?? []
  if (owner === undefined || made !== machine) return false
  return Number(owner) !== process.pid && !isAlive(Number(owner))
}

/** True while a process of this machine lives, whoever it belongs to. */
export function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return true
  } catch (cause) {
    // EPERM: it lives, and belongs to somebody else.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
