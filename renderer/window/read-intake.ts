import type { Request, SpokenAnswer } from '../../newsroom/contract/contract.ts'
import { fault } from '../../newsroom/contract/faults.ts'
import { failed, ok } from '../../newsroom/story/result.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { showTakenIn } from '../take-in/begin-take-in.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import type { IntakeProgress } from './window-state.ts'

/** The most bytes of a file that are handed on. A longer one is refused for its length, and need not be read for that. */
const mostBytes = 20_000_001

/**
 * Asks for a file of foreign copy and shows where everything in it would go, or the story where its format says so itself.
 * Nothing happens where it is cancelled.
 */
export async function chooseIntakeFile(newsroom: NewsroomWindow): Promise<void> {
  const { store, mainProcess } = newsroom
  const chosen = await mainProcess.call['intake:choose']({})
  if (chosen.ok && chosen.value === null) return
  if (!chosen.ok || !chosen.value || 'proposal' in chosen.value)
    store.change({ sheet: 'intake', overlay: 'none', drawer: 'none' })
  takeAnswer(newsroom, chosen)
}

/** Reads copy that was pasted, typed or dropped as words, and shows where everything in it would go. */
export function readIntake(newsroom: NewsroomWindow, copy: Request<'intake:read'>): Promise<void> {
  return propose(newsroom, async () => {
    const answer = await newsroom.mainProcess.call['intake:read'](copy)
    return answer.ok ? ok({ proposal: answer.value }) : answer
  })
}

/** Reads a file that was dropped on the window, and shows where everything in it would go, or the story it has become. */
export function readIntakeFile(newsroom: NewsroomWindow, file: File): Promise<void> {
  return propose(newsroom, async () => {
    const bytes = await readBytes(file)
    if (bytes) return newsroom.mainProcess.call['intake:drop']({ name: file.name, bytes })
    const { language } = newsroom.store.get().settings
    return failed(explainFault(fault('cannot-read-format', { name: file.name }), language))
  })
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  } catch {
    // A folder is dropped like a file and has no bytes; so has a file that has gone since.
    return null
  }
}

/**
 * Opens the intake view and shows in it what the answer proposes. A proposal that stands there stays until the new one has
 * come. An answer that comes after the view was closed, or after something else was asked, is let go.
 */
async function propose(
  newsroom: NewsroomWindow,
  ask: () => Promise<SpokenAnswer<'intake:drop'>>,
): Promise<void> {
  const { store } = newsroom
  const intakeProgress: IntakeProgress = { kind: 'reading' }
  store.change({ sheet: 'intake', overlay: 'none', drawer: 'none', intakeProgress })
  const answer = await ask()
  if (store.get().intakeProgress === intakeProgress) takeAnswer(newsroom, answer)
}

function takeAnswer(newsroom: NewsroomWindow, answer: SpokenAnswer<'intake:choose'>): void {
  const { store } = newsroom
  if (!answer.ok) return store.change({ intakeProgress: { kind: 'failed', fault: answer.fault } })
  store.change({ intakeProgress: { kind: 'waiting' } })
  if (!answer.value) return
  if ('takenIn' in answer.value) void showTakenIn(newsroom, answer.value.takenIn)
  else store.change({ proposal: answer.value.proposal })
}

/** Puts the proposal away, and with it what was decided about it; the view is empty again. */
export function startIntakeOver({ store }: NewsroomWindow): void {
  store.change({ proposal: null, intakeProgress: { kind: 'waiting' } })
}
