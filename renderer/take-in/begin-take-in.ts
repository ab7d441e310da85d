import type { SpokenAnswer } from '../../newsroom/contract/contract.ts'
import {
  mostDroppedFiles,
  type TakeInLine,
  type TakeInReport,
} from '../../newsroom/contract/take-in-calls.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { closeSheet } from '../window/sheets.ts'
import { showFault, showToast } from '../window/show-toast.ts'
import { showReport } from './attend-take-in.ts'
import { type DroppedFile, filesOf, keepDropped } from './dropped-files.ts'
import { sayOfTakeIn } from './say-of-take-in.ts'

/** Asks for files and takes them in. Nothing happens where it is cancelled. */
export async function takeInFiles(newsroom: NewsroomWindow): Promise<void> {
  begin(newsroom, await newsroom.mainProcess.call['take-in:files']({}))
}

/** Asks for a folder and takes in all that is in it. */
export async function takeInFolder(newsroom: NewsroomWindow): Promise<void> {
  begin(newsroom, await newsroom.mainProcess.call['take-in:folder']({}))
}

/** Takes in files and folders that were dropped on the window. */
export async function takeInEntries(
  newsroom: NewsroomWindow,
  entries: readonly FileSystemEntry[],
): Promise<void> {
  const files = await filesOf(entries)
  if (files === null) {
    const words = sayOfTakeIn(newsroom, 'too-many-files', { count: mostDroppedFiles })
    showToast(newsroom, { tone: 'bad', words })
  } else if (files.length === 0)
    showToast(newsroom, { tone: 'plain', words: sayOfTakeIn(newsroom, 'no-files') })
  else await takeInDropped(newsroom, entries.length === 1 ? (entries[0]?.name ?? '') : '', files)
}

/** Takes in files that the window has; `name` is what they are called together. */
export async function takeInDropped(
  newsroom: NewsroomWindow,
  name: string,
  files: readonly DroppedFile[],
): Promise<void> {
  const { takeIn } = newsroom.store.get()
  // While a batch is under way the files it asks for are not replaced; the main process says no.
  if (takeIn?.state !== 'running') keepDropped(files)
  const told = files.map(({ file, blob }) => ({ file, bytes: blob.size }))
  begin(newsroom, await newsroom.mainProcess.call['take-in:drop']({ name, files: told }))
}

function begin(newsroom: NewsroomWindow, answer: SpokenAnswer<'take-in:files'>): void {
  if (!answer.ok) return showFault(newsroom, answer.fault)
  if (answer.value === null) return
  const { takeIn } = newsroom.store.get()
  // The first notice may have come before the answer.
  if (takeIn?.batch !== answer.value.batch) newsroom.store.change({ takeIn: answer.value })
  showReport(newsroom)
}

/** Stops the batch between two files. */
export function stopTakeIn({ mainProcess }: NewsroomWindow): void {
  void mainProcess.call['take-in:stop']({})
}

/** Puts the reports away that are at their end. */
export function dismissReport({ store, mainProcess }: NewsroomWindow): void {
  const { takeIn, sheet } = store.get()
  if (takeIn?.state === 'running') return
  store.change({ takeIn: null, cameIn: null, ...(sheet === 'take-in' ? { sheet: 'none' as const } : {}) })
  void mainProcess.call['take-in:dismiss']({})
}

/**
 * Shows what a single file came to that needed no look at its lines: the story where it was one, else the report. A report of
 * one story is not kept.
 */
export async function showTakenIn(newsroom: NewsroomWindow, report: TakeInReport): Promise<void> {
  const [line] = report.lines
  if (!line?.story || report.lines.length !== 1) {
    newsroom.store.change({ takeIn: report })
    return showReport(newsroom)
  }
  closeSheet(newsroom)
  tellLanded(newsroom, line)
  await openStory(newsroom, line.story)
}

function tellLanded(newsroom: NewsroomWindow, { outcome, headline }: TakeInLine): void {
  if (outcome === 'picture' || outcome === 'failed') return
  const words = sayOfTakeIn(newsroom, `landed-${outcome}`, { headline })
  showToast(newsroom, { tone: 'plain', words })
}
