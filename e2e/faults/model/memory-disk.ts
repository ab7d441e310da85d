/** A file as it is in memory. `changedAt` rises with each change. */
export type FileNode = {
  readonly kind: 'file'
  readonly number: number
  bytes: Uint8Array
  changedAt: number
}

/** A folder: names, and the numbers of what they stand for. */
export type FolderNode = {
  readonly kind: 'folder'
  readonly number: number
  readonly entries: Map<string, number>
}

export type DiskNode = FileNode | FolderNode

type Name = { readonly folder: number; readonly name: string }

/** A change that the disk was told of, or an order to make earlier ones durable. Files and folders go by number. */
export type DiskStep =
  | { readonly type: 'link'; readonly at: Name; readonly node: number; readonly kind: 'file' | 'folder' }
  | { readonly type: 'unlink'; readonly at: Name; readonly node: number }
  | { readonly type: 'rename'; readonly from: Name; readonly at: Name; readonly node: number }
  | { readonly type: 'write'; readonly file: number; readonly place: number; readonly bytes: Uint8Array }
  | { readonly type: 'truncate'; readonly file: number; readonly bytes: number }
  | { readonly type: 'sync-file'; readonly file: number }
  | { readonly type: 'sync-folder'; readonly folder: number }

export const rootNumber = 1

/** Files and folders in memory, and every step that was taken since they were last known to be durable. */
export class MemoryDisk {
  readonly nodes: Map<number, DiskNode>
  readonly steps: DiskStep[] = []
  private lastNumber: number
  private clock = 0

  constructor(nodes?: ReadonlyMap<number, DiskNode>) {
    this.nodes = new Map(
      [...(nodes ?? [[rootNumber, folderNode(rootNumber)]])].map(([number, node]) => [number, copyOf(node)]),
    )
    this.lastNumber = Math.max(...this.nodes.keys())
    for (const node of this.nodes.values())
      if (node.kind === 'file') this.clock = Math.max(this.clock, node.changedAt)
  }

  /** A number that no file or folder has had. */
  newNumber(): number {
    do this.lastNumber += 1
    while (this.nodes.has(this.lastNumber))
    return this.lastNumber
  }

  /** Takes a step and remembers it. */
  take(step: DiskStep): void {
    this.apply(step)
    this.steps.push(step)
  }

  /** Takes a step without remembering it, as a disk does after a crash. A name whose file is another by now stays. */
  apply(step: DiskStep): void {
    switch (step.type) {
      case 'link':
        if (!this.nodes.has(step.node)) this.nodes.set(step.node, this.newNode(step.node, step.kind))
        this.folder(step.at.folder).entries.set(step.at.name, step.node)
        break
      case 'unlink':
        this.drop(step.at, step.node)
        break
      case 'rename':
        this.drop(step.from, step.node)
        this.folder(step.at.folder).entries.set(step.at.name, step.node)
        break
      case 'write':
        this.change(step.file, (before) => written(before, step.place, step.bytes))
        break
      case 'truncate':
        this.change(step.file, (before) => resized(before, step.bytes))
        break
      case 'sync-file':
      case 'sync-folder':
        break
    }
  }

  /** A file or folder that may have come into being only in a step that is left out: it exists, under no name. */
  make(number: number, kind: 'file' | 'folder'): void {
    if (!this.nodes.has(number)) this.nodes.set(number, this.newNode(number, kind))
  }

  folder(number: number): FolderNode {
    const node = this.nodes.get(number)
    if (node?.kind !== 'folder') throw new Error(`Number ${number} is no folder.`)
    return node
  }

  private newNode(number: number, kind: 'file' | 'folder'): DiskNode {
    this.clock += 1
    return kind === 'folder'
      ? folderNode(number)
      : { kind, number, bytes: new Uint8Array(0), changedAt: this.clock }
  }

  private drop({ folder, name }: Name, node: number): void {
    const { entries } = this.folder(folder)
    if (entries.get(name) === node) entries.delete(name)
  }

  private change(number: number, by: (before: Uint8Array) => Uint8Array): void {
    const node = this.nodes.get(number)
    if (node?.kind !== 'file') throw new Error(`Number ${number} is no file.`)
    node.bytes = by(node.bytes)
    this.clock += 1
    node.changedAt = this.clock
  }
}

function folderNode(number: number): FolderNode {
  return { kind: 'folder', number, entries: new Map() }
}

function copyOf(node: DiskNode): DiskNode {
  // Bytes are replaced and never changed in place, so they can be shared.
  return node.kind === 'file' ? { ...node } : { ...node, entries: new Map(node.entries) }
}

function resized(before: Uint8Array, bytes: number): Uint8Array {
  const after = new Uint8Array(bytes)
  after.set(before.subarray(0, bytes))
  return after
}

function written(before: Uint8Array, place: number, bytes: Uint8Array): Uint8Array {
  const after = resized(before, Math.max(before.byteLength, place + bytes.byteLength))
  after.set(bytes, place)
  return after
}
