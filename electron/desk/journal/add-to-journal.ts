import type { Operation } from '../../../newsroom/story/operation.ts'
import { findJournal, journalPath, type JournalOwner } from './journal-place.ts'
import { openStoryJournal } from './story-journal.ts'
import type { Vfs } from '../vfs.ts'

/** Adds one operation to the journal of a story that is not open and has unsaved work there. */
export async function addToJournal(
  desk: { readonly vfs: Vfs; readonly journals: string; readonly id: string; readonly folder: string },
  story: string,
  operation: Operation,
): Promise<void> {
  const owner: JournalOwner = { journals: desk.journals, story, deskId: desk.id, deskFolder: desk.folder }
  const content = await findJournal(desk.vfs, owner)
  if (!content) throw new Error(`The journal of ${story} went while its story was being renamed.`)
  const { base, text, place } = content.head
  const journal = await openStoryJournal(desk.vfs, journalPath(owner), { story, place, base, text }, content)
  try {
    await journal.record(journal.through() + 1, [operation])
  } finally {
    await journal.close()
  }
}
