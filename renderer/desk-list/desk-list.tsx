import { ListBox, ListBoxItem } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { byLastChange } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'

/** The stories on the desk, the last changed first. Arrows move, Enter opens; a story in the bin is not among them. */
export function DeskList() {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  const lines = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.lines : null))
  const open = useWindowState(({ centre }) => (centre.kind === 'story' ? centre.session.id : null))
  const stories = [...(lines?.values() ?? [])].filter(({ binned }) => !binned).sort(byLastChange)
  return (
    <nav className="list" aria-label={words('title')}>
      <ListBox
        aria-label={words('title')}
        className="stories"
        items={stories}
        dependencies={[open]}
        selectionMode="single"
        selectedKeys={open === null ? [] : [open]}
        disallowEmptySelection={open !== null}
        onAction={(id) => void openStory(newsroom, String(id))}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined && id !== open) void openStory(newsroom, String(id))
        }}
        renderEmptyState={() => <p className="empty-list">{words('empty')}</p>}
      >
        {(story) => <StoryEntry story={story} />}
      </ListBox>
    </nav>
  )
}

function StoryEntry({ story }: { story: StoryLine }) {
  const words = useWords('desk-list')
  const headline = story.headline || words('untitled')
  return (
    <ListBoxItem id={story.id} className="entry" textValue={headline}>
      <b lang={story.language} dir={writingDirection(story.language)}>
        {headline}
      </b>
      <small>
        <span
          className="dot"
          data-condition={story.condition}
          role="img"
          aria-label={words(story.condition)}
        />
        <span className="entry-slugline" dir="auto">
          {story.slugline || words('no-slugline')}
        </span>
      </small>
    </ListBoxItem>
  )
}
