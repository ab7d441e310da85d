import * as z from 'zod'
import { datelineStyle } from '../story/dateline.ts'
import { timeZone } from '../story/moment.ts'
import { status } from '../story/story.ts'
import { chainKind } from '../story/chain.ts'

/** Names a story on the desk. A window never sees or sends a path. */
export const storyId = z.uuid()
/** Names a desk this program has opened before. */
export const deskId = z.string().regex(/^[0-9a-f]{16}$/)
/** The SHA-256 of a story file as it was last read or written. */
export const base = z.string().regex(/^[0-9a-f]{64}$/)

/** A story as the list shows it. */
export const storyLine = z.strictObject({
  id: storyId,
  slugline: z.string(),
  headline: z.string(),
  language: z.string(),
  status,
  kind: chainKind,
  /** When the file was last written, as an instant. For showing, never for ordering versions. */
  changedAt: z.iso.datetime(),
  words: z.int(),
  embargoUntil: z.iso.datetime().nullable(),
  /** `unsaved`: the journal holds more than the file. `damaged`: the file can't be read; it is left as it is. */
  condition: z.enum(['well', 'unsaved', 'damaged', 'newer']),
  binned: z.boolean(),
  /** Who else has it open, as far as the shared folder says: a name and a machine. Empty where nobody has. */
  openBy: z.string(),
  /** Copies that a sync client left of it, each with the name of the client, as far as its file's name says. */
  copies: z.array(z.strictObject({ copy: z.string(), by: z.string() })),
})
export type StoryLine = z.infer<typeof storyLine>

/** What the house has decided for a desk; kept in `desk.json`. */
export const house = z.looseObject({
  edition: z.literal(1),
  publication: z.string(),
  /** Printed in brackets in datelines. Empty where the house has none. */
  agency: z.string(),
  timeZone,
  language: z.string(),
  datelineStyle,
  /** Turn typed quotes into typographic ones as one types. Never while pasting. */
  smartQuotes: z.boolean(),
  /** Links printed in the page's masthead. */
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
})
export type House = z.infer<typeof house>

export const desk = z.strictObject({
  id: deskId,
  name: z.string(),
  place: z.string(),
  house,
  stories: z.array(storyLine),
})
export type Desk = z.infer<typeof desk>

/** The user's own choices, the same in every window. */
export const settings = z.strictObject({
  language: z.enum(['en', 'ko']),
  theme: z.enum(['system', 'light', 'dark']),
  showDesk: z.boolean(),
  showSlip: z.boolean(),
})
export type Settings = z.infer<typeof settings>
