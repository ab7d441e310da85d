import { FileInput, Search, SquarePen, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { shortcutOf } from '../commands/command-hint.ts'
import { runCommand } from '../commands/run-command.ts'
import { IconButton } from '../window/icon-button.tsx'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'

/** The head of the list: a field to filter it by, and the two ways in which a story comes onto the desk. */
export function DeskTools({
  query,
  onQuery,
  onEnter,
  onDown,
}: {
  query: string
  onQuery: (query: string) => void
  /** Opens what was found first. */
  onEnter: () => void
  /** Goes from the field to what was found. */
  onDown: () => void
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  return (
    <div className="desk-tools">
      <SearchField
        className="desk-filter"
        aria-label={words('filter')}
        value={query}
        onChange={onQuery}
        onSubmit={onEnter}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return event.continuePropagation()
          event.preventDefault()
          onDown()
        }}
      >
        <Search aria-hidden size={13} />
        <Input placeholder={words('filter')} autoComplete="off" spellCheck={false} />
        {query === '' ? (
          <kbd aria-hidden>{shortcutOf('desk.filter')}</kbd>
        ) : (
          <Button aria-label={words('clear-filter')}>
            <X aria-hidden size={13} />
          </Button>
        )}
      </SearchField>
      <IconButton
        label={words('take-in')}
        command="story.intake"
        onPress={() => runCommand(newsroom, 'story.intake')}
      >
        <FileInput aria-hidden />
      </IconButton>
      <IconButton label={words('new')} command="story.new" onPress={() => runCommand(newsroom, 'story.new')}>
        <SquarePen aria-hidden />
      </IconButton>
    </div>
  )
}
