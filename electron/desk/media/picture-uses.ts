import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { type PictureUse, pictureUse } from '../../../newsroom/contract/picture-calls.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { diskFault, errorCode } from '../disk-fault.ts'
import { makeMissingFolder } from '../make-missing-folder.ts'
import { hiddenName, makeHiddenFolder } from '../presence/presence-file.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'

/** Far more than one use takes. */
const mostBytes = 64_000
/** The most uses of one picture that are told. */
const mostTold = 200

/**
 * Writes down at a desk that pictures, named by the SHA-256 of their bytes, have left the house: a file for each use, so
 * that nobody writes over another's. On the disk when it resolves.
 */
export async function keepUses(
  vfs: Vfs,
  desk: string,
  pictures: readonly string[],
  use: PictureUse,
): Promise<Result<null, Fault>> {
  try {
    if (pictures.length > 0) await makeHiddenFolder(vfs, desk)
    for (const sha256 of new Set(pictures)) await keepUse(vfs, desk, sha256, use)
    return ok(null)
  } catch (cause) {
    return failed(diskFault(cause, desk))
  }
}

async function keepUse(vfs: Vfs, desk: string, sha256: string, use: PictureUse): Promise<void> {
  const uses = join(desk, hiddenName, 'uses')
  const folder = join(uses, sha256)
  for (const [made, above] of [
    [uses, join(desk, hiddenName)],
    [folder, uses],
  ] as const) {
    await makeMissingFolder(vfs, made)
    await vfs.syncFolder(above)
  }
  // The instant first, so that the names are in the order of the uses.
  const name = `${use.at.replace(/[^0-9TZ]/g, '')}-${randomBytes(4).toString('hex')}.json`
  const temporary = join(folder, temporaryName(name))
  await writeNewFile(vfs, temporary, new TextEncoder().encode(`${JSON.stringify(use)}\n`))
  await renameForGood(vfs, temporary, join(folder, name))
}

/** Where a picture has gone from a desk, the latest first. What is no use is passed over. */
export async function readUses(vfs: Vfs, desk: string, sha256: string): Promise<Result<PictureUse[], Fault>> {
  const folder = join(desk, hiddenName, 'uses', sha256)
  try {
    const names = (await vfs.list(folder))
      .filter(({ name, kind }) => kind === 'file' && /^\d{8}T\d+Z-[0-9a-f]+\.json$/.test(name))
      .map(({ name }) => name)
    const latest = names.sort().reverse().slice(0, mostTold)
    const read = await Promise.all(latest.map((name) => readUse(vfs, join(folder, name))))
    return ok(read.filter((use) => use !== null))
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? ok([]) : failed(diskFault(cause, folder))
  }
}

async function readUse(vfs: Vfs, path: string): Promise<PictureUse | null> {
  try {
    if ((await vfs.state(path)).bytes > mostBytes) return null
    return pictureUse.parse(JSON.parse(new TextDecoder().decode(await vfs.readFile(path))))
  } catch {
    // Half written by a sync client, or nothing of ours: no use is told by it.
    return null
  }
}
