import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import { diskVfs } from '../desk/disk-vfs.ts'
import { hashOfFile, saveFile } from '../desk/save-file.ts'

/** A small file of the program's own in the user's data: settings, recent desks. Losing it loses no copy. */
export type StateFile<State> = {
  readonly get: () => State
  /** Changes it at once for everybody who asks, and writes it as durably as a story. A failed write is told to `onFault`. */
  readonly set: (state: State) => Promise<void>
}

/** Opens a state file. One that is missing, damaged or of another shape gives `otherwise`; it is written over at the next change. */
export async function openStateFile<State>(
  path: string,
  schema: z.ZodType<State>,
  otherwise: State,
  onFault: (what: string) => void,
): Promise<StateFile<State>> {
  let state = schema.safeParse(await readJson(path)).data ?? otherwise
  let last: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(state, null, 2)}\n`)
    const saved = await saveFile(diskVfs, { path, bytes, over: [await hashOfFile(diskVfs, path)] })
    if (!saved.ok) onFault(`${path} could not be written: ${saved.fault.code}`)
  }
  return {
    get: () => state,
    set(changed) {
      state = changed
      last = last.then(write, write)
      return last
    },
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    // Missing and damaged are the same here: the program's own defaults stand in.
    return null
  }
}
