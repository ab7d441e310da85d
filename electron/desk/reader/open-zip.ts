import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { ZipEntry } from '../../../newsroom/formats/zip/zip-directory.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { hashOf } from '../hash.ts'
import { unpackEntry } from '../packet/unpack-entry.ts'
import { readZipDirectory } from '../packet/zip-directory.ts'

type OpenZip = {
  readonly key: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
}

// The reader process holds one zip at a time: its entries are asked for one by one, so that they are never all unpacked.
let open: OpenZip | null = null

/** The files of a zip by name, and the key under which they can be asked for until another zip is opened. */
export type ZipContents = { readonly key: string; readonly names: readonly string[] }

/** Opens a zip within the limits of `readZipDirectory`. */
export function openZip({
  bytes,
  name,
}: {
  readonly bytes: Uint8Array
  readonly name: string
}): Result<ZipContents, Fault> {
  const entries = readZipDirectory(bytes, name)
  if (!entries.ok) return entries
  const key = hashOf(bytes)
  open = { key, name, bytes, entries: new Map(entries.value.map((entry) => [entry.name, entry])) }
  return ok({ key, names: [...open.entries.keys()] })
}

/** The bytes of a file of the open zip. `reader-stopped` where the zip is not open any more: it is to be opened again. */
export function readZipFile({
  key,
  entry,
}: {
  readonly key: string
  readonly entry: string
}): Result<Uint8Array, Fault> {
  if (open?.key !== key) return failed(fault('reader-stopped'))
  const found = open.entries.get(entry)
  if (!found) return failed(fault('gone', { place: entry }))
  const unpacked = unpackEntry(open.bytes, found, open.name)
  // What was only stored is a part of the zip, and would take all of it along.
  return unpacked.ok ? ok(unpacked.value.slice()) : unpacked
}
