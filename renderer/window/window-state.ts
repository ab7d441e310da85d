import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Desk, Settings, StoryLine } from '../../newsroom/contract/views.ts'
import type { TakeInLine, TakeInReport, WatchedFolder } from '../../newsroom/contract/take-in-calls.ts'
import type { HeldTopics } from '../../newsroom/contract/topics-calls.ts'
import type { Proposal } from '../../newsroom/formats/proposal.ts'
import type { PacketProgress } from '../packet/packet-progress.ts'
import type { StorySession } from '../open-story/story-session.ts'

/** The desk this window stands at, without its list. */
export type DeskFacts = Omit<Desk, 'stories'>

export type DeskState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }
  | { readonly kind: 'open'; readonly facts: DeskFacts; readonly lines: ReadonlyMap<string, StoryLine> }

/** What stands in the middle of the window. */
export type Centre =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'story'; readonly session: StorySession }
  /** A story that could not be opened. Its file has been left as it is. */
  | { readonly kind: 'refused'; readonly id: string; readonly fault: SpokenFault }

/** What lies over the copy: one at a time. */
export type Sheet =
  | 'none'
  | 'intake'
  | 'export'
  | 'preview'
  | 'house'
  | 'versions'
  | 'lost'
  | 'packet'
  | 'merge'
  | 'changes'
  | 'take-in'
/** What floats over the whole window and takes the keyboard. */
export type Overlay = 'none' | 'palette' | 'shortcuts'
export type SlipPage = 'details' | 'check' | 'pictures' | 'source'
/** Which side part is pulled out where the window is too narrow for both. */
export type Drawer = 'none' | 'desk' | 'slip'

/** Something the user is told in passing, with one thing that can be done about it. */
export type Toast = {
  readonly id: string
  readonly tone: 'plain' | 'bad'
  readonly words: string
  readonly act?: { readonly words: string; readonly run: () => void }
}

/** How far the reading of foreign copy has come that was asked for last. */
export type IntakeProgress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }

/** All that a window shows, but the open story, which keeps itself. */
export type WindowState = {
  readonly desk: DeskState
  readonly settings: Settings
  readonly centre: Centre
  readonly sheet: Sheet
  readonly overlay: Overlay
  readonly slipPage: SlipPage
  readonly isNarrow: boolean
  readonly drawer: Drawer
  readonly toasts: readonly Toast[]
  /** Foreign copy that waits to be confirmed in the intake view. */
  readonly proposal: Proposal | null
  readonly intakeProgress: IntakeProgress
  readonly packet: PacketProgress
  /** Prove export was asked for: the export sheet opens with its proofs laid out. */
  readonly proofAsked: boolean
  /** What has become of the files that were taken in together last, until it is dismissed. */
  readonly takeIn: TakeInReport | null
  /** The desk's watched folder; null while nothing is known of it. */
  readonly watched: WatchedFolder | null
  /** What has come in from the watched folder, the newest first. */
  readonly cameIn: { readonly name: string; readonly lines: readonly TakeInLine[] } | null
  /** The vocabulary that subjects are looked up in, where one is loaded. */
  readonly topics: HeldTopics
  /** The desk's folder can't be reached; the list is as it was last seen. */
  readonly deskGone: boolean
  /** Desks that could not be opened when the program started, until the user has read it. */
  readonly refusedDesks: readonly { readonly place: string; readonly fault: SpokenFault }[]
  /** The story whose slugline is being edited in the list. */
  readonly renaming: string | null
  /** The sync client's copy that the merge sheet merges into the open story; null where it merges the story's file. */
  readonly mergedCopy: StoryLine['copies'][number] | null
}

/** What a window shows before anything is known. */
export const firstState: WindowState = {
  desk: { kind: 'opening' },
  settings: { language: 'en', theme: 'system', showDesk: true, showSlip: true },
  centre: { kind: 'nothing' },
  sheet: 'none',
  overlay: 'none',
  slipPage: 'details',
  isNarrow: false,
  drawer: 'none',
  toasts: [],
  proposal: null,
  intakeProgress: { kind: 'waiting' },
  deskGone: false,
  refusedDesks: [],
  packet: { kind: 'none' },
  proofAsked: false,
  takeIn: null,
  watched: null,
  cameIn: null,
  topics: { release: null, fault: null },
  renaming: null,
  mergedCopy: null,
}

/** The open story, or null where none is. */
export function sessionOf({ centre }: WindowState): StorySession | null {
  return centre.kind === 'story' ? centre.session : null
}

/** The desk's stories that are not in the bin, the last changed first. */
export function storiesOnDesk({ desk }: Pick<WindowState, 'desk'>): StoryLine[] {
  if (desk.kind !== 'open') return []
  return [...desk.lines.values()].filter(({ binned }) => !binned).sort(byLastChange)
}

/** Puts the story changed last first. */
export function byLastChange(one: StoryLine, other: StoryLine): number {
  return one.changedAt < other.changedAt ? 1 : one.changedAt > other.changedAt ? -1 : 0
}
