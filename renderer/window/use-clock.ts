import { useLanguage } from '../words/words.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { printClock } from './print-clock.ts'

/** Prints an instant on the house's clock. */
export function useClock(): (instant: string) => string {
  const newsroom = useNewsroomWindow()
  const language = useLanguage()
  const zone = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.house.timeZone : 'UTC'))
  return (instant) => printClock(instant, zone, newsroom.now(), language)
}
