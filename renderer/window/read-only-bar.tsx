import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'

/** Says over the copy why nothing can be typed into this story. */
export function ReadOnlyBar({ session }: { session: StorySession }) {
  const words = useWords('window')
  const readOnly = useStory(session, (open) => open.readOnly)
  if (!readOnly) return null
  return (
    <div className="story-bar" role="status">
      <p>
        <b>{words('read-only-title')}</b>
        <span>{words('read-only-hint')}</span>
      </p>
    </div>
  )
}
