import { dirname, join } from 'node:path'
import * as z from 'zod'
import { storyLine } from '../../newsroom/contract/views.ts'
import { temporaryName } from './temporary-name.ts'
import type { FileState, Vfs } from './vfs.ts'
import { writeNewFile } from './write-file.ts'

const rememberedLine = z.object({
  state: z.string(),
  /** The state of the story's folder: it is another once a copy has come or gone. */
  folder: z.string().default(''),
  fileId: z.string().nullable(),
  line: storyLine,
})
/** A line of the list, the state of the file it was read from, and the id the file gave. */
export type RememberedLine = z.infer<typeof rememberedLine>

const remembered = z.object({ edition: z.literal(1), lines: z.record(z.string(), rememberedLine) })

/** What tells one state of a file from another without reading it. */
export function stateKey(state: FileState): string {
  return `${state.bytes} ${state.changedAt} ${state.inode}`
}

/** The lines as they were when the desk was last looked at, by the place of each story. Empty where there are none. */
export async function readLines(vfs: Vfs, path: string): Promise<Map<string, RememberedLine>> {
  try {
    const text = new TextDecoder().decode(await vfs.readFile(path))
    const read = remembered.safeParse(JSON.parse(text))
    return new Map(Object.entries(read.success ? read.data.lines : {}))
  } catch {
    // It only saves reading: what is missing or damaged is read again from the stories.
    return new Map()
  }
}

/** Remembers the lines for the next start. A failure costs only time. */
export async function writeLines(
  vfs: Vfs,
  path: string,
  lines: ReadonlyMap<string, RememberedLine>,
): Promise<void> {
  const text = JSON.stringify({ edition: 1, lines: Object.fromEntries(lines) })
  const temporary = join(dirname(path), temporaryName('lines'))
  try {
    await writeNewFile(vfs, temporary, new TextEncoder().encode(text))
    await vfs.rename(temporary, path)
  } catch {
    await vfs.removeFile(temporary).catch(() => undefined)
  }
}
