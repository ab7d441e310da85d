import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { isUntouchable } from './story-facts.tsx'
import { type EntryAct, entryActs, runEntryAct } from './entry-acts.ts'

/** Where in the window a menu was asked for, and for which story. */
export type MenuPlace = { readonly id: string; readonly x: number; readonly y: number }

/** What can be done with a story of the list, at the place it was asked for. */
export function StoryMenu({
  story,
  place,
  onClose,
}: {
  story: StoryLine
  place: MenuPlace
  onClose: () => void
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  const anchor = useRef<HTMLSpanElement>(null)
  const closed = isUntouchable(story) ? (['duplicate', 'rename'] satisfies EntryAct[]) : []
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        className="menu-popover"
        trigger="MenuTrigger"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Menu
          className="menu"
          aria-label={words('actions')}
          autoFocus="first"
          disabledKeys={closed}
          onClose={onClose}
          // The menu gives the focus back to the entry first; renaming then takes it into its field.
          onAction={(act) => setTimeout(() => runEntryAct(newsroom, act as EntryAct, story))}
        >
          {entryActs.flatMap(({ act, word, key }) => [
            ...(act === 'bin' ? [<Separator key="before-bin" />] : []),
            <MenuItem key={act} id={act} className="menu-entry" textValue={words(word)}>
              {words(word)}
              {key !== '' && <kbd>{key}</kbd>}
            </MenuItem>,
          ])}
        </Menu>
      </Popover>
    </>
  )
}
