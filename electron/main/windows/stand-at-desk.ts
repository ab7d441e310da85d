import type { Fault } from '../../../newsroom/contract/faults.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import type { DeskListener } from '../../desk/desk.ts'
import { closeStory } from '../../desk/open-story.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'
import { rememberDesk } from '../remembered.ts'
import { ChangeGathering } from './gather-changes.ts'
import { keepWindows } from './keep-windows.ts'
import type { WebContents } from 'electron'

/** What passes on to a page what happens at its desk. */
export type WindowListener = DeskListener & {
  /** Keeps back what was not passed on yet: the window leaves the desk. */
  forget(): void
  /** Passes changes of the list on every few seconds only, until `release`. */
  hold(): void
  release(): void
}

/** A listener for a page. Many changes one after the other come to it together. */
export function listenerFor(contents: WebContents): WindowListener {
  const gathering = new ChangeGathering(({ changed, gone }) =>
    sendNotice(contents, 'desk:changed', { changed: [...changed], gone: [...gone] }),
  )
  return {
    onChange: (change) => gathering.add(change),
    forget: () => gathering.forget(),
    hold: () => gathering.hold(),
    release: () => gathering.release(),
    onDeskGone: (isGone) => sendNotice(contents, 'trouble:desk', { isGone }),
    onStoryChangedOnDisk: (story) => sendNotice(contents, 'story:changed-on-disk', { story }),
  }
}

/** Moves a window to another desk. Its open stories are closed; where the other desk can't be opened it stays where it is. */
export async function moveToDesk(
  program: Program,
  open: OpenWindow,
  folder: string,
): Promise<Result<null, Fault>> {
  const taken = await program.desks.take(folder)
  if (!taken.ok) return taken
  await leaveDesk(program, open)
  open.standing = taken.value
  open.work = null
  taken.value.desk.listeners.add(open.listener)
  await program.remembered.set(rememberDesk(program.remembered.get(), folder))
  await keepWindows(program)
  return ok(null)
}

/** Closes the window's stories and leaves its desk. What was typed is in the journals. */
export async function leaveDesk(program: Program, open: OpenWindow): Promise<void> {
  const { desk } = open.standing
  desk.listeners.delete(open.listener)
  open.listener.forget()
  await closeStories(open)
  await program.desks.leave(open.standing)
}

/** Closes every story a window has open: its page has gone, or is about to begin anew. */
export async function closeStories(open: OpenWindow): Promise<void> {
  for (const story of open.stories) await closeStory(open.standing.desk, story)
  open.stories.clear()
}
