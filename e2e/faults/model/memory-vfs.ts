import type { Entry, FileState, OpenFile, Vfs } from '../../../electron/desk/vfs.ts'
import { type DiskNode, type FileNode, type FolderNode, type MemoryDisk, rootNumber } from './memory-disk.ts'

// What a disk takes at once; longer writes are short ones, as on a disk that is filling up.
const pieceBytes = 4096

/** A failure as the file system reports it. */
export function diskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}

/** The file system of a disk in memory. Paths are absolute, with slashes. */
export function memoryVfs(disk: MemoryDisk): Vfs {
  const spot = (path: string) => spotOf(disk, path)
  const found = (path: string) => nodeAt(disk, path)
  return {
    createFile: async (path) => {
      const { folder, name } = spot(path)
      if (folder.entries.has(name)) throw diskError('EEXIST', path)
      const node = disk.newNumber()
      disk.take({ type: 'link', at: { folder: folder.number, name }, node, kind: 'file' })
      return openFile(disk, node)
    },
    openFile: async (path) => openFile(disk, fileAt(disk, path).number),
    readFile: async (path) => fileAt(disk, path).bytes.slice(),
    rename: async (from, to) => renameNode(disk, from, to),
    removeFile: async (path) => {
      const { number } = fileAt(disk, path)
      const { folder, name } = spot(path)
      disk.take({ type: 'unlink', at: { folder: folder.number, name }, node: number })
    },
    removeFolder: async (path) => removeTree(disk, path),
    makeFolder: async (path) => {
      const { folder, name } = spot(path)
      if (folder.entries.has(name)) throw diskError('EEXIST', path)
      disk.take({ type: 'link', at: { folder: folder.number, name }, node: disk.newNumber(), kind: 'folder' })
    },
    syncFolder: async (path) => disk.take({ type: 'sync-folder', folder: folderAt(disk, path).number }),
    list: async (path) => listed(disk, folderAt(disk, path)),
    state: async (path) => stateOf(found(path)),
    mayWrite: async () => true,
    watch: () => () => undefined,
  }
}

function openFile(disk: MemoryDisk, file: number): OpenFile {
  const size = () => (disk.nodes.get(file) as FileNode).bytes.byteLength
  const sync = async () => disk.take({ type: 'sync-file', file })
  return {
    write: async (bytes, place) => {
      const taken = bytes.slice(0, pieceBytes)
      disk.take({ type: 'write', file, place, bytes: taken })
      return taken.byteLength
    },
    sync,
    syncContent: sync,
    size: async () => size(),
    truncate: async (bytes) => {
      if (bytes !== size()) disk.take({ type: 'truncate', file, bytes })
    },
    close: async () => undefined,
  }
}

function renameNode(disk: MemoryDisk, from: string, to: string): void {
  const node = nodeAt(disk, from)
  const [old, goal] = [spotOf(disk, from), spotOf(disk, to)]
  const there = disk.nodes.get(goal.folder.entries.get(goal.name) ?? 0)
  if (there?.kind === 'folder' && node.kind === 'folder' && there.entries.size > 0)
    throw diskError('ENOTEMPTY', to)
  if (there && there.kind !== node.kind) throw diskError('EEXIST', to)
  disk.take({
    type: 'rename',
    from: { folder: old.folder.number, name: old.name },
    at: { folder: goal.folder.number, name: goal.name },
    node: node.number,
  })
}

function removeTree(disk: MemoryDisk, path: string): void {
  const { folder, name } = spotOf(disk, path)
  const node = disk.nodes.get(folder.entries.get(name) ?? 0)
  if (!node) return
  if (node.kind === 'folder')
    for (const below of [...node.entries.keys()]) removeTree(disk, `${path}/${below}`)
  disk.take({ type: 'unlink', at: { folder: folder.number, name }, node: node.number })
}

function spotOf(disk: MemoryDisk, path: string): { readonly folder: FolderNode; readonly name: string } {
  const cut = path.lastIndexOf('/')
  return { folder: folderAt(disk, path.slice(0, cut)), name: path.slice(cut + 1) }
}

function nodeAt(disk: MemoryDisk, path: string): DiskNode {
  let node: DiskNode = disk.folder(rootNumber)
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (node.kind !== 'folder') throw diskError('ENOTDIR', path)
    const below = disk.nodes.get(node.entries.get(name) ?? 0)
    if (!below) throw diskError('ENOENT', path)
    node = below
  }
  return node
}

function folderAt(disk: MemoryDisk, path: string): FolderNode {
  const node = nodeAt(disk, path)
  if (node.kind !== 'folder') throw diskError('ENOTDIR', path)
  return node
}

function fileAt(disk: MemoryDisk, path: string): FileNode {
  const node = nodeAt(disk, path)
  if (node.kind !== 'file') throw diskError('EISDIR', path)
  return node
}

function listed(disk: MemoryDisk, folder: FolderNode): Entry[] {
  return [...folder.entries].map(([name, number]) => ({
    name,
    kind: disk.nodes.get(number)?.kind ?? 'other',
  }))
}

function stateOf(node: DiskNode): FileState {
  const isFile = node.kind === 'file'
  return {
    kind: node.kind,
    bytes: isFile ? node.bytes.byteLength : 0,
    changedAt: isFile ? node.changedAt : 0,
    inode: node.number,
  }
}
