import { createHash } from 'node:crypto'
import { type DiskNode, type DiskStep, MemoryDisk, rootNumber } from './memory-disk.ts'

/*
 * What a disk may hold after the power has gone, by the weakest promises that file systems give:
 *
 * - fsync of a file makes its bytes and its size durable. Before, each write of up to 4 KB may have reached the disk, may
 *   be missing, may have left only the file's new size with zeros in its place, or may have left garbage.
 * - fsync of a folder makes the names in it durable. Before, each name that came, went or moved may be there or not.
 * - fsync of a file does not make its name durable, nor fsync of a folder the bytes of its files.
 * - A rename is atomic: both of its names or neither, durable with either of the two folders. While it is not durable it may
 *   be lost, and it may be durable before the bytes of what was renamed: then the new name shows an empty or torn file.
 * - Whatever is not durable may arrive in any order and any selection.
 * - What a device acknowledged at an fsync it keeps.
 */

/** One step that may or may not have reached the disk, and how many ways that can have gone. */
type Undecided = { readonly step: DiskStep; readonly ways: number }

const gone = 0
const there = 1
const onlySize = 2
const garbage = 3

/** The disk before the steps, and the steps since. */
export type Recording = {
  readonly before: ReadonlyMap<number, DiskNode>
  readonly steps: readonly DiskStep[]
}

/**
 * The disks that a power cut after the first `count` steps may leave: every selection where there are no more than `most`,
 * otherwise the extremes, each step alone either way, and a selection drawn by `next`.
 */
export function* crashStates(
  { before, steps }: Recording,
  { count, most, next }: { readonly count: number; readonly most: number; readonly next: () => number },
): Generator<MemoryDisk> {
  const taken = steps.slice(0, count)
  const undecided = taken.flatMap((step, at) =>
    isDurable(step, taken.slice(at + 1)) ? [] : [{ step, ways: waysOf(step) }],
  )
  for (const choice of selections(undecided, most, next)) {
    const chosen = new Map(undecided.map(({ step }, at) => [step, choice[at] ?? gone]))
    yield materialise(before, taken, (step) => chosen.get(step) ?? there)
  }
}

/** The disk on which everything arrived. */
export function settledDisk({ before, steps }: Recording): MemoryDisk {
  return materialise(before, steps, () => there)
}

/** The disk on which nothing arrived that was not synced. */
export function barestDisk({ before, steps }: Recording): MemoryDisk {
  return materialise(before, steps, (step) => {
    return isDurable(step, steps.slice(steps.indexOf(step) + 1)) ? there : gone
  })
}

/** The same for two disks that show the same names with the same bytes. */
export function fingerprint(disk: MemoryDisk): string {
  const hash = createHash('sha1')
  const add = (number: number, path: string) => {
    const node = disk.nodes.get(number)
    if (node?.kind === 'folder')
      for (const [name, below] of [...node.entries].sort()) add(below, `${path}/${name}`)
    hash.update(`${path}\0`)
    if (node?.kind === 'file') hash.update(node.bytes)
  }
  add(rootNumber, '')
  return hash.digest('base64')
}

function isDurable(step: DiskStep, after: readonly DiskStep[]): boolean {
  switch (step.type) {
    case 'write':
    case 'truncate':
      return after.some((later) => later.type === 'sync-file' && later.file === step.file)
    case 'link':
    case 'unlink':
      return after.some((later) => later.type === 'sync-folder' && later.folder === step.at.folder)
    case 'rename':
      return after.some(
        (later) => later.type === 'sync-folder' && [step.at.folder, step.from.folder].includes(later.folder),
      )
    case 'sync-file':
    case 'sync-folder':
      return true
  }
}

function waysOf(step: DiskStep): number {
  return step.type === 'write' ? 4 : 2
}

function* selections(undecided: readonly Undecided[], most: number, next: () => number): Generator<number[]> {
  const total = undecided.reduce((product, { ways }) => product * ways, 1)
  if (total <= most) {
    for (let number = 0; number < total; number += 1) yield digitsOf(number, undecided)
    return
  }
  for (const way of [gone, there, onlySize, garbage])
    yield undecided.map(({ ways }) => (way < ways ? way : there))
  for (const rest of [gone, there]) {
    for (let odd = 0; odd < undecided.length; odd += 1)
      for (let way = 0; way < (undecided[odd]?.ways ?? 0); way += 1)
        yield undecided.map((_, at) => (at === odd ? way : rest))
  }
  for (let drawn = 0; drawn < most / 2; drawn += 1)
    yield undecided.map(({ ways }) => Math.floor(next() * ways))
}

function digitsOf(number: number, undecided: readonly Undecided[]): number[] {
  let rest = number
  return undecided.map(({ ways }) => {
    const digit = rest % ways
    rest = Math.floor(rest / ways)
    return digit
  })
}

function materialise(
  before: ReadonlyMap<number, DiskNode>,
  steps: readonly DiskStep[],
  wayOf: (step: DiskStep) => number,
): MemoryDisk {
  const disk = new MemoryDisk(before)
  // What came into being and lost its name is still what later steps write to.
  for (const step of steps) if (step.type === 'link') disk.make(step.node, step.kind)
  for (const step of steps) {
    const way = wayOf(step)
    if (way === there) disk.apply(step)
    else if (step.type === 'write' && way !== gone) disk.apply({ ...step, bytes: inPlaceOf(step.bytes, way) })
  }
  return disk
}

function inPlaceOf(bytes: Uint8Array, way: number): Uint8Array {
  return new Uint8Array(bytes.byteLength).fill(way === onlySize ? 0 : 0xa5)
}
