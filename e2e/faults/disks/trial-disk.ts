import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small disk of its own that is mounted somewhere, until it is removed. */
export type TrialDisk = {
  readonly place: string
  /** Makes it read-only, or writable again. */
  remount(how: 'ro' | 'rw'): void
  remove(): void
}

/** A disk, or the sentence that says why there can be none here. */
export type Mounted = TrialDisk | string

const notRoot = 'mounting a small disk needs root'

/** Half a megabyte of memory: writes come up short when it is full. */
export function mountMemory(): Mounted {
  return mountAt((place) => ['mount', '-t', 'tmpfs', '-o', 'size=512k', 'none', place])
}

/** An ext4 image on a loop device: it has its journal, and no room left is no room left. */
export function mountImage(image: string, options = 'loop'): Mounted {
  return mountAt((place) => ['mount', '-t', 'ext4', '-o', options, image, place])
}

/** Mounts an ext4 image over a folder, which is under it until the function that is given back is called. */
export function mountOver(image: string, place: string): () => void {
  expectDone(['mount', '-t', 'ext4', '-o', 'loop', image, place])
  return () => expectDone(['umount', '-l', place])
}

/** Makes an ext4 image of some megabytes; gives back a sentence where that can't be done. */
export function makeImage(image: string, megabytes: number): string | null {
  return (
    complaintOf(['truncate', '-s', `${megabytes}M`, image]) ??
    complaintOf(['mkfs.ext4', '-q', '-F', '-b', '1024', '-m', '0', image])
  )
}

/** Runs a command; gives back a sentence where it failed or is not there. */
export function complaintOf([command = '', ...args]: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error) return `${command} is not installed`
  return status === 0 ? null : `${command}: ${stderr.trim()}`
}

function mountAt(commandFor: (place: string) => readonly string[]): Mounted {
  if (process.getuid?.() !== 0) return notRoot
  const above = mkdtempSync(join(tmpdir(), 'dateline-disk-'))
  const place = join(above, 'disk')
  mkdirSync(place)
  const complaint = complaintOf(commandFor(place))
  if (complaint !== null) {
    rmSync(above, { recursive: true })
    return complaint
  }
  return {
    place,
    remount: (how) => expectDone(['mount', '-o', `remount,${how}`, place]),
    remove: () => {
      // Lazily: a test that failed may have left a file open.
      expectDone(['umount', '-l', place])
      rmSync(above, { recursive: true })
    },
  }
}

function expectDone(command: readonly string[]): void {
  const complaint = complaintOf(command)
  if (complaint !== null) throw new Error(complaint)
}
