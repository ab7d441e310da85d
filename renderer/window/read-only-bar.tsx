import { Button } from 'react-aria-components'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow } from './newsroom-window.tsx'
import { saveCopyElsewhere } from './save-copy.ts'

/** Says over the copy why nothing can be typed into this story, and offers a copy that can be written. */
export function ReadOnlyBar({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const readOnly = useStory(session, (open) => open.readOnly)
  if (!readOnly) return null
  return (
    <div className="story-bar" role="status">
      <p>
        <b>{words('read-only-title')}</b>
        <span>{words('read-only-hint')}</span>
      </p>
      <Button className="quiet-button" onPress={() => void saveCopyElsewhere(newsroom)}>
        {words('save-copy')}
      </Button>
    </div>
  )
}
