import type { DatelineStyle } from '../../newsroom/story/dateline.ts'
import { useWindowState } from '../window/newsroom-window.tsx'

/** What a sending takes from the desk: its id, and how its house prints datelines. */
export function useSendingDesk(): { readonly id: string; readonly datelineStyle: DatelineStyle } {
  const id = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.id : ''))
  const datelineStyle = useWindowState(({ desk }) =>
    desk.kind === 'open' ? desk.facts.house.datelineStyle : 'own-line',
  )
  return { id, datelineStyle }
}
