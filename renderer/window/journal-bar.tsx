import { Button } from 'react-aria-components'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow } from './newsroom-window.tsx'
import { saveCopyElsewhere } from './save-copy.ts'

/** Says loudly over the copy that not even the journal can be written: the newest words are in the window only. */
export function JournalBar({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const fault = useStory(session, (open) => open.journalFault)
  if (!fault) return null
  return (
    <div className="story-bar" data-tone="bad" role="alert">
      <p>
        <b>{words('journal-title', { why: fault.message })}</b>
        <span>{words('journal-hint')}</span>
      </p>
      <Button className="main-button" onPress={() => void saveCopyElsewhere(newsroom)}>
        {words('save-copy')}
      </Button>
      <Button className="quiet-button" onPress={() => void session.save()}>
        {words('retry')}
      </Button>
    </div>
  )
}
