import { resolve } from 'node:path'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { allLines, lookAtDesk, newIndex } from '../desk/desk-index.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { latestFirst } from './latest-first.ts'
import type { Terminal } from './terminal.ts'

/** Prints the stories of a desk, the latest first: id, condition or status, words, slugline, headline, parted by tabs. */
export async function listStories(
  terminal: Terminal,
  { desk, json }: { readonly desk: string; readonly json: boolean },
): Promise<number> {
  const folder = resolve(desk)
  try {
    const index = newIndex(diskVfs, folder)
    await lookAtDesk(index, new Map(), () => undefined)
    const lines = allLines(index).sort(latestFirst)
    if (json) terminal.print(JSON.stringify(lines, null, 2))
    else for (const line of lines) terminal.print(rowOf(line))
    return lines.some(({ condition }) => condition === 'damaged') ? 1 : 0
  } catch (cause) {
    return terminal.sayFault(diskFault(cause, folder))
  }
}

function rowOf({ id, condition, binned, status, words, slugline, headline }: StoryLine): string {
  const state = condition === 'well' ? (binned ? 'bin' : status) : condition
  return [id, state, words, slugline, headline].join('\t')
}
