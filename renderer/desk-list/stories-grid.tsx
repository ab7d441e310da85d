import { type UIEvent, useEffect, useMemo, useRef } from 'react'
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { useWords } from '../words/words.tsx'
import { placeOf, type StoryGroup } from './group-stories.ts'
import { StoryEntry } from './story-entry.tsx'
import { headlineOf } from './story-facts.tsx'
import { openId, useGrowingList, wantedId } from './use-growing-list.ts'

const headingSize = 34

/** The entries under their days. Only what is to be seen is drawn, however many there are. Arrows and letters move. */
export function StoriesGrid({
  groups,
  query,
  onMenu,
}: {
  groups: readonly StoryGroup[]
  query: string
  onMenu: (id: string, button: Element) => void
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  const open = useWindowState(openId)
  const isRenaming = useWindowState(({ renaming }) => renaming !== null)
  const { shown, isListed, grow } = useGrowingList(groups, query)
  const { grid, layout } = useRevealing(isListed)
  const isOpenListed = useMemo(() => open !== null && placeOf(groups, open) >= 0, [groups, open])
  return (
    <Virtualizer layout={layout} shouldObserveItemSize>
      <GridList
        ref={grid}
        className="stories"
        aria-label={words('title')}
        items={shown}
        dependencies={[words, onMenu]}
        selectionMode="single"
        selectedKeys={open !== null && isOpenListed ? [open] : []}
        disallowEmptySelection={isOpenListed}
        // While a slugline is a field, its keys are its own and move nothing in the list.
        keyboardNavigationBehavior={isRenaming ? 'tab' : 'arrow'}
        disallowTypeAhead={isRenaming}
        escapeKeyBehavior="none"
        onAction={(id) => void openStory(newsroom, String(id))}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined && id !== open) void openStory(newsroom, String(id))
        }}
        onScroll={(event) => isNearEnd(event) && grow?.()}
      >
        {({ day, stories }) => (
          <GridListSection id={day} aria-label={words(day)}>
            <GridListHeader className="day-heading">{words(day)}</GridListHeader>
            <Collection items={stories} dependencies={[words, onMenu]}>
              {(line) => (
                <GridListItem id={line.id} className="entry" textValue={headlineOf(line, words)}>
                  <StoryEntry story={line} onMenu={onMenu} />
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  )
}

function isNearEnd({ currentTarget }: UIEvent<HTMLElement>): boolean {
  const { scrollTop, clientHeight, scrollHeight } = currentTarget
  return scrollHeight - scrollTop - clientHeight < 2 * clientHeight
}

/** Brings the story that is opened or renamed from elsewhere into sight, even where its entry is not drawn. */
function useRevealing(isListed: boolean) {
  const grid = useRef<HTMLDivElement>(null)
  const layout = useMemo(
    () => new ListLayout({ estimatedRowSize: 74, estimatedHeadingSize: headingSize }),
    [],
  )
  const wanted = useWindowState(wantedId)
  useEffect(() => {
    const rect = wanted !== null && isListed ? layout.getLayoutInfo(wanted)?.rect : null
    if (!rect || !grid.current) return
    const { scrollTop, clientHeight } = grid.current
    if (rect.y < scrollTop) grid.current.scrollTop = rect.y - headingSize
    else if (rect.maxY > scrollTop + clientHeight) grid.current.scrollTop = rect.maxY - clientHeight + 8
  }, [wanted, isListed, layout])
  return { grid, layout }
}
