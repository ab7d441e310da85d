import { basename } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { diskFault, errorCode } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { newHouse, readHouse, writeHouse } from '../desk/house-file.ts'

/** The house of a desk. A folder without `desk.json` becomes a desk, as it does in the window; it is made as `makeFolder` does. */
export async function houseAt(desk: string): Promise<Result<House, Fault>> {
  const made = await makeFolder(desk)
  if (!made.ok) return made
  const read = await readHouse(diskVfs, desk)
  if (!read.ok) return read
  return read.value ? ok(read.value) : writeHouse(diskVfs, desk, newHouse(basename(desk), 'en'))
}

/** Makes a folder where it is missing, but none above it. */
export async function makeFolder(folder: string): Promise<Result<null, Fault>> {
  try {
    await diskVfs.makeFolder(folder)
    return ok(null)
  } catch (cause) {
    return errorCode(cause) === 'EEXIST' ? ok(null) : failed(diskFault(cause, folder))
  }
}
