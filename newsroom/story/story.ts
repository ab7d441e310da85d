import * as z from 'zod'
import { asset } from './asset.ts'
import { block, publishableBlock } from './block.ts'
import { byline } from './byline.ts'
import { chain } from './chain.ts'
import { dateline } from './dateline.ts'
import { embargo } from './embargo.ts'
import { intake } from './intake.ts'
import { language } from './language.ts'
import { instant, moment } from './moment.ts'
import { place } from './place.ts'
import { line, printable } from './printable.ts'

/** A note to clients and other desks, with the role it plays for them. */
export const ednote = z.looseObject({
  role: z.enum(['clients', 'desk', 'legal', 'pictures', 'correction']),
  text: printable.min(1),
})
export type Ednote = z.infer<typeof ednote>

/** A subject from IPTC Media Topics. */
export const subject = z.looseObject({ qcode: z.string().regex(/^medtop:\d{8}$/), name: line })
export type Subject = z.infer<typeof subject>

/** How far a story has come. To spike is before publication; to kill is after. */
export const status = z.enum(['draft', 'desk', 'ready', 'sent', 'killed'])
export type Status = z.infer<typeof status>

/** The headline by use. `main` is always there, and empty until it is written. */
export const headlines = z.looseObject({
  main: line,
  web: line.optional(),
  alert: line.optional(),
  social: line.optional(),
})
export type Headlines = z.infer<typeof headlines>

const fields = {
  /** The edition of this format. A higher one than the program knows opens read-only. */
  edition: z.literal(1),
  id: z.uuid(),
  /** Shared by a story and all its updates and corrections. */
  family: z.uuid(),
  /** Rises by one with every save. Order is by revision, never by clock. */
  revision: z.int().min(0),
  /** When this revision was saved: what formats print as the version's time. Absent until the first save. */
  revisedAt: instant.optional(),
  language,
  status,
  /** The working title by which the desk calls the story. */
  slugline: line,
  /** The short line above the headline. */
  kicker: line,
  headlines,
  standfirst: line,
  /** Two to five one-line points above the copy, where the desk uses them. */
  bullets: z.array(line),
  byline: byline.nullable(),
  dateline: dateline.nullable(),
  /** Where the event happened. Not the dateline's place, and never copied from it. */
  eventPlace: place.nullable(),
  ednotes: z.array(ednote),
  /** Initials of those who wrote and edited. */
  signOff: line,
  /** IPTC urgency, 1 highest, 5 normal, 8 lowest. */
  urgency: z.int().min(1).max(8),
  genre: line,
  subjects: z.array(subject),
  keywords: z.array(line),
  source: line,
  usageTerms: printable,
  /** Ordered length in words. */
  plannedLength: z.int().positive().nullable(),
  embargo: embargo.nullable(),
  /** When the page or wire says it was published; the day alone where that is all it says. */
  published: moment.nullable(),
  chain,
  assets: z.array(asset),
}

/** A story as the desk holds it: fields, body, pictures, notes, and where it came from. Unknown fields are kept. */
export const story = z.looseObject({ ...fields, body: z.array(block).min(1), intake: z.array(intake) })
export type Story = z.infer<typeof story>

/** What a writer of a format is given: a story with no desk note, comment, suggestion, placeholder or raw intake in it, by type. */
export const publishableStory = z.object({ ...fields, body: z.array(publishableBlock) })
export type PublishableStory = z.infer<typeof publishableStory>

/** The story's fields without its body. Fields this program doesn't know travel with them, unseen. */
export type StoryFields = Pick<Story, keyof typeof fields | 'intake'>
/** The name of a field that can be edited on its own. */
export type FieldName = Exclude<
  keyof typeof fields | 'intake',
  'edition' | 'id' | 'family' | 'revision' | 'revisedAt'
>
