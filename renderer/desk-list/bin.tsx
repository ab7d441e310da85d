import { ChevronRight, Trash2, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { IconButton } from '../window/icon-button.tsx'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { putBackStory } from '../window/story-acts.ts'
import { byLastChange } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'
import { headlineOf, StoryHeadline, StorySlugline } from './story-facts.tsx'

/** The stories in the bin, behind their number, each with the way back to the desk. Nothing there where it is empty. */
export function Bin({ stories }: { stories: readonly StoryLine[] }) {
  const words = useWords('desk-list')
  const [isOut, setOut] = useState(false)
  const sorted = useMemo(() => (isOut ? [...stories].sort(byLastChange) : []), [isOut, stories])
  if (stories.length === 0) return null
  return (
    <Disclosure className="bin" isExpanded={isOut} onExpandedChange={setOut}>
      <Heading level={2}>
        <Button slot="trigger" className="bin-button">
          <ChevronRight aria-hidden size={13} className="bin-arrow" />
          <Trash2 aria-hidden size={14} strokeWidth={1.75} />
          {words('bin')}
          <span className="bin-count">{stories.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="bin-stories">
          {sorted.map((story) => (
            <BinnedStory key={story.id} story={story} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}

function BinnedStory({ story }: { story: StoryLine }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  return (
    <li className="binned">
      <span className="binned-words">
        <StoryHeadline story={story} />
        <StorySlugline story={story} />
      </span>
      <IconButton
        label={words('put-back-named', { name: story.slugline || headlineOf(story, words) })}
        onPress={() => void putBackStory(newsroom, story.id)}
      >
        <Undo2 aria-hidden size={15} strokeWidth={1.75} />
      </IconButton>
    </li>
  )
}
