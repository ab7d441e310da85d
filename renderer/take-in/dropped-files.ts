import { mostDroppedFiles } from '../../newsroom/contract/take-in-calls.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/** A file that was dropped: where it lies in what was dropped, with forward slashes, and the file. */
export type DroppedFile = { readonly file: string; readonly blob: File }

// What was dropped last: the main process asks for its bytes file by file, as it comes to them.
let dropped: readonly DroppedFile[] = []

/** Keeps files to be given when they are asked for; those of an earlier drop are forgotten. */
export function keepDropped(files: readonly DroppedFile[]): void {
  dropped = files
}

/** The most bytes of a file that are handed on; a longer one is refused before it is asked for. */
const mostBytes = 200_000_000

/** Gives the bytes of a dropped file that was asked for, or nothing where it can't be read any more. */
export async function giveFile(
  { mainProcess }: NewsroomWindow,
  batch: string,
  number: number,
): Promise<void> {
  const blob = dropped[number]?.blob
  const bytes = blob && blob.size <= mostBytes ? await readBytes(blob) : null
  await mainProcess.call['take-in:give']({ batch, number, bytes: bytes ?? null })
}

async function readBytes(blob: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    // The file has gone or changed since it was dropped.
    return null
  }
}

/** What a drag brought, taken while the drop is being told: afterwards the browser has forgotten it. */
export function droppedEntries(transfer: DataTransfer): FileSystemEntry[] {
  return [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    return entry ? [entry] : []
  })
}

/**
 * All files of what was dropped, those in folders too, in the order of their names. Hidden ones are passed over. One folder
 * alone is no part of its files' names. Null where there are more than may be dropped at once.
 */
export async function filesOf(entries: readonly FileSystemEntry[]): Promise<DroppedFile[] | null> {
  const [only] = entries
  const isFolderAlone = entries.length === 1 && only !== undefined && isFolder(only)
  const found: DroppedFile[] = []
  const roots = isFolderAlone ? await entriesIn(only) : entries
  for (const entry of roots) if (!(await gather(entry, entry.name, found))) return null
  return found
}

async function gather(entry: FileSystemEntry, place: string, found: DroppedFile[]): Promise<boolean> {
  if (isHidden(entry.name)) return true
  if (isFolder(entry)) {
    for (const inner of await entriesIn(entry))
      if (!(await gather(inner, `${place}/${inner.name}`, found))) return false
    return true
  }
  const blob = await fileOf(entry as FileSystemFileEntry)
  if (blob) found.push({ file: place, blob })
  return found.length <= mostDroppedFiles
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini'
}

/** A browser gives a folder's names by the hundred, until it gives none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1))
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}
