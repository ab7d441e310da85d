import type { BrowserWindow, WebContents } from 'electron'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { WorkPlace } from '../../newsroom/contract/place-calls.ts'
import type { Settings } from '../../newsroom/contract/views.ts'
import type { Desk } from '../desk/desk.ts'
import type { StandingDesk } from '../desk/open-desk.ts'
import type { Reader } from '../desk/reader/ask-reader.ts'
import type { Log } from './log.ts'
import type { Remembered } from './remembered.ts'
import type { StandingDesks } from './standing-desks.ts'
import type { StateFile } from './state-file.ts'
import type { TopicsKeeper } from './topics-keeper.ts'
import type { WatchedFolders } from './take-in/watched-folders.ts'
import type { WindowListener } from './windows/stand-at-desk.ts'

/** What a page says of its words when it is about to close: why the journal can’t take them, and whether nothing more is tried. */
export type Written = { readonly fault: SpokenFault | null; readonly done: boolean }

/** A window, the desk it stands at, and what it has said of itself. */
export type OpenWindow = {
  readonly window: BrowserWindow
  readonly listener: WindowListener
  standing: StandingDesk
  /** The stories this window has open; one story is open in one window only. */
  readonly stories: Set<string>
  /** Commands that apply, or null while the page has not said. */
  applicable: ReadonlySet<string> | null
  /** Something typed is not in a file yet. */
  unwritten: boolean
  /** Where work stands in it, or null where its page has not said. */
  work: WorkPlace | null
  /** Takes the page's answer to `trouble:closing`; null while it has not been asked. */
  onWritten: ((answer: Written) => void) | null
  /** Is told whether the copy that was asked for has been written; null while nobody waits for one. */
  onCopied: ((isWritten: boolean) => void) | null
  /** The exports that are being written for it, each with the way to stop it. */
  readonly exporting: Set<AbortController>
  /** Where it last exported to, or null where it has not. The window itself only shows this path, and never sends one. */
  exportedTo: string | null
  /** Paths of packets that the system gave to this window and that it has not asked for yet. No window ever sends one. */
  readonly arrived: string[]
}

/** A page made for looking at, by the token in its address. */
export type Preview = {
  readonly files: ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>
}

/** All that the running program holds. Made once, at the start, and handed to whoever needs it. */
export type Program = {
  /** The folder with `assets/` and `dist/` in it. */
  readonly root: string
  readonly log: Log
  readonly settings: StateFile<Settings>
  readonly remembered: StateFile<Remembered>
  readonly desks: StandingDesks
  readonly reader: Reader
  readonly watched: WatchedFolders
  readonly topics: TopicsKeeper
  readonly windows: Set<OpenWindow>
  readonly previews: Map<string, Preview>
  /** Desks that could not be opened at the start, until a window has asked for them. */
  readonly refusedDesks: { readonly place: string; readonly fault: SpokenFault }[]
  /** True from the wish to quit until a window objects. */
  quitting: boolean
  /** True once the user's session ends: nobody is asked anything any more. */
  ending: boolean
  readonly newId: () => string
  readonly now: () => Date
}

/** The window a page belongs to, or null where it is none of ours. */
export function windowOf(program: Program, contents: WebContents): OpenWindow | null {
  return (
    [...program.windows].find(({ window }) => !window.isDestroyed() && window.webContents === contents) ??
    null
  )
}

/** The window in which a story is open, or null where none has it. */
export function windowWithStory(program: Program, desk: Desk, story: string): OpenWindow | null {
  return [...program.windows].find((open) => open.standing.desk === desk && open.stories.has(story)) ?? null
}
