import { join } from 'node:path'
import type { Vfs } from './vfs.ts'

/** A desk's folder stands there as if nothing had ever been in it: an unmounted drive, a share that lost its content. */
export class DeskVanished extends Error {
  readonly code = 'ESTALE'

  constructor() {
    super('All stories and the desk.json of the desk are gone at once.')
  }
}

/**
 * True where a desk that had stories has none of them any more, and no `desk.json` either. Nobody empties a desk so; a
 * drive that is no longer mounted looks like this.
 */
export async function hasVanished(
  vfs: Vfs,
  folder: string,
  known: Iterable<string>,
  present: ReadonlySet<string>,
): Promise<boolean> {
  const before = [...known]
  if (before.length === 0 || before.some((key) => present.has(key))) return false
  return vfs.state(join(folder, 'desk.json')).then(
    () => false,
    () => true,
  )
}
