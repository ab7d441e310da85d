import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { StoryCopies } from '../conflict/story-copies.tsx'
import { useWindowState } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { RenameField } from './rename-field.tsx'
import { StoryFacts, StoryHeadline, StorySlugline } from './story-facts.tsx'

/** What one entry of the list shows. Drawn again only where its story is another or is being renamed. */
export const StoryEntry = memo(function StoryEntry({
  story,
  onMenu,
}: {
  story: StoryLine
  /** Called where the entry's own button asks for what can be done with the story. */
  onMenu: (id: string, button: Element) => void
}) {
  const words = useWords('desk-list')
  const isRenaming = useWindowState(({ renaming }) => renaming === story.id)
  return (
    <>
      <StoryHeadline story={story} />
      <StoryFacts
        story={story}
        slugline={isRenaming ? <RenameField story={story} /> : <StorySlugline story={story} />}
      />
      <StoryCopies story={story} />
      <Button
        className="entry-more"
        aria-label={words('actions')}
        aria-haspopup="menu"
        onPress={({ target }) => onMenu(story.id, target)}
      >
        <Ellipsis aria-hidden size={15} />
      </Button>
    </>
  )
})
