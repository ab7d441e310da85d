import { createContext, type ReactNode, useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import type { Bridge } from '../../newsroom/contract/contract.ts'
import { speak, type WordingValues } from '../../newsroom/wording/wording.ts'
import { windowWording } from '../../newsroom/wording/window.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { createStore, type Store } from './store.ts'
import { firstState, sessionOf, type WindowState } from './window-state.ts'

/** One window of the program: what it shows, and the main process it talks to. Every act of the window takes it. */
export type NewsroomWindow = {
  readonly store: Store<WindowState>
  readonly mainProcess: Bridge
  readonly newId: () => string
  readonly now: () => Date
}

/** A window that shows nothing yet. */
export function createWindow(mainProcess: Bridge): NewsroomWindow {
  return {
    store: createStore(firstState),
    mainProcess,
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
  }
}

/** The window's words for an act that is no component. */
export function say(
  { store }: NewsroomWindow,
  key: keyof typeof windowWording,
  values: WordingValues = {},
): string {
  return speak(windowWording, key, store.get().settings.language, values)
}

const present = createContext<NewsroomWindow | null>(null)

/** Hands the window to everything drawn in it. */
export function WindowProvider({
  window: handed,
  children,
}: {
  window: NewsroomWindow
  children: ReactNode
}) {
  return <present.Provider value={handed}>{children}</present.Provider>
}

/** The window this component is drawn in. The same object for ever. */
export function useNewsroomWindow(): NewsroomWindow {
  const handed = useContext(present)
  if (!handed) throw new Error('This component stands outside of a window.')
  return handed
}

/**
 * The part of the window's state a component shows. `select` must give back something the state holds, or a primitive:
 * not a new object each time.
 */
export function useWindowState<Part>(select: (state: WindowState) => Part): Part {
  const { store } = useNewsroomWindow()
  const latest = useRef(select)
  latest.current = select
  const read = useCallback(() => latest.current(store.get()), [store])
  return useSyncExternalStore(store.subscribe, read)
}

/** The open story, or null where none is. */
export function useOpenSession(): StorySession | null {
  return useWindowState(sessionOf)
}
