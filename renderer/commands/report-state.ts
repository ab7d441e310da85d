import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { sessionOf, type WindowState } from '../window/window-state.ts'
import { applicableCommands } from './run-command.ts'

/**
 * Keeps the main process told what the menu may offer, what the window is called, and whether something typed is not
 * yet in the journal. Gives back the function that ends it.
 */
export function reportState(newsroom: NewsroomWindow): () => void {
  const { store, mainProcess } = newsroom
  let told = ''
  let session: StorySession | null = null
  let endSession = () => {}
  let timer: ReturnType<typeof setTimeout> | null = null
  const tell = () => {
    timer = null
    const state = store.get()
    const report = {
      applicable: applicableCommands(state),
      title: titleOf(state),
      unwritten: isUnwritten(state),
    }
    const text = JSON.stringify(report)
    if (text === told) return
    told = text
    void mainProcess.call['window:state'](report)
  }
  // Never within the change itself: the first key of many is among them.
  const soon = () => (timer ??= setTimeout(tell, 0))
  const end = store.subscribe(() => {
    const now = sessionOf(store.get())
    if (now !== session) {
      endSession()
      session = now
      endSession = now?.store.subscribe(soon) ?? (() => {})
    }
    soon()
  })
  soon()
  return () => {
    end()
    endSession()
    if (timer) clearTimeout(timer)
  }
}

function isUnwritten(state: WindowState): boolean {
  const open = sessionOf(state)?.store.get()
  // Where only the file waits, the words are in the journal; what is typed while it is being written waits for that.
  const isUnderWay = open?.saving.kind === 'journalling' || open?.saving.kind === 'writing'
  return isUnderWay || (open?.journalFault ?? null) !== null
}

function titleOf(state: WindowState): string {
  const fields = sessionOf(state)?.store.get().fields
  const story = fields && (fields.slugline || fields.headlines.main)
  const desk = state.desk.kind === 'open' ? state.desk.facts.name : null
  return [story, desk, 'Dateline'].filter(Boolean).join(' – ')
}
