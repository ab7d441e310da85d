import type { Fault } from '../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { diskFault, errorCode } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'

/** Makes a folder where it is missing, but none above it. */
export async function makeFolder(folder: string): Promise<Result<null, Fault>> {
  try {
    await diskVfs.makeFolder(folder)
    return ok(null)
  } catch (cause) {
    return errorCode(cause) === 'EEXIST' ? ok(null) : failed(diskFault(cause, folder))
  }
}
