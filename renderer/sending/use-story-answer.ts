import { useCallback, useEffect, useRef, useState } from 'react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'

/** What the main process made of the story as it stands. */
export type StoryAnswer<Value> = {
  /** The last answer; it stays while a newer one is being made. Null before the first, and where that one failed. */
  readonly value: Value | null
  /** Why the newest answer could not be made. */
  readonly fault: SpokenFault | null
  readonly isAsking: boolean
  readonly askAgain: () => void
}

type Ask<Value> = (story: Story) => Promise<Result<Value, SpokenFault>>

/** Milliseconds after the story has settled. What is derived from it has waited for a pause in typing already. */
const pause = 200

/**
 * Asks about the story at once, and anew whenever it has changed or `ask` is another function. An answer that a newer
 * question has overtaken is dropped.
 */
export function useStoryAnswer<Value>(session: StorySession, ask: Ask<Value>): StoryAnswer<Value> {
  const [answer, show] = useState<Omit<StoryAnswer<Value>, 'askAgain'>>({
    value: null,
    fault: null,
    isAsking: true,
  })
  const [times, setTimes] = useState(0)
  const asked = useRef<Ask<Value> | null>(null)
  const derived = useStory(session, (open) => open.derived)
  useEffect(() => {
    let isStale = false
    const askNow = async () => {
      const result = await ask(session.current())
      if (isStale) return
      if (result.ok) show({ value: result.value, fault: null, isAsking: false })
      else show(({ value }) => ({ value, fault: result.fault, isAsking: false }))
    }
    show((last) => (last.isAsking ? last : { ...last, isAsking: true }))
    // A choice is answered at once; only what is being typed is waited for.
    const timer = setTimeout(() => void askNow(), asked.current === ask ? pause : 0)
    asked.current = ask
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [session, ask, derived, times])
  const askAgain = useCallback(() => setTimes((before) => before + 1), [])
  return { ...answer, askAgain }
}
