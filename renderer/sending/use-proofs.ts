import { useEffect, useState } from 'react'
import type { SpokenAnswer } from '../../newsroom/contract/contract.ts'
import type { FormatName } from '../../newsroom/formats/format-names.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useLanguage } from '../words/words.tsx'
import type { SendingChoices } from './sending-choices.ts'

/** What a format came to when it was proven, or why it could not be. */
export type ProofAnswer = SpokenAnswer<'export:prove'>

/** The proofs of the chosen formats, as far as they have come. */
export type Proofs = {
  readonly byFormat: ReadonlyMap<FormatName, ProofAnswer>
  /** How many of how many are done; the same number where all are. */
  readonly done: number
  readonly total: number
}

/** Milliseconds after the story has settled or the choice has changed: several formats are chosen one after another. */
const pause = 250

/**
 * Proves the chosen formats one after another, at once and anew whenever the story has changed. What was proven last stays
 * until the newer proof is there.
 */
export function useProofs(session: StorySession, { formats, datelineStyle }: SendingChoices): Proofs {
  const { mainProcess } = useNewsroomWindow()
  const language = useLanguage()
  const derived = useStory(session, (open) => open.derived)
  const [proofs, show] = useState<Proofs>({ byFormat: new Map(), done: 0, total: formats.length })
  useEffect(() => {
    let isStale = false
    const prove = async () => {
      const story = session.current()
      for (const [at, format] of formats.entries()) {
        const answer = await mainProcess.call['export:prove']({ story, format, datelineStyle })
        if (isStale) return
        show(({ byFormat }) => ({
          byFormat: new Map([...byFormat, [format, answer]]),
          done: at + 1,
          total: formats.length,
        }))
      }
    }
    show((last) => ({ ...last, done: 0, total: formats.length }))
    const timer = setTimeout(() => void prove(), pause)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
    // The findings are in the user's language, and the story is another when what is derived from it is.
  }, [session, mainProcess, formats, datelineStyle, derived, language])
  return proofs
}
