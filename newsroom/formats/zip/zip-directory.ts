import { failed, ok, type Result } from '../../story/result.ts'
import { entryKey, plainEntryName } from '../packet/entry-name.ts'
import { entryLimit, swellFrom, swellLimit, zipMegabytes, type ZipRefusal } from './zip-limits.ts'
import { type DirectoryRecord, findDirectory, readRecord } from './zip-records.ts'

/** A file in a zip whose record has been checked: its plain name, and where its packed bytes begin and end. */
export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly from: number
  readonly to: number
  /** Bytes when unpacked, as the zip says. Unpacking holds it to that. */
  readonly size: number
  readonly checksum: number
}

/**
 * The files of a zip, after everything that can be known without unpacking has been checked.
 *
 * Refused: more files or bytes than the limits, names that could lead outside, links and devices, the same name twice,
 * passwords, files that lie over each other or over the directory, records that do not agree, and the 64-bit form, which
 * nothing within the limits has need of.
 */
export function readZipDirectory(bytes: Uint8Array): Result<ZipEntry[], ZipRefusal> {
  if (bytes.byteLength > zipMegabytes * 1_000_000) return failed({ code: 'too-large', entry: '' })
  const directory = findDirectory(bytes)
  if (!directory) return failed({ code: 'damaged', entry: 'zip' })
  if (directory.count > entryLimit) return failed({ code: 'too-large', entry: '' })
  const found: Found = { entries: [], keys: new Set(), ranges: [], size: 0 }
  let at = directory.from
  for (let number = 0; number < directory.count; number += 1) {
    const record = readRecord(bytes, at, directory)
    if (!record) return failed({ code: 'damaged', entry: `zip ${number + 1}` })
    const wrong = takeIn(found, record)
    if (wrong) return failed(wrong)
    at = record.end
  }
  if (at !== directory.to) return failed({ code: 'damaged', entry: 'zip' })
  const overlapping = overlap(found.ranges)
  return overlapping === null ? ok(found.entries) : failed({ code: 'damaged', entry: overlapping })
}

type Range = { readonly name: string; readonly from: number; readonly to: number }
type Found = {
  readonly entries: ZipEntry[]
  readonly keys: Set<string>
  readonly ranges: Range[]
  size: number
}

/** Checks one record and adds it to what was found, or says what is wrong with it. */
function takeIn(found: Found, record: DirectoryRecord): ZipRefusal | null {
  const shown = record.name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 120)
  const plain = plainEntryName(record.name)
  if (!plain || record.isSpecial) return { code: 'unsafe', entry: shown }
  if (record.isLocked) return { code: 'locked', entry: shown }
  const key = entryKey(plain.name)
  if (record.method === null || found.keys.has(key)) return { code: 'damaged', entry: shown }
  found.keys.add(key)
  found.size += record.size
  const swells = record.size > swellFrom && record.size > swellLimit * record.packed
  if (swells || found.size > zipMegabytes * 1_000_000) return { code: 'too-large', entry: shown }
  found.ranges.push({ name: shown, from: record.header, to: record.from + record.packed })
  if (plain.isFolder) return null
  const { method, from, size, checksum } = record
  found.entries.push({ name: plain.name, method, from, to: from + record.packed, size, checksum })
  return null
}

/** The name of a file that lies over the one before it, or null where each has its own bytes. */
function overlap(ranges: readonly Range[]): string | null {
  const inOrder = ranges.toSorted((one, other) => one.from - other.from || one.to - other.to)
  const over = inOrder.find((range, place) => range.from < (inOrder[place - 1]?.to ?? 0))
  return over?.name ?? null
}
