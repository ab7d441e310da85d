import { errorCode } from './disk-fault.ts'
import type { Vfs } from './vfs.ts'

/** Makes a folder where nothing has its name; false where something has. Rejects for any other reason. Its name is not synced. */
export async function makeMissingFolder(vfs: Pick<Vfs, 'makeFolder'>, folder: string): Promise<boolean> {
  try {
    await vfs.makeFolder(folder)
    return true
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
    return false
  }
}
