import { useCallback, useEffect, useRef, useState } from 'react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { type NewsroomWindow, useNewsroomWindow } from '../window/newsroom-window.tsx'
import { showFault, showToast } from '../window/show-toast.ts'
import { useWords } from '../words/words.tsx'
import type { SendingChoices } from './sending-choices.ts'

/** How far an export has come. */
export type ExportStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly place: string; readonly count: number }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }

/** An export from this sheet, and what can be done about it. */
export type Exporting = {
  readonly stage: ExportStage
  /** Saves the story, asks where, and writes. Nothing happens while another one is being written. */
  readonly run: () => void
  /** Stops it; nothing of it is left on the disk. */
  readonly stop: () => void
  /** Back to choosing, because something is to be exported that is not what was. */
  readonly startOver: () => void
}

/** The export of the open story. It goes on when the sheet is closed, and is then told of in passing. */
export function useExport(session: StorySession, choices: SendingChoices): Exporting {
  const newsroom = useNewsroomWindow()
  const words = useWords('sending')
  const [stage, setStage] = useState<ExportStage>({ kind: 'choosing' })
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  const tell = (end: ExportStage) => {
    if (isShown.current) setStage(end)
    else tellInPassing(newsroom, end, { written: words('written'), reveal: words('reveal') })
  }
  const startOver = useCallback(
    () => setStage((last) => (last.kind === 'writing' || last.kind === 'choosing' ? last : choosing)),
    [],
  )
  return {
    stage,
    run: () => {
      if (stage.kind === 'writing') return
      setStage({ kind: 'writing' })
      void write(newsroom, session, choices).then(tell)
    },
    stop: () => void newsroom.mainProcess.call['export:stop']({}),
    startOver,
  }
}

const choosing = { kind: 'choosing' } as const

async function write(
  { mainProcess }: NewsroomWindow,
  session: StorySession,
  choices: SendingChoices,
): Promise<ExportStage> {
  // What leaves is what stands on the desk. Where it can't be saved the status bar says so; the words still may leave.
  await session.save()
  const answer = await mainProcess.call['export:write']({
    story: session.current(),
    formats: [...choices.formats],
    datelineStyle: choices.datelineStyle,
    zip: choices.zip,
    withoutPlaces: choices.withoutPlaces,
  })
  if (!answer.ok) return { kind: 'failed', fault: answer.fault }
  if (answer.value === null) return choosing
  return { kind: 'written', place: answer.value.place, count: answer.value.files.length }
}

function tellInPassing(
  newsroom: NewsroomWindow,
  end: ExportStage,
  { written, reveal }: { written: string; reveal: string },
): void {
  if (end.kind === 'failed') showFault(newsroom, end.fault)
  if (end.kind !== 'written') return
  showToast(newsroom, {
    tone: 'plain',
    words: `${written}: ${end.place}`,
    act: { words: reveal, run: () => void revealExport(newsroom) },
  })
}

/** Shows where this window last exported to, in the system's own window. */
export async function revealExport(newsroom: NewsroomWindow): Promise<void> {
  const answer = await newsroom.mainProcess.call['export:reveal']({})
  if (!answer.ok) showFault(newsroom, answer.fault)
}
