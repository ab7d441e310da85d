import type { BrowserWindow } from './browser-window.ts'

/** The app's windows in the order of their making, and the one that has the focus. */
export class OpenWindows {
  focused: BrowserWindow | null = null
  private readonly windows = new Set<BrowserWindow>()

  add(window: BrowserWindow): void {
    this.windows.add(window)
  }

  /** Takes a window that is gone out; the focus falls to the newest that is left. */
  remove(window: BrowserWindow): void {
    this.windows.delete(window)
    if (this.focused === window) this.focused = this.all().at(-1) ?? null
  }

  all(): BrowserWindow[] {
    return [...this.windows]
  }
}

/** The windows of this process. */
export const openWindows = new OpenWindows()
