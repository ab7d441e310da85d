import { dirname } from 'node:path'
import { errorCode } from '../disk-fault.ts'
import type { Vfs } from '../vfs.ts'
import { writeAll, writeNewFile } from '../write-file.ts'

/** Which files have been taken in, by the hash of their content: the name and the place of a file say nothing. */
export type TakenFiles = {
  has(hash: string): boolean
  /** Resolves when it is on the disk; rejects where it can't be, and is known until the program ends all the same. */
  add(hash: string): Promise<void>
}

/** A line: 64 hexadecimal digits and a line feed. */
const lineLength = 65
/** So many are kept when the list is opened; older ones are forgotten when it is twice as long. */
const mostKept = 100_000

/**
 * Opens the list at a path; none is there before the first file was taken in. A last line that a crash cut short is written
 * over by the next.
 */
export async function openTakenFiles(vfs: Vfs, path: string): Promise<TakenFiles> {
  const lines = await readHashes(vfs, path)
  const known = new Set(lines)
  let length = lines.length * lineLength
  if (lines.length > 2 * mostKept) {
    const kept = lines.slice(-mostKept)
    await vfs.removeFile(path)
    await writeNewFile(vfs, path, encode(kept))
    length = kept.length * lineLength
  }
  return {
    has: (hash) => known.has(hash),
    async add(hash) {
      if (known.has(hash)) return
      known.add(hash)
      await append(vfs, path, encode([hash]), length)
      length += lineLength
    },
  }
}

function encode(hashes: readonly string[]): Uint8Array {
  return new TextEncoder().encode(hashes.map((hash) => `${hash}\n`).join(''))
}

async function readHashes(vfs: Vfs, path: string): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await vfs.readFile(path))
    const lines = text.split('\n').slice(0, -1)
    const wrong = lines.findIndex((line) => !/^[0-9a-f]{64}$/.test(line))
    return wrong < 0 ? lines : lines.slice(0, wrong)
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  }
}

async function append(vfs: Vfs, path: string, bytes: Uint8Array, at: number): Promise<void> {
  try {
    const file = await vfs.openFile(path)
    try {
      await writeAll(file, bytes, at)
      await file.truncate(at + bytes.byteLength)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause
    await writeNewFile(vfs, path, bytes)
    await vfs.syncFolder(dirname(path))
  }
}
