import { useEffect } from 'react'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { tell } from './conflict-acts.ts'

/** Says in passing that the open story was reloaded from its file, and offers to show what has changed. */
export function ReloadNotice({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const reloaded = useStory(session, (open) => open.reloaded)
  useEffect(() => {
    if (!reloaded) return
    const run = () => newsroom.store.change({ sheet: 'changes', overlay: 'none', drawer: 'none' })
    tell(newsroom, 'reloaded', { words: 'what-changed', run })
  }, [newsroom, reloaded])
  return null
}
