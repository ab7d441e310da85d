import { basename } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import { ok, type Result } from '../../newsroom/story/result.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { newHouse, readHouse, writeHouse } from '../desk/house-file.ts'
import { makeFolder } from './make-folder.ts'

/** The house of a folder that is a desk or shall become one once something comes in. */
export type DeskToBe = {
  readonly house: House
  /** Makes the desk where there is none yet; to be called before the first story is written. It may be called again. */
  readonly prepare: () => Promise<Result<unknown, Fault>>
}

/** The house of a desk. A folder without `desk.json` becomes a desk when it is prepared, as it does in the window; none is made above it. */
export async function houseAt(desk: string): Promise<Result<DeskToBe, Fault>> {
  const state = await diskVfs.state(desk).catch(() => null)
  const read = state === null ? ok(null) : await readHouse(diskVfs, desk)
  if (!read.ok) return read
  const house = read.value ?? newHouse(basename(desk), 'en')
  let isReady = read.value !== null
  const prepare = async (): Promise<Result<unknown, Fault>> => {
    if (isReady) return ok(null)
    const made = await makeFolder(desk)
    const written = made.ok ? await writeHouse(diskVfs, desk, house) : made
    isReady = written.ok
    return written
  }
  return ok({ house, prepare })
}
