import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import type { Toast } from './window-state.ts'

/** Tells the user something in passing. It goes by itself after 8 seconds, a bad one after 20; the newest three stay. */
export function showToast(window: NewsroomWindow, toast: Omit<Toast, 'id'>): void {
  const id = window.newId()
  const { store } = window
  store.change({ toasts: [...store.get().toasts, { ...toast, id }].slice(-3) })
  setTimeout(() => dismissToast(window, id), toast.tone === 'bad' ? 20_000 : 8_000)
}

/** Takes a toast away. Nothing happens where it is gone already. */
export function dismissToast({ store }: NewsroomWindow, id: string): void {
  const { toasts } = store.get()
  if (toasts.some((toast) => toast.id === id))
    store.change({ toasts: toasts.filter((toast) => toast.id !== id) })
}

/** Says what went wrong and what to do next, in the words that came with the fault. */
export function showFault(window: NewsroomWindow, { message, hint }: SpokenFault): void {
  showToast(window, { tone: 'bad', words: hint === '' ? message : `${message} ${hint}` })
}
