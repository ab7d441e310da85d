import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { OpenStory, StorySession } from './story-session.ts'

/**
 * The part of an open story a component shows. It renders again only when that part is another value, so `select` must
 * give back something held by the story or a primitive, not a new object each time.
 */
export function useStory<Part>(session: StorySession, select: (open: OpenStory) => Part): Part {
  const latest = useRef(select)
  latest.current = select
  const read = useCallback(() => latest.current(session.store.get()), [session])
  return useSyncExternalStore(session.store.subscribe, read)
}
