import type { StoryLine } from '../../newsroom/contract/views.ts'

/** The headings of the desk list, in their order. */
export const dayNames = ['today', 'yesterday', 'earlier'] as const
export type DayName = (typeof dayNames)[number]

/** The stories under one heading. */
export type StoryGroup = { readonly day: DayName; readonly stories: readonly StoryLine[] }

/**
 * Puts stories under the day they were last changed on, by this machine's own calendar, in the order given. A day
 * without a story is left out. What a wrong clock has dated in the future counts as today.
 *
 * `today` is the moment the present day began, as `startOfDay` gives it.
 */
export function groupByDay(stories: readonly StoryLine[], today: number): StoryGroup[] {
  // Instants in one form compare as their texts do; reading each as a date would cost a big desk a moment a key.
  const day = new Date(today).toISOString()
  const dayBefore = new Date(startOfDayBefore(today)).toISOString()
  const groups: Record<DayName, StoryLine[]> = { today: [], yesterday: [], earlier: [] }
  for (const story of stories) {
    const { changedAt } = story
    groups[changedAt >= day ? 'today' : changedAt >= dayBefore ? 'yesterday' : 'earlier'].push(story)
  }
  return dayNames.map((day) => ({ day, stories: groups[day] })).filter(({ stories }) => stories.length > 0)
}

/** The first `limit` stories of the groups, under the same headings. */
export function takeFirst(groups: readonly StoryGroup[], limit: number): StoryGroup[] {
  let rest = limit
  const taken: StoryGroup[] = []
  for (const { day, stories } of groups) {
    if (rest <= 0) break
    taken.push({ day, stories: stories.length > rest ? stories.slice(0, rest) : stories })
    rest -= stories.length
  }
  return taken
}

/** How many entries from the top a story stands, counted from 0; -1 where it is not among them. */
export function placeOf(groups: readonly StoryGroup[], id: string): number {
  let before = 0
  for (const { stories } of groups) {
    const at = stories.findIndex((story) => story.id === id)
    if (at >= 0) return before + at
    before += stories.length
  }
  return -1
}

/** The moment the day of `now` began here. */
export function startOfDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime()
}

// By the calendar and not by 24 hours: two days a year are longer or shorter.
function startOfDayBefore(start: number): number {
  const day = new Date(start)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1).getTime()
}
