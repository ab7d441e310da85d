import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The folder given with `--desk=` on a command line, or null. */
export function deskOnCommandLine(line: readonly string[]): string | null {
  const found = line.find((word) => word.startsWith('--desk='))
  return found ? found.slice('--desk='.length) : null
}

/**
 * Puts a copy of the sample desk into `documents` and gives back its folder; under a numbered name where it is taken.
 *
 * The copy is made beside the goal and then renamed: half a desk is never found.
 */
export async function copySampleDesk(sample: string, documents: string, name: string): Promise<string> {
  await mkdir(documents, { recursive: true })
  const goal = await freeFolder(join(documents, name))
  const half = join(dirname(goal), `.${basename(goal)}.${process.pid}.tmp`)
  await rm(half, { recursive: true, force: true })
  await cp(sample, half, { recursive: true })
  await rename(half, goal)
  return goal
}

async function freeFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? wanted : `${wanted} ${number}`
    if (!(await isThere(folder))) return folder
  }
}

/** True where there is something under the path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    // Whatever can't be looked at can't be opened either.
    return false
  }
}
