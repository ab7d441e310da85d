import { sweepFolder } from '../save-file.ts'
import { isAbandoned } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'

/**
 * Removes what exports or packets into a folder left there when their process was killed: only what has the hidden name that
 * this program gives, of that kind, made on this machine by a process that has ended. The folder is the user's own: all else
 * in it is left alone. A failure is left for next time.
 */
export async function sweepUnfinished(vfs: Vfs, into: string, kind: 'export' | 'packet'): Promise<void> {
  await sweepFolder(vfs, into, (name) => name.startsWith(`.${kind}.`) && isAbandoned(name))
}
