import { watch } from 'node:fs'
import { access, constants, lstat, mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises'
import type { Entry, EntryKind, OpenFile, Vfs } from './vfs.ts'

type Kinds = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }

function kindOf(kinds: Kinds): EntryKind {
  if (kinds.isFile()) return 'file'
  if (kinds.isDirectory()) return 'folder'
  return kinds.isSymbolicLink() ? 'link' : 'other'
}

async function openAs(path: string, flags: 'wx' | 'r+'): Promise<OpenFile> {
  const file = await open(path, flags)
  return {
    write: async (bytes, place) => (await file.write(bytes, 0, bytes.byteLength, place)).bytesWritten,
    sync: () => file.sync(),
    syncContent: () => file.datasync(),
    size: async () => (await file.stat()).size,
    truncate: (bytes) => file.truncate(bytes),
    close: () => file.close(),
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows keeps names in its own journal and can't open a folder to sync it.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function list(path: string): Promise<Entry[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
}

/**
 * Opens without waiting and reads a file only: whoever shares the desk could lay a pipe there, whose opening never ends, or a link
 * to a device that never does. Either would hold one of the few threads that all file access takes its turn on.
 */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const state = await file.stat()
    if (state.isFile()) return await file.readFile()
    const code = state.isDirectory() ? 'EISDIR' : 'EINVAL'
    throw Object.assign(new Error(`${code}: not a file, read '${path}'`), { code })
  } finally {
    await file.close()
  }
}

async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
}

function watchFolder(
  path: string,
  whole: 'with-folders-below' | 'this-folder',
  onChange: (path?: string) => void,
): () => void {
  try {
    const watcher = watch(path, { recursive: whole === 'with-folders-below', persistent: false })
    watcher.on('change', (_kind, name) => onChange(name === null ? undefined : String(name)))
    // A folder that goes away, or a system that has run out of watches: the regular look at the desk goes on.
    watcher.on('error', () => onChange())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}

/** The file system of this machine. */
export const diskVfs: Vfs = {
  createFile: (path) => openAs(path, 'wx'),
  openFile: (path) => openAs(path, 'r+'),
  readFile: readWhole,
  rename: (from, to) => rename(from, to),
  removeFile: (path) => unlink(path),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: (path) => mkdir(path),
  syncFolder,
  list,
  state: async (path) => {
    const state = await lstat(path)
    return { kind: kindOf(state), bytes: state.size, changedAt: state.mtimeMs, inode: state.ino }
  },
  mayWrite,
  watch: watchFolder,
}
