/** What a name in a folder stands for. A link is never followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** One name in a folder. */
export type Entry = { readonly name: string; readonly kind: EntryKind }

/** What the file system says of a file without opening it. */
export type FileState = {
  readonly kind: EntryKind
  readonly bytes: number
  /** Milliseconds since 1970. For noticing a change, never for ordering versions. */
  readonly changedAt: number
  readonly inode: number
}

/** A file held open for writing. */
export type OpenFile = {
  /** Writes at a place and gives back how many bytes were taken, which may be fewer than were given. */
  write(bytes: Uint8Array, place: number): Promise<number>
  /** Resolves when content and size are on the disk. */
  sync(): Promise<void>
  /** The same without the file's times: enough for what is only appended. */
  syncContent(): Promise<void>
  size(): Promise<number>
  truncate(bytes: number): Promise<void>
  close(): Promise<void>
}

/**
 * All file access there is. Crash models and faults stand behind the same interface.
 *
 * Every act rejects with an error that has a `code` such as `ENOSPC`; `diskFault` puts it into the newsroom's terms.
 */
export type Vfs = {
  /** A file that did not exist. Rejects with `EEXIST` where there is one, be it a link. */
  createFile(path: string): Promise<OpenFile>
  /** A file that exists, for writing into it. Never made. */
  openFile(path: string): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  /** Replaces a file at the goal in one step. A folder at the goal is not replaced unless it is empty. */
  rename(from: string, to: string): Promise<void>
  removeFile(path: string): Promise<void>
  /** Removes a folder of the program's own making with all that is in it. Never used on a story. */
  removeFolder(path: string): Promise<void>
  /** Makes one folder, and none above it. */
  makeFolder(path: string): Promise<void>
  /** Resolves when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>
  list(path: string): Promise<Entry[]>
  /** Of the name itself: a link is a link. */
  state(path: string): Promise<FileState>
  /** True where this user may write. */
  mayWrite(path: string): Promise<boolean>
  /**
   * Calls back after something in the folder has changed, with its path in the folder where the system says so; gives back
   * the function that ends it. May miss changes.
   */
  watch(
    path: string,
    whole: 'with-folders-below' | 'this-folder',
    onChange: (path?: string) => void,
  ): () => void
}
