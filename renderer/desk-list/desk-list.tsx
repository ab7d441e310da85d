import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { focusGrid } from '../window/parts.ts'
import { DeskFoot } from '../take-in/desk-foot.tsx'
import { byLastChange } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'
import { Bin } from './bin.tsx'
import { DeskTools } from './desk-tools.tsx'
import { filterStories, prepareToFilter } from './filter-stories.ts'
import { groupByDay } from './group-stories.ts'
import { StoriesFrame } from './stories-frame.tsx'
import { useToday } from './use-today.ts'

const noLines: ReadonlyMap<string, StoryLine> = new Map()

/** The stories on the desk under the days of their last change, a field to filter them, and the bin at the foot. */
export function DeskList() {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  const latest = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.lines : null))
  // A big desk is told of in many batches; a click or a key goes before drawing each of them.
  const lines = useDeferredValue(latest)
  const [query, setQuery] = useState('')
  const part = useRef<HTMLElement>(null)
  const { onDesk, binned } = useMemo(() => divide(lines ?? noLines), [lines])
  const found = useFound(onDesk, query)
  const today = useToday()
  const groups = useMemo(() => groupByDay(found, today), [found, today])
  useShownWhileRenaming(found, setQuery)
  const first = groups.at(0)?.stories.at(0)
  return (
    <nav ref={part} className="list" aria-label={words('title')}>
      {lines && (
        <>
          <DeskTools
            query={query}
            onQuery={setQuery}
            onEnter={() => first && void openStory(newsroom, first.id)}
            onDown={() => part.current && focusGrid(part.current)}
          />
          <Found count={found.length} query={query} />
          {onDesk.length === 0 ? <EmptyDesk /> : <StoriesFrame groups={groups} lines={lines} query={query} />}
          <Bin stories={binned} />
          <DeskFoot />
        </>
      )}
    </nav>
  )
}

/** Says what the filter has found: aloud always, on the page where it is nothing. */
function Found({ count, query }: { count: number; query: string }) {
  const words = useWords('desk-list')
  const asked = query.trim()
  return (
    <div role="status" className="list-news">
      {asked !== '' && count === 0 && <p>{words('nothing-found', { query: asked })}</p>}
      {asked !== '' && count > 0 && <VisuallyHidden>{words('found', { count })}</VisuallyHidden>}
    </div>
  )
}

function EmptyDesk() {
  const words = useWords('desk-list')
  return (
    <div className="empty-list">
      <b>{words('empty')}</b>
      <p>{words('empty-hint')}</p>
    </div>
  )
}

function useFound(onDesk: readonly StoryLine[], query: string): readonly StoryLine[] {
  const isAsked = query.trim() !== ''
  const prepared = useMemo(() => (isAsked ? prepareToFilter(onDesk) : []), [isAsked, onDesk])
  return useMemo(
    () => (isAsked ? filterStories(prepared, query) : onDesk),
    [isAsked, prepared, query, onDesk],
  )
}

function divide(lines: ReadonlyMap<string, StoryLine>): { onDesk: StoryLine[]; binned: StoryLine[] } {
  const onDesk: StoryLine[] = []
  const binned: StoryLine[] = []
  for (const line of lines.values()) (line.binned ? binned : onDesk).push(line)
  return { onDesk: onDesk.sort(byLastChange), binned }
}

/** A story that is renamed from the copy or the menu is shown, even where the filter had hidden it. */
function useShownWhileRenaming(found: readonly StoryLine[], setQuery: (query: string) => void): void {
  const renaming = useWindowState((state) => state.renaming)
  const isHidden = renaming !== null && !found.some(({ id }) => id === renaming)
  useEffect(() => {
    if (isHidden) setQuery('')
  }, [isHidden, setQuery])
}
