import { useMemo, useState } from 'react'
import { useWindowState } from '../window/newsroom-window.tsx'
import type { WindowState } from '../window/window-state.ts'
import { placeOf, type StoryGroup, takeFirst } from './group-stories.ts'

/** What is handed to the list at once, and how much it grows each time its end comes near. */
const step = 150

/**
 * The entries the list is given: the newest, more as one scrolls on, and always down to the story that is open or being
 * renamed. React Aria keeps a node for each entry it is given, drawn or not: ten thousand at once would cost a second
 * with every key in the filter.
 */
export function useGrowingList(groups: readonly StoryGroup[], query: string) {
  const [grown, setGrown] = useState({ query, limit: step })
  const wanted = useWindowState(wantedId)
  const place = useMemo(() => (wanted === null ? -1 : placeOf(groups, wanted)), [groups, wanted])
  const asked = grown.query === query ? grown.limit : step
  const limit = Math.max(asked, Math.ceil((place + 1) / step) * step)
  const shown = useMemo(() => takeFirst(groups, limit), [groups, limit])
  const total = groups.reduce((sum, { stories }) => sum + stories.length, 0)
  return {
    shown,
    isListed: place >= 0,
    /** Null where all of them are given already. */
    grow: limit < total ? () => setGrown({ query, limit: limit + step }) : null,
  }
}

/** The story in the middle of the window, be it open, on its way or refused. */
export function openId({ centre }: WindowState): string | null {
  if (centre.kind === 'nothing') return null
  return centre.kind === 'story' ? centre.session.id : centre.id
}

/** The story the list has to show: the one being renamed, else the one that is open. */
export function wantedId(state: WindowState): string | null {
  return state.renaming ?? openId(state)
}
