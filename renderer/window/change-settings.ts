import type { Settings } from '../../newsroom/contract/views.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import { showFault } from './show-toast.ts'

/** Changes some of the user's choices: here at once, and in every other window when they are kept. */
export async function changeSettings(window: NewsroomWindow, part: Partial<Settings>): Promise<void> {
  const { store, mainProcess } = window
  store.change({ settings: { ...store.get().settings, ...part } })
  const answer = await mainProcess.call['settings:change'](part)
  if (answer.ok) store.change({ settings: answer.value })
  else showFault(window, answer.fault)
}

/** The next theme in turn: as the system has it, light, dark. */
export function switchTheme(window: NewsroomWindow): Promise<void> {
  const { theme } = window.store.get().settings
  const next = { system: 'light', light: 'dark', dark: 'system' } as const
  return changeSettings(window, { theme: next[theme] })
}

/** The other language. */
export function switchLanguage(window: NewsroomWindow): Promise<void> {
  return changeSettings(window, { language: window.store.get().settings.language === 'en' ? 'ko' : 'en' })
}
