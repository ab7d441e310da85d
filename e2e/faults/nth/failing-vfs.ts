import type { OpenFile, Vfs } from '../../../electron/desk/vfs.ts'
import { diskError } from '../model/memory-vfs.ts'

/** Which call to the file system fails, how, and for how long. */
export type Failing = {
  /** The first call that fails, from 1. */
  readonly from: number
  readonly code: string
  /** Only that one, or every call from it on until the disk is healed. */
  readonly lasting: boolean
  /** The call reports failure and has been done all the same, as over a network. */
  readonly done: boolean
}

/** A file system whose calls fail as planned. `fired` is the name of the first call that did. */
export class FailingVfs {
  readonly vfs: Vfs
  fired: string | null = null
  calls = 0
  private failing: Failing | null = null

  constructor(inner: Vfs) {
    this.vfs = this.wrap(inner)
  }

  /** Lets calls fail from now on, counted from here. */
  fail(failing: Failing): void {
    this.failing = failing
    this.calls = 0
    this.fired = null
  }

  heal(): void {
    this.failing = null
  }

  private wrap(inner: Vfs): Vfs {
    const pass = <Value>(name: string, path: string, act: () => Promise<Value>) => this.call(name, path, act)
    return {
      createFile: (path) =>
        pass('createFile', path, async () => this.wrapFile(await inner.createFile(path), path)),
      openFile: (path) => pass('openFile', path, async () => this.wrapFile(await inner.openFile(path), path)),
      readFile: (path) => pass('readFile', path, () => inner.readFile(path)),
      rename: (from, to) => pass('rename', from, () => inner.rename(from, to)),
      removeFile: (path) => pass('removeFile', path, () => inner.removeFile(path)),
      removeFolder: (path) => pass('removeFolder', path, () => inner.removeFolder(path)),
      makeFolder: (path) => pass('makeFolder', path, () => inner.makeFolder(path)),
      syncFolder: (path) => pass('syncFolder', path, () => inner.syncFolder(path)),
      list: (path) => pass('list', path, () => inner.list(path)),
      state: (path) => pass('state', path, () => inner.state(path)),
      mayWrite: (path) => pass('mayWrite', path, () => inner.mayWrite(path)).catch(() => false),
      watch: (path, whole, onChange) => inner.watch(path, whole, onChange),
    }
  }

  private wrapFile(inner: OpenFile, path: string): OpenFile {
    const pass = <Value>(name: string, act: () => Promise<Value>) => this.call(name, path, act)
    return {
      write: (bytes, place) => pass('write', () => inner.write(bytes, place)),
      sync: () => pass('sync', () => inner.sync()),
      syncContent: () => pass('syncContent', () => inner.syncContent()),
      size: () => pass('size', () => inner.size()),
      truncate: (bytes) => pass('truncate', () => inner.truncate(bytes)),
      close: () => pass('close', () => inner.close()),
    }
  }

  private async call<Value>(name: string, path: string, act: () => Promise<Value>): Promise<Value> {
    this.calls += 1
    const { failing } = this
    if (!failing || this.calls < failing.from || (!failing.lasting && this.calls > failing.from)) return act()
    this.fired ??= name
    if (failing.done) await act()
    throw diskError(failing.code, path)
  }
}
