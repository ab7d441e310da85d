import { failed, ok, type Result } from '../../story/result.ts'
import type { ReadProblem } from '../reader.ts'
import { unpackZipEntry } from './unpack-zip-entry.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'
import type { ZipRefusal } from './zip-limits.ts'

/** A zip whose records have been checked. Nothing is unpacked before it is asked for. */
export type OpenZip = {
  /** The files' names, in the order of the directory. */
  readonly names: readonly string[]
  /** A file's bytes. Null where it is not there, is larger than `most` bytes, or is damaged. */
  readonly read: (name: string, most: number) => Uint8Array | null
}

/** Opens a zip that came from outside, as an office file or a book is one. What is wrong with it is a problem in words. */
export function openZip(bytes: Uint8Array): Result<OpenZip, ReadProblem> {
  const entries = readZipDirectory(bytes)
  if (!entries.ok) return failed(problemOf(entries.fault))
  const byName = new Map<string, ZipEntry>(entries.value.map((entry) => [entry.name, entry]))
  return ok({
    names: [...byName.keys()],
    read: (name, most) => {
      const entry = byName.get(name)
      return entry && entry.size <= most ? unpackZipEntry(bytes, entry) : null
    },
  })
}

/** True for bytes that begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

function problemOf({ code, entry }: ZipRefusal): ReadProblem {
  const where = entry === '' ? '' : `: ${entry}`
  switch (code) {
    case 'damaged':
      return { code: 'damaged', reason: `the zip is damaged${where}` }
    case 'locked':
      return { code: 'damaged', reason: `the zip is locked with a password${where}` }
    case 'unsafe':
      return { code: 'unsafe', reason: `the zip holds what could lead outside it${where}` }
    case 'too-large':
      return { code: 'unsafe', reason: `the zip holds more than is unpacked${where}` }
  }
}
