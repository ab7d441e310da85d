import * as z from 'zod'
import { instant } from '../../story/moment.ts'

const text = z.string()
const time = instant
const address = z.url({ protocol: /^(?:https?|urn)$/, hostname: /^.*$/ })
const named = { name: text, rel: text, literal: text }
const party = z.strictObject({ ...named, uri: address }).partial()

/** The properties of ninjs 3.1 that a story has no place for and that are simple enough to be judged here before they are written back. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  representationType: z.enum(['full', 'partial']),
  profile: text,
  firstCreated: time,
  contentCreated: time,
  expires: time,
  copyrightHolder: text,
  copyrightNotice: text,
  organisations: z.array(party),
  objects: z.array(party),
  events: z.array(z.strictObject({ id: text, ...named, uri: address }).partial()),
  trustIndicators: z.array(z.strictObject({ role: address, title: text, href: address }).partial()),
  digitalSourceType: z.strictObject({ name: text, uri: address, literal: text }).partial(),
}

// The same in the older editions, as far as they have the same shape there.
const olderNames: Readonly<Record<string, string>> = {
  profile: 'profile',
  firstcreated: 'firstCreated',
  contentcreated: 'contentCreated',
  expires: 'expires',
  copyrightholder: 'copyrightHolder',
  copyrightnotice: 'copyrightNotice',
  digitalsourcetype: 'digitalSourceType',
}

/**
 * What came with a story in ninjs and can be written back, as the edition names it. A value that would not be valid there is
 * left out: it stays with the story.
 */
export function keptProperties(
  kept: Readonly<Record<string, string>>,
  edition: '3.1' | '1.6',
): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [name, written] of Object.entries(kept)) {
    const shape = shapes[edition === '3.1' ? name : (olderNames[name] ?? '')]
    const read = shape?.safeParse(shape instanceof z.ZodString || isText(shape) ? written : parsed(written))
    if (read?.success) found[name] = read.data
  }
  return found
}

function isText(shape: z.ZodType): boolean {
  return shape.safeParse('full').success || shape === time
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    // A text that is no JSON is no value of these properties.
    return undefined
  }
}
