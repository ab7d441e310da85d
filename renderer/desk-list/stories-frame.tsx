import { memo, type MouseEvent, useCallback, useState } from 'react'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { entryActs, runEntryAct } from './entry-acts.ts'
import type { StoryGroup } from './group-stories.ts'
import { StoriesGrid } from './stories-grid.tsx'
import { type MenuPlace, StoryMenu } from './story-menu.tsx'

/**
 * The entries and what can be done with each: Enter opens, F2 renames, Delete moves to the bin; a right click, Shift+F10
 * and the entry's own button ask for all of it. Drawn again only where the entries are others: many notices change nothing in them.
 */
export const StoriesFrame = memo(function StoriesFrame({
  groups,
  lines,
  query,
}: {
  groups: readonly StoryGroup[]
  lines: ReadonlyMap<string, StoryLine>
  /** What the groups were filtered by. */
  query: string
}) {
  const newsroom = useNewsroomWindow()
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const askBelow = useCallback((id: string, element: Element) => setMenu(placeBelow(id, element)), [])
  const story = menu && lines.get(menu.id)
  return (
    <div
      className="stories-frame"
      onContextMenu={(event) => askAtPointer(event, setMenu)}
      // The open story is chosen already, and choosing it again is no news to the list: its drawer would stay.
      onClickCapture={(event) => {
        const at = entryAt(event)
        const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
        if (at?.element.hasAttribute('data-selected') && !isOnButton) void openStory(newsroom, at.id)
      }}
      // On the way down: the list would keep Enter to itself and only choose the entry.
      onKeyDownCapture={(event) => {
        const at = entryAt(event)
        const asked = at && lines.get(at.id)
        if (!asked) return
        // On the entry's own button a key is the button's; asking for the menu means the entry from there too.
        const found = event.target === at.element && entryActs.find(({ key }) => key === event.key)
        const asksForMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
        if (!asksForMenu && (!found || event.ctrlKey || event.metaKey || event.altKey)) return
        event.preventDefault()
        event.stopPropagation()
        if (found) runEntryAct(newsroom, found.act, asked)
        else askBelow(asked.id, at.element)
      }}
    >
      <StoriesGrid groups={groups} query={query} onMenu={askBelow} />
      {menu && story && <StoryMenu story={story} place={menu} onClose={() => setMenu(null)} />}
    </div>
  )
})

function entryAt({ target }: { target: EventTarget }): { id: string; element: HTMLElement } | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null
  const element = target.closest<HTMLElement>('[role="row"][data-key]')
  const id = element?.dataset['key']
  return element && id !== undefined ? { id, element } : null
}

function askAtPointer(event: MouseEvent, show: (place: MenuPlace) => void): void {
  const at = entryAt(event)
  if (!at) return
  event.preventDefault()
  at.element.focus({ preventScroll: true })
  show({ id: at.id, x: event.clientX, y: event.clientY })
}

function placeBelow(id: string, element: Element): MenuPlace {
  const { left, bottom } = element.getBoundingClientRect()
  // Under a whole entry the menu would begin at the edge of the window; it begins where the words do.
  return element.matches('.entry') ? { id, x: left + 18, y: bottom - 8 } : { id, x: left, y: bottom }
}
