import { changeSettings } from './change-settings.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import type { SlipPage, WindowState } from './window-state.ts'

const settingOf = { desk: 'showDesk', slip: 'showSlip' } as const

/** Shows or hides the desk list or the slip; in a narrow window its drawer, which no other window need know of. */
export function toggleSide(newsroom: NewsroomWindow, side: 'desk' | 'slip'): void {
  const { store } = newsroom
  const { isNarrow, drawer, settings } = store.get()
  if (isNarrow) store.change({ drawer: drawer === side ? 'none' : side })
  else void changeSettings(newsroom, { [settingOf[side]]: !settings[settingOf[side]] })
}

/** Shows the desk list or the slip where it is hidden. */
export function showSide(newsroom: NewsroomWindow, side: 'desk' | 'slip'): void {
  if (!isShown(newsroom.store.get(), side)) toggleSide(newsroom, side)
}

/** Shows one page of the slip, pulling the slip out where it is hidden. */
export function showSlipPage(newsroom: NewsroomWindow, slipPage: SlipPage): void {
  newsroom.store.change({ slipPage })
  showSide(newsroom, 'slip')
}

/** Hides both sides so that the copy stands alone; shows both where neither is shown. */
export function toggleSides(newsroom: NewsroomWindow): void {
  const { store } = newsroom
  const { isNarrow, settings } = store.get()
  if (isNarrow) return store.change({ drawer: 'none' })
  const shows = !(settings.showDesk || settings.showSlip)
  void changeSettings(newsroom, { showDesk: shows, showSlip: shows })
}

/** True where a side part is to be seen: its drawer in a narrow window, the user's choice in a wide one. */
export function isShown({ isNarrow, drawer, settings }: WindowState, side: 'desk' | 'slip'): boolean {
  return isNarrow ? drawer === side : settings[settingOf[side]]
}
