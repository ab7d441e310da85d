import { readPreload } from './page-scripts.ts'

/** Electron's preferences of a page, with the defaults the stand-in relies on. */
export type WebPreferences = Electron.WebPreferences & {
  readonly contextIsolation: boolean
  readonly sandbox: boolean
  readonly nodeIntegration: boolean
}

/** Fills in the defaults. Throws for a page that would need Node in it, which the stand-in cannot give. */
export function readWebPreferences(given: Electron.WebPreferences | undefined): WebPreferences {
  const preferences = {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    ...given,
  }
  const { contextIsolation, sandbox, nodeIntegration } = preferences
  if (contextIsolation && sandbox && !nodeIntegration) return preferences
  throw new Error('stand-in: electron.WebPreferences without sandbox or context isolation is not supported')
}

/** The preload of a page, and what is wrong with it where it cannot be read. */
export function readPreloadOf({ preload = '' }: WebPreferences): {
  source: string | null
  fault: Error | null
} {
  if (preload === '') return { source: null, fault: null }
  try {
    return { source: readPreload(preload), fault: null }
  } catch (reason) {
    return { source: null, fault: reason instanceof Error ? reason : new Error(String(reason)) }
  }
}
