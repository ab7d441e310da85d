import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { renameStory } from '../window/story-acts.ts'
import { useWords } from '../words/words.tsx'
import { RowField } from './row-field.tsx'

/** The slugline as a field in its place. An empty one changes nothing. */
export function RenameField({ story }: { story: StoryLine }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  return (
    <RowField
      className="entry-rename"
      label={words('rename')}
      value={story.slugline}
      onKeep={(slugline) => void renameStory(newsroom, story.id, slugline)}
      onGiveUp={() => newsroom.store.change({ renaming: null })}
    />
  )
}
