import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import { hashOf } from '../hash.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'
import { type HistoryEntry, historyEntry, parseJson } from './history-entry.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)
/** A story is far below; what claims more is no version of ours. */
const mostBytes = 200_000_000

/** The path of a version's file in the folder of its story's history. */
export function versionPath(folder: string, id: string): string {
  return join(folder, `${id}.version`)
}

/** The version a file's name stands for, or null where it is another file. */
export function versionOfName(name: string): string | null {
  return /^([0-9a-f]{64})\.version$/.exec(name)?.[1] ?? null
}

/** Compresses a text as a version's file holds it. */
export function compressText(text: string): Promise<Uint8Array> {
  // Quality 5: a story of 1 MB takes 20 ms, and is hardly larger than at 11, which takes 2 s.
  return compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

/** Writes a version's file, whole and on the disk, over the one that may be there. Gives back its length in bytes. */
export async function writeVersionFile(
  vfs: Vfs,
  folder: string,
  entry: HistoryEntry,
  compressed: Uint8Array,
): Promise<number> {
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(entry)}\n`), compressed])
  const temporary = join(folder, temporaryName(`${entry.id.slice(0, 12)}.version`))
  await writeNewFile(vfs, temporary, bytes)
  try {
    await renameForGood(vfs, temporary, versionPath(folder, entry.id))
  } catch (cause) {
    await vfs.removeFile(temporary).catch(() => undefined)
    throw cause
  }
  return bytes.byteLength
}

/** A version's file as it was read. */
export type VersionFile = {
  readonly entry: HistoryEntry
  readonly compressed: Uint8Array
  readonly bytes: number
}

/** Reads a version's file; null where it is damaged, or a newer program's. Rejects with the disk's error. */
export async function readVersionFile(vfs: Vfs, folder: string, id: string): Promise<VersionFile | null> {
  const bytes = await vfs.readFile(versionPath(folder, id))
  const end = bytes.indexOf(0x0a)
  if (end < 0) return null
  const head = parseJson(new TextDecoder().decode(bytes.subarray(0, end)))
  const entry = historyEntry.safeParse(head).data
  if (entry?.id !== id) return null
  return { entry, compressed: bytes.subarray(end + 1), bytes: bytes.byteLength }
}

/** The text of a version, or null where the file no longer holds what its name says. */
export async function textOfVersion({ entry, compressed }: VersionFile): Promise<string | null> {
  try {
    const bytes = await decompress(compressed, { maxOutputLength: mostBytes })
    return hashOf(bytes) === entry.id ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null
  } catch {
    // Whatever the decompressor has against it: it is damaged.
    return null
  }
}
