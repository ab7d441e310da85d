import { leaveStory, openStory } from './open-story.ts'
import { type NewsroomWindow, say } from './newsroom-window.tsx'
import { showFault, showToast } from './show-toast.ts'
import { sessionOf } from './window-state.ts'

/** Puts a new story on the desk, in the house's language, and opens it with the caret in its headline. */
export async function writeNewStory(newsroom: NewsroomWindow): Promise<void> {
  const { store, mainProcess } = newsroom
  const { desk } = store.get()
  if (desk.kind !== 'open') return
  const answer = await mainProcess.call['story:create']({ language: desk.facts.house.language })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  await openStory(newsroom, answer.value.story)
  focusHeadline()
}

/** Puts a copy of a story on the desk and opens it. What is not yet in the file is written first. */
export async function duplicateStory(newsroom: NewsroomWindow, id: string): Promise<void> {
  const session = sessionOf(newsroom.store.get())
  if (session?.id === id) await session.save()
  const answer = await newsroom.mainProcess.call['story:duplicate']({ story: id })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  await openStory(newsroom, answer.value.story)
}

/**
 * Renames a story: its folder and its slugline. In an open story the slugline is a step that can be undone, and the
 * folder follows.
 */
export async function renameStory(newsroom: NewsroomWindow, id: string, slugline: string): Promise<void> {
  const { store, mainProcess } = newsroom
  store.change({ renaming: null })
  const session = sessionOf(store.get())
  const { desk } = store.get()
  const before = desk.kind === 'open' ? desk.lines.get(id)?.slugline : undefined
  if (slugline === '' || slugline === before) return
  if (session?.id === id) {
    session.setField('slugline', slugline)
    await session.save()
  }
  const answer = await mainProcess.call['story:rename']({ story: id, slugline })
  if (!answer.ok) showFault(newsroom, answer.fault)
}

/** Moves a story to the bin, and offers to put it back. An open one is written and closed first. */
export async function binStory(newsroom: NewsroomWindow, id: string): Promise<void> {
  const { store, mainProcess } = newsroom
  const wasOpen = sessionOf(store.get())?.id === id
  if (wasOpen && !(await leaveStory(newsroom))) return
  const name = nameOf(newsroom, id)
  const answer = await mainProcess.call['story:bin']({ story: id })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  showToast(newsroom, {
    tone: 'plain',
    words: say(newsroom, 'binned', { name }),
    act: { words: say(newsroom, 'put-back'), run: () => void putBackStory(newsroom, id, wasOpen) },
  })
}

/** Puts a story from the bin back on the desk. */
export async function putBackStory(newsroom: NewsroomWindow, id: string, thenOpen = false): Promise<void> {
  const name = nameOf(newsroom, id)
  const answer = await newsroom.mainProcess.call['story:put-back']({ story: id })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  showToast(newsroom, { tone: 'plain', words: say(newsroom, 'was-put-back', { name }) })
  if (thenOpen) await openStory(newsroom, id)
}

/** Shows the story's folder in the system's own window. */
export async function revealStory(newsroom: NewsroomWindow, id: string): Promise<void> {
  const answer = await newsroom.mainProcess.call['story:reveal']({ story: id })
  if (!answer.ok) showFault(newsroom, answer.fault)
}

function nameOf({ store }: NewsroomWindow, id: string): string {
  const { desk } = store.get()
  const line = desk.kind === 'open' ? desk.lines.get(id) : undefined
  return line?.slugline || line?.headline || id.slice(0, 8)
}

/** Puts the caret into the headline once the copy stands. */
function focusHeadline(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-place="field:headlines"]')?.focus())
}
