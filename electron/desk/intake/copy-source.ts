import { basename, dirname, join } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { diskFault } from '../disk-fault.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { Vfs } from '../vfs.ts'
import { placesBeside } from './places-beside.ts'

/** A file that may be copy: how it is called in the report, its bytes, and what lies beside it. */
export type CopySource = {
  readonly file: string
  /** What it was called, without a path; null for what has no name of its own. */
  readonly name: string | null
  read(): Promise<Result<Uint8Array, Fault>>
  /** The bytes of a file that the copy tells of, where it lies in the same folder or below it, or in the same zip; else null. */
  beside(href: string): Promise<Uint8Array | null>
}

/** Bytes that came without a folder around them, such as standard input. */
export function loneSource(file: string, bytes: Uint8Array): CopySource {
  return { file, name: null, read: async () => ok(bytes), beside: async () => null }
}

/** One file on the disk. No more is read of it than the limit, in bytes. */
export function fileSource(vfs: Vfs, path: string, file: string, limit: number): CopySource {
  const folder = dirname(path)
  return {
    file,
    name: basename(path),
    read: () => readWithin(vfs, path, limit),
    beside: async (href) => {
      for (const place of placesBeside(href)) {
        const bytes = await readBelow(vfs, folder, place, limit)
        if (bytes) return bytes
      }
      return null
    },
  }
}

/** The files of a folder and of the folders in it, as `folderPlaces` finds them. */
export async function* folderSources(vfs: Vfs, folder: string, limit: number): AsyncGenerator<CopySource> {
  for await (const place of folderPlaces(vfs, folder))
    yield fileSource(vfs, join(folder, place), place, limit)
}

/**
 * Where files lie in a folder and in the folders in it, with forward slashes, in the order of their names. Links are not
 * followed, hidden files passed over.
 */
export async function* folderPlaces(vfs: Vfs, folder: string, below = ''): AsyncGenerator<string> {
  const entries = await vfs.list(join(folder, below))
  for (const { name, kind } of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (isHiddenName(name)) continue
    const place = below === '' ? name : `${below}/${name}`
    if (kind === 'folder') yield* folderPlaces(vfs, folder, place)
    if (kind === 'file') yield place
  }
}

/** The files of a zip, each unpacked by the reader process only when it is its turn. */
export async function zipSources(
  reader: Reader,
  zip: { readonly bytes: Uint8Array; readonly name: string },
): Promise<Result<CopySource[], Fault>> {
  const opened = await reader.ask('open-zip', zip)
  if (!opened.ok) return opened
  const { key, names } = opened.value
  const unpack = async (entry: string): Promise<Result<Uint8Array, Fault>> => {
    const read = await reader.ask('read-zip-file', { key, entry })
    if (read.ok || read.fault.code !== 'reader-stopped') return read
    // Something else that was read has ended the process, and its zip with it.
    const again = await reader.ask('open-zip', zip)
    return again.ok ? reader.ask('read-zip-file', { key, entry }) : again
  }
  const all = new Set(names)
  const shown = names.filter((name) => !name.split('/').some(isHiddenName)).toSorted()
  return ok(shown.map((name) => zipSource(name, all, unpack)))
}

function zipSource(
  name: string,
  all: ReadonlySet<string>,
  unpack: (entry: string) => Promise<Result<Uint8Array, Fault>>,
): CopySource {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : ''
  return {
    file: name,
    name: name.slice(folder.length),
    read: () => unpack(name),
    beside: async (href) => {
      const entry = placesBeside(href)
        .flatMap((place) => [`${folder}${place}`, place])
        .find((place) => all.has(place))
      const bytes = entry === undefined ? null : await unpack(entry)
      return bytes?.ok ? bytes.value : null
    },
  }
}

/** True for what a system or an editor puts beside copy and hides: it is never taken in. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini'
}

async function readWithin(vfs: Vfs, path: string, limit: number): Promise<Result<Uint8Array, Fault>> {
  try {
    const { bytes } = await vfs.state(path)
    if (bytes > limit)
      return failed(fault('too-large', { megabytes: Math.floor(limit / 1_000_000), place: basename(path) }))
    return ok(await vfs.readFile(path))
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}

/** The bytes of a file below a folder; null where there is none, or where a link would lead there. */
async function readBelow(vfs: Vfs, folder: string, place: string, limit: number): Promise<Uint8Array | null> {
  const parts = place.split('/')
  try {
    for (const at of parts.keys()) {
      const { kind, bytes } = await vfs.state(join(folder, ...parts.slice(0, at + 1)))
      const isLast = at === parts.length - 1
      if (kind !== (isLast ? 'file' : 'folder') || (isLast && bytes > limit)) return null
    }
    return await vfs.readFile(join(folder, ...parts))
  } catch {
    // Not there, or not to be read: the picture is still awaited, and the report says so.
    return null
  }
}
