import { diskVfs } from '../disk-vfs.ts'
import type { OpenFile, Vfs } from '../vfs.ts'

/**
 * Files in memory for measuring what a program does itself: ten thousand saves on a disk would measure the disk. It knows
 * no folders, lists nothing and never fails.
 */
export function memoryVfs(): Vfs {
  const files = new Map<string, MemoryFile>()
  const move = (from: string, to: string) => {
    const file = files.get(from)
    if (file) files.set(to, file)
    files.delete(from)
  }
  const missing = () => Promise.reject(Object.assign(new Error('missing'), { code: 'ENOENT' }))
  const open = (path: string): OpenFile => {
    const file = files.get(path) ?? { bytes: Buffer.alloc(0), size: 0 }
    files.set(path, file)
    return openInMemory(file)
  }
  const none = async () => undefined
  return {
    ...diskVfs,
    makeFolder: none,
    syncFolder: none,
    list: async () => [],
    createFile: async (path) => open(path),
    openFile: async (path) => open(path),
    readFile: async (path) => {
      const file = files.get(path)
      return file ? file.bytes.subarray(0, file.size) : missing()
    },
    rename: async (from, to) => move(from, to),
    removeFile: async (path) => void files.delete(path),
    state: async (path) => ({ kind: 'file', bytes: files.get(path)?.size ?? 0, changedAt: 0, inode: 1 }),
  }
}

type MemoryFile = { bytes: Buffer; size: number }

function openInMemory(file: MemoryFile): OpenFile {
  return {
    write: async (bytes, place) => {
      if (place + bytes.byteLength > file.bytes.length)
        file.bytes = Buffer.concat([file.bytes], (place + bytes.byteLength) * 2)
      file.bytes.set(bytes, place)
      file.size = Math.max(file.size, place + bytes.byteLength)
      return bytes.byteLength
    },
    sync: async () => undefined,
    syncContent: async () => undefined,
    size: async () => file.size,
    truncate: async (size) => void (file.size = size),
    close: async () => undefined,
  }
}
