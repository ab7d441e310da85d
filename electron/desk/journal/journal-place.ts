import { join } from 'node:path'
import { errorCode } from '../disk-fault.ts'
import type { Vfs } from '../vfs.ts'
import { type JournalContent, readJournal } from './read-journal.ts'

/** Whose journal is meant: a story at a desk. */
export type JournalOwner = {
  readonly journals: string
  readonly story: string
  readonly deskId: string
  readonly deskFolder: string
}

/** The path of a story's journal. The desk is part of the name: a copied desk has stories with the same ids. */
export function journalPath(owner: JournalOwner): string {
  return join(owner.journals, `${owner.story}.${owner.deskId}.journal`)
}

/** The stories of a desk that have a journal. */
export async function storiesWithJournal(vfs: Vfs, journals: string, deskId: string): Promise<string[]> {
  const entries = await vfs.list(journals)
  return entries.flatMap(({ name }) => {
    const [, story, desk] = /^([0-9a-f-]{36})\.([0-9a-f]{16})\.journal$/.exec(name) ?? []
    return story !== undefined && desk === deskId ? [story] : []
  })
}

/**
 * The journal of a story, where there is one.
 *
 * One that was begun when the desk's folder had another name is taken over, if nothing is left under that name.
 */
export async function findJournal(vfs: Vfs, owner: JournalOwner): Promise<JournalContent | null> {
  const path = journalPath(owner)
  const own = await readJournal(vfs, path)
  if (own) return own
  for (const { name } of await vfs.list(owner.journals)) {
    if (!name.startsWith(`${owner.story}.`) || !name.endsWith('.journal')) continue
    const other = join(owner.journals, name)
    const content = other === path ? null : await readJournal(vfs, other)
    if (!content || (await isThere(vfs, content.head.place))) continue
    await vfs.rename(other, path)
    await vfs.syncFolder(owner.journals)
    return content
  }
  return null
}

async function isThere(vfs: Vfs, path: string): Promise<boolean> {
  try {
    await vfs.state(path)
    return true
  } catch (cause) {
    // Only what has surely gone is gone: an unmounted share gives other errors, or comes back.
    return errorCode(cause) !== 'ENOENT'
  }
}
