import type { WorkPlace } from '../../newsroom/contract/place-calls.ts'
import { placeCaret, showPlace } from '../editor/show-place.ts'
import { openSession, windowSurroundings } from '../open-story/open-session.ts'
import { topicSource } from '../topics/attend-topics.ts'
import { type NewsroomWindow, say } from './newsroom-window.tsx'
import { showToast } from './show-toast.ts'
import { type Centre, sessionOf, type WindowState } from './window-state.ts'

/**
 * Opens a story in this window, after the one before is safely written and closed.
 *
 * Where that one can't be written it stays open and the user is told why: words are never left behind. A story that
 * can't be read is shown as such, and its file left alone. With `work` the caret and the scroll are as they were kept.
 */
export async function openStory(window: NewsroomWindow, id: string, work?: WorkPlace): Promise<void> {
  const { store, mainProcess } = window
  const { centre } = store.get()
  store.change({ drawer: 'none', sheet: sheetBeside(store.get()), overlay: 'none' })
  if (centre.kind === 'opening' ? centre.id === id : sessionOf(store.get())?.id === id) return
  if (!(await leaveStory(window, { kind: 'opening', id }))) return
  // Another story may be on its way since: the one asked for last is the one that comes.
  const { centre: shown } = store.get()
  if (shown.kind !== 'opening' || shown.id !== id) store.change({ centre: { kind: 'opening', id } })
  const answer = await mainProcess.call['story:open']({ story: id })
  const now = store.get().centre
  if (now.kind !== 'opening' || now.id !== id) {
    if (answer.ok && sessionOf(store.get())?.id !== id) await mainProcess.call['story:close']({ story: id })
    return
  }
  if (!answer.ok) return store.change({ centre: { kind: 'refused', id, fault: answer.fault } })
  const session = openSession(answer.value, mainProcess, {
    ...windowSurroundings,
    topics: topicSource(window),
  })
  if (work) placeCaret(session, work)
  store.change({ centre: { kind: 'story', session } })
  if (work) await showPlace(session, work)
}

/** A report of what came in stays beside the stories one opens from it, where there is room for both. */
function sheetBeside({ sheet, isNarrow }: WindowState): WindowState['sheet'] {
  return sheet === 'take-in' && !isNarrow ? sheet : 'none'
}

/** Opens the open story again, as its file is now. */
export async function reopenStory(window: NewsroomWindow, id: string): Promise<void> {
  if (await leaveStory(window)) await openStory(window, id)
}

/**
 * Writes and closes the open story and shows `next`. Where only its file can't be written, the journal keeps the words and
 * that is said. False where not even the journal can be written: then it stays open.
 */
export async function leaveStory(
  window: NewsroomWindow,
  next: Centre = { kind: 'nothing' },
): Promise<boolean> {
  const { store } = window
  const session = sessionOf(store.get())
  if (session) {
    await session.save()
    const { saving, conflict, journalFault } = session.store.get()
    if (journalFault) {
      showToast(window, { tone: 'bad', words: say(window, 'not-switched', { why: journalFault.message }) })
      return false
    }
    if (saving.kind === 'failed' && !conflict)
      showToast(window, {
        tone: 'plain',
        words: say(window, 'left-in-journal', { why: saving.fault.message }),
      })
    if (sessionOf(store.get()) === session) store.change({ centre: next })
    await session.close()
  }
  return true
}
