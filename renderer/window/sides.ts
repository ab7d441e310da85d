import { changeSettings } from './change-settings.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import type { SlipPage } from './window-state.ts'

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
  const { isNarrow, drawer, settings } = newsroom.store.get()
  const isShown = isNarrow ? drawer === side : settings[settingOf[side]]
  if (!isShown) toggleSide(newsroom, side)
}

/** Shows one page of the slip, pulling the slip out where it is hidden. */
export function showSlipPage(newsroom: NewsroomWindow, slipPage: SlipPage): void {
  newsroom.store.change({ slipPage })
  showSide(newsroom, 'slip')
}
