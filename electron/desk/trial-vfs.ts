import type { Entry, OpenFile, Vfs } from './vfs.ts'

/** `room` may be longer than the file, so that adding to its end does not copy all of it each time. */
type MemoryFile = { room: Uint8Array; size: number; changedAt: number; inode: number }
type Files = Map<string, MemoryFile>

/** A file system in memory, for trials of thousands of rounds: what was written is there at once and for good. */
export function trialVfs(): Vfs {
  const files: Files = new Map()
  const folders = new Set<string>()
  let count = 0
  const next = () => (count += 1)
  return {
    ...fileActs(files, folders, next),
    ...folderActs(files, folders),
    async rename(from, to) {
      if (!files.has(from) && !folders.has(from)) throw failure('ENOENT', from)
      if (folders.has(from) && (files.has(to) || folders.has(to))) throw failure('ENOTEMPTY', to)
      const file = files.get(from)
      if (file) {
        files.delete(from)
        files.set(to, file)
        return
      }
      moveAll(files, from, to)
      for (const folder of [...folders].filter((path) => isWithin(path, from))) {
        folders.delete(folder)
        folders.add(to + folder.slice(from.length))
      }
    },
    async state(path) {
      if (folders.has(path)) return { kind: 'folder', bytes: 0, changedAt: count, inode: 0 }
      const { size, changedAt, inode } = fileIn(files, path)
      return { kind: 'file', bytes: size, changedAt, inode }
    },
    mayWrite: async () => true,
    watch: () => () => undefined,
  }
}

function fileIn(files: Files, path: string): MemoryFile {
  const file = files.get(path)
  if (!file) throw failure('ENOENT', path)
  return file
}

function fileActs(
  files: Files,
  folders: ReadonlySet<string>,
  next: () => number,
): Pick<Vfs, 'createFile' | 'openFile' | 'readFile' | 'removeFile'> {
  return {
    async createFile(path) {
      if (files.has(path) || folders.has(path)) throw failure('EEXIST', path)
      files.set(path, { room: new Uint8Array(), size: 0, changedAt: next(), inode: next() })
      return openFile(fileIn(files, path), next)
    },
    openFile: async (path) => openFile(fileIn(files, path), next),
    readFile: async (path) => {
      const { room, size } = fileIn(files, path)
      return room.slice(0, size)
    },
    async removeFile(path) {
      if (!files.delete(path)) throw failure('ENOENT', path)
    },
  }
}

function folderActs(
  files: Files,
  folders: Set<string>,
): Pick<Vfs, 'removeFolder' | 'makeFolder' | 'syncFolder' | 'list'> {
  return {
    async removeFolder(path) {
      for (const name of [...files.keys()]) if (isWithin(name, path)) files.delete(name)
      for (const name of [...folders]) if (isWithin(name, path)) folders.delete(name)
    },
    async makeFolder(path) {
      if (files.has(path) || folders.has(path)) throw failure('EEXIST', path)
      folders.add(path)
    },
    syncFolder: async () => undefined,
    async list(path) {
      if (!folders.has(path)) throw failure('ENOENT', path)
      return [...entriesIn(files.keys(), path, 'file'), ...entriesIn(folders, path, 'folder')]
    },
  }
}

function openFile(file: MemoryFile, next: () => number): OpenFile {
  return {
    async write(bytes, place) {
      const end = place + bytes.byteLength
      if (end > file.room.byteLength) {
        const larger = new Uint8Array(end * 2)
        larger.set(file.room.subarray(0, file.size))
        file.room = larger
      }
      file.room.set(bytes, place)
      Object.assign(file, { size: Math.max(file.size, end), changedAt: next() })
      return bytes.byteLength
    },
    sync: async () => undefined,
    syncContent: async () => undefined,
    size: async () => file.size,
    async truncate(size) {
      file.room.fill(0, size)
      file.size = size
    },
    close: async () => undefined,
  }
}

function moveAll<Held>(files: Map<string, Held>, from: string, to: string): void {
  for (const [path, file] of [...files]) {
    if (!isWithin(path, from)) continue
    files.delete(path)
    files.set(to + path.slice(from.length), file)
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function entriesIn(paths: Iterable<string>, folder: string, kind: Entry['kind']): Entry[] {
  return [...paths]
    .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
    .map((path) => ({ name: path.slice(folder.length + 1), kind }))
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
