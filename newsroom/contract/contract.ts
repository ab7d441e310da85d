import * as z from 'zod'
import { formatName } from '../formats/format-names.ts'
import { proposal } from '../formats/proposal.ts'
import { asset } from '../story/asset.ts'
import { datelineStyle } from '../story/dateline.ts'
import { operation } from '../story/operation.ts'
import type { Result } from '../story/result.ts'
import { line } from '../story/printable.ts'
import { story } from '../story/story.ts'
import { conflictCalls } from './conflict-calls.ts'
import { gazetteerCalls } from './gazetteer-calls.ts'
import { historyCalls } from './history-calls.ts'
import { packetCalls } from './packet-calls.ts'
import { pictureCalls } from './picture-calls.ts'
import { placeCalls } from './place-calls.ts'
import { proofCalls } from './proof-calls.ts'
import { takeInCalls, takeInNotices, takeInReport } from './take-in-calls.ts'
import { topicsCalls, topicsNotices } from './topics-calls.ts'
import { troubleCalls, troubleNotices } from './trouble-calls.ts'
import type { CallName, NoticeName } from './channels.ts'
import type { Fault, SpokenFault } from './faults.ts'
import { base, desk, deskId, house, settings, storyId, storyLine } from './views.ts'

const nothing = z.strictObject({})

/** What can be read from a picture's own IPTC and XMP, offered and never forced on the editor. */
export const offeredFields = z.strictObject({
  headline: z.string(),
  caption: z.string(),
  alt: z.string(),
  creditLine: z.string(),
})
export type OfferedFields = z.infer<typeof offeredFields>

const addedPicture = z.strictObject({ asset, offered: offeredFields })

/** What stands between a story and its export, or what a format cannot hold. `message` is in the user's language. */
export const exportFinding = z.strictObject({ code: z.string(), message: z.string(), where: z.string() })
export type ExportFinding = z.infer<typeof exportFinding>

const formatPlan = z.strictObject({
  format: formatName,
  files: z.array(z.string()),
  /** What this format cannot carry of this story. */
  losses: z.array(exportFinding),
  /** Why this very story can't leave in it: a format that is chosen all the same stops the export. */
  refusal: exportFinding.optional(),
})

/** What a file came to: plain text and pages are proposed; copy whose format says what is what is a story at once. */
const readFile = z.union([z.strictObject({ proposal }), z.strictObject({ takenIn: takeInReport })])
export type ReadFile = z.infer<typeof readFile>

const mainCalls = {
  /** The desk this window stands at. */
  'desk:show': { request: nothing, value: desk },
  /** Asks for a folder and opens it as this window's desk; a folder without `desk.json` becomes a desk. Null when cancelled. */
  'desk:open': { request: nothing, value: desk.nullable() },
  'desk:recent': {
    request: nothing,
    value: z.array(z.strictObject({ id: deskId, name: z.string(), place: z.string() })),
  },
  'desk:open-recent': { request: z.strictObject({ desk: deskId }), value: desk },
  /** Writes the house's decisions into `desk.json`. */
  'desk:settings': { request: z.strictObject({ house }), value: z.strictObject({ house }) },

  /**
   * Opens a story: the file as it stands, and the operations in the journal that go beyond it.
   * `conflict` says that the file was changed by somebody else while the journal held unsaved work; `story` is then the
   * snapshot the journal began from, and nothing is written until `story:resolve`.
   */
  'story:open': {
    request: z.strictObject({ story: storyId }),
    value: z.strictObject({
      story,
      base,
      operations: z.array(operation),
      /** The number of the last operation record in the journal. */
      through: z.int(),
      conflict: z.boolean(),
      readOnly: z.boolean(),
    }),
  },
  /** Acknowledged when the operations are on the disk. `number` rises by one with each call for a story. */
  'story:journal': {
    request: z.strictObject({ story: storyId, base, number: z.int(), operations: z.array(operation) }),
    value: z.strictObject({ through: z.int() }),
  },
  /** Writes over the file unless it has changed since `base`. `through` is the last journal number the story contains. */
  'story:save': {
    request: z.strictObject({ base, through: z.int(), story }),
    value: z.strictObject({ base, revision: z.int(), savedAt: z.iso.datetime() }),
  },
  'story:close': { request: z.strictObject({ story: storyId }), value: nothing },
  'story:create': {
    request: z.strictObject({ language: z.string() }),
    value: z.strictObject({ story: storyId }),
  },
  'story:duplicate': {
    request: z.strictObject({ story: storyId }),
    value: z.strictObject({ story: storyId }),
  },
  /** Renames the story's folder, and its slugline with it. */
  'story:rename': {
    request: z.strictObject({ story: storyId, slugline: line.min(1) }),
    value: nothing,
  },
  /** Moves the story to the desk's bin. Nothing is ever deleted. */
  'story:bin': { request: z.strictObject({ story: storyId }), value: nothing },
  'story:put-back': { request: z.strictObject({ story: storyId }), value: nothing },
  'story:reveal': { request: z.strictObject({ story: storyId }), value: nothing },
  /**
   * Ends a conflict. `mine` and `theirs`: that version stays, the other goes into the history. `both`: mine keeps the story's
   * name, theirs becomes a story of its own, whose id is `other`. `merged`: `mine` is what the editor has merged; both sides
   * go into the history, `unmerged` being what the window had before. Where the file is another again than the one shown
   * last, nothing is written and the fault is `changed-on-disk`.
   */
  'story:resolve': {
    request: z.strictObject({
      keep: z.enum(['mine', 'theirs', 'both', 'merged']),
      mine: story,
      unmerged: story.optional(),
    }),
    value: z.strictObject({ story, base, other: storyId.nullable() }),
  },

  /** Takes a picture's bytes into the story's `media/`. The type is decided by the bytes. */
  'media:add': {
    request: z.strictObject({ story: storyId, name: z.string(), bytes: z.instanceof(Uint8Array) }),
    value: addedPicture,
  },
  'media:choose': { request: z.strictObject({ story: storyId }), value: addedPicture.nullable() },

  /** Reads foreign copy and proposes where everything goes. */
  'intake:read': {
    request: z.strictObject({
      mediaType: z.enum(['text/plain', 'text/html']),
      text: z.string(),
      from: z.string().nullable(),
    }),
    value: proposal,
  },
  'intake:choose': { request: nothing, value: readFile.nullable() },
  /** The same for a file dropped on the window. What it is and how its characters are written is decided by the bytes. */
  'intake:drop': {
    request: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    value: readFile,
  },
  /** Makes a story of a proposal as the editor has confirmed it. */
  'intake:accept': { request: z.strictObject({ proposal }), value: z.strictObject({ story: storyId }) },

  /** What would be exported, what blocks it, and what each format cannot carry. */
  'export:plan': {
    request: z.strictObject({
      story,
      formats: z.array(formatName).min(1),
      datelineStyle,
      withoutPlaces: z.boolean().optional(),
    }),
    value: z.strictObject({
      blockers: z.array(exportFinding),
      warnings: z.array(exportFinding),
      formats: z.array(formatPlan),
    }),
  },
  /**
   * Asks where, and writes all of it or nothing. Null when cancelled or stopped. With `withoutPlaces` nothing leaves that says
   * where a picture was taken, nor the pictures' files as they came in.
   */
  'export:write': {
    request: z.strictObject({
      story,
      formats: z.array(formatName).min(1),
      datelineStyle,
      zip: z.boolean(),
      withoutPlaces: z.boolean().optional(),
    }),
    value: z.strictObject({ place: z.string(), files: z.array(z.string()) }).nullable(),
  },
  /** Stops what this window is exporting: `export:write` then answers null, and nothing is left behind. */
  'export:stop': { request: nothing, value: nothing },
  /** Shows where this window last exported to in the system's own window. */
  'export:reveal': { request: nothing, value: nothing },
  /**
   * Makes the page and gives its address relative to the window's own, for a sandboxed frame. `?as=print` at its end shows
   * it as it is on paper, `?as=phone` without a scroll bar.
   */
  'preview:show': {
    request: z.strictObject({ story, datelineStyle }),
    value: z.strictObject({ address: z.string() }),
  },

  'settings:read': { request: nothing, value: settings },
  'settings:change': { request: settings.partial(), value: settings },
  /** Tells the menu which commands apply, and the window's title and whether something is still unwritten. */
  'window:state': {
    request: z.strictObject({ applicable: z.array(z.string()), title: z.string(), unwritten: z.boolean() }),
    value: nothing,
  },
  'window:open': { request: nothing, value: nothing },
  /** Opens a link outside, after it has been checked: http, https or mailto. */
  'link:open': { request: z.strictObject({ url: z.string().max(2048) }), value: nothing },
  /** Writes a mistake of the window's own into the log and gives back the reference to find it by. */
  'log:bug': {
    request: z.strictObject({ message: z.string().max(4000), stack: z.string().max(20000) }),
    value: z.strictObject({ reference: z.string() }),
  },
}

type AllCalls = typeof mainCalls &
  typeof historyCalls &
  typeof conflictCalls &
  typeof packetCalls &
  typeof pictureCalls &
  typeof placeCalls &
  typeof gazetteerCalls &
  typeof takeInCalls &
  typeof proofCalls &
  typeof topicsCalls &
  typeof troubleCalls

/** What each call takes and what it gives back. Every call may also give back a fault. */
export const calls: AllCalls = {
  ...mainCalls,
  ...historyCalls,
  ...conflictCalls,
  ...packetCalls,
  ...pictureCalls,
  ...placeCalls,
  ...gazetteerCalls,
  ...takeInCalls,
  ...proofCalls,
  ...topicsCalls,
  ...troubleCalls,
} satisfies Record<CallName, { request: z.ZodType; value: z.ZodType }>

/** What each notice carries. */
export const notices = {
  /** A menu item was chosen. */
  'menu:command': z.strictObject({ command: z.string() }),
  /** Stories that came, changed or went since the last notice. */
  'desk:changed': z.strictObject({ changed: z.array(storyLine), gone: z.array(storyId) }),
  /** The house's decisions for the desk this window stands at were saved, here or in another window. */
  'house:changed': house,
  /** The file of an open story is no longer what it was when it was read or last saved. */
  'story:changed-on-disk': z.strictObject({ story: storyId }),
  /** A packet was double-clicked: `packet:waiting` has it. */
  'packet:arrived': nothing,
  ...topicsNotices,
  ...troubleNotices,
  ...takeInNotices,
  'settings:changed': settings,
} satisfies Record<NoticeName, z.ZodType>

type Calls = AllCalls
export type Request<Name extends CallName> = z.output<Calls[Name]['request']>
export type Value<Name extends CallName> = z.output<Calls[Name]['value']>
/** What a handler gives back. */
export type Answer<Name extends CallName> = Result<Value<Name>, Fault>
/** What a window is given: the same, with the fault put into words. */
export type SpokenAnswer<Name extends CallName> = Result<Value<Name>, SpokenFault>
export type Notice<Name extends NoticeName> = z.output<(typeof notices)[Name]>

/** The main process's side: one handler for every call, or it does not compile. `Caller` says which window asks. */
export type Handlers<Caller> = {
  readonly [Name in CallName]: (request: Request<Name>, caller: Caller) => Promise<Answer<Name>>
}

/** A window's side, put on `window.newsroom` by the preload. */
export type Bridge = {
  readonly call: { readonly [Name in CallName]: (request: Request<Name>) => Promise<SpokenAnswer<Name>> }
  readonly on: { readonly [Name in NoticeName]: (listener: (notice: Notice<Name>) => void) => () => void }
}
