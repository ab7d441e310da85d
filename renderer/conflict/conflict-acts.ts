import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { conflictWording } from '../../newsroom/wording/conflict.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { showFault, showToast } from '../window/show-toast.ts'
import { sessionOf } from '../window/window-state.ts'

type Copy = StoryLine['copies'][number]

/** Says something of a conflict in the window's language, in passing. */
export function tell(
  newsroom: NewsroomWindow,
  key: keyof typeof conflictWording,
  act?: { readonly words: keyof typeof conflictWording; readonly run: () => void },
): void {
  const { language } = newsroom.store.get().settings
  const say = (of: keyof typeof conflictWording) => speak(conflictWording, of, language)
  showToast(newsroom, {
    tone: 'plain',
    words: say(key),
    ...(act ? { act: { words: say(act.words), run: act.run } } : {}),
  })
}

const told = { mine: 'kept-mine', theirs: 'took-theirs', both: 'kept-both' } as const

/** Ends the open story's conflict with one side, or with both as stories of their own, and says where the other is. */
export async function keepSide(
  newsroom: NewsroomWindow,
  session: StorySession,
  keep: 'mine' | 'theirs' | 'both',
): Promise<void> {
  const outcome = await session.resolve(keep)
  if ('fault' in outcome) return tellFault(newsroom, outcome.fault)
  const { other } = outcome
  tell(
    newsroom,
    told[keep],
    other === null ? undefined : { words: 'open-other', run: () => void openStory(newsroom, other) },
  )
}

/** Says why a conflict could not be ended. A file that is another again is no failure, but more to look at. */
export function tellFault(newsroom: NewsroomWindow, fault: SpokenFault): void {
  if (fault.code === 'changed-on-disk') tell(newsroom, 'changed-again')
  else showFault(newsroom, fault)
}

/** Lays both versions of the open story over the copy, to be compared and merged. */
export function showMerge({ store }: NewsroomWindow): void {
  store.change({ sheet: 'merge', mergedCopy: null, overlay: 'none', drawer: 'none' })
}

/** Opens a story and lays a copy of it that a sync client left beside it, to be compared and merged. */
export async function showCopy(newsroom: NewsroomWindow, story: string, copy: Copy): Promise<void> {
  await openStory(newsroom, story)
  if (sessionOf(newsroom.store.get())?.id !== story) return
  newsroom.store.change({ sheet: 'merge', mergedCopy: copy, overlay: 'none', drawer: 'none' })
}

/** Puts a sync client's copy into the history and the desk's bin. False where that failed; then it has been said. */
export async function putCopyAside(
  newsroom: NewsroomWindow,
  story: string,
  { copy }: Copy,
): Promise<boolean> {
  const answer = await newsroom.mainProcess.call['conflict:put-copy-aside']({ story, copy })
  if (answer.ok) tell(newsroom, 'copy-put-aside')
  else showFault(newsroom, answer.fault)
  return answer.ok
}
