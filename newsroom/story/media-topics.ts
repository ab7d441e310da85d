import * as z from 'zod'
import { calendarDay } from './moment.ts'

const qcode = z.string().regex(/^medtop:\d{8}$/)

/** One subject of IPTC Media Topics, as a release of the vocabulary has it. */
export const topic = z.strictObject({
  qcode,
  /** What it is called, by language (BCP 47). May be empty in a release of one language. */
  names: z.record(z.string(), z.string()),
  /** The topic it belongs under; null at the top of a tree. May name one that the release lacks. */
  broader: qcode.nullable(),
  /** The day IPTC retired it; null while it is in use. */
  retired: calendarDay.nullable(),
  /** What IPTC says is to be used in its stead. They are in the release, and may be retired themselves. */
  replacedBy: z.array(qcode),
})
export type Topic = z.infer<typeof topic>

/** A release of IPTC Media Topics, with as much of it as a newsroom needs. It is also the form in which it is kept on the disk. */
export const mediaTopics = z.strictObject({
  edition: z.literal(1),
  /** The day of the release. */
  released: calendarDay,
  /** Who holds the rights, and the address of the licence: both have to be shown with it. */
  copyrightHolder: z.string(),
  licence: z.string(),
  /** The languages in which topics have names (BCP 47). */
  languages: z.array(z.string()),
  /** In the order of the release; each qcode once. */
  topics: z.array(topic),
})
export type MediaTopics = z.infer<typeof mediaTopics>

const indexes = new WeakMap<MediaTopics, ReadonlyMap<string, Topic>>()

/** A release's topics by their qcodes. Made once for a release. */
export function topicsByCode(release: MediaTopics): ReadonlyMap<string, Topic> {
  const made = indexes.get(release) ?? new Map(release.topics.map((topic) => [topic.qcode, topic]))
  indexes.set(release, made)
  return made
}

/** The topics above one, the topmost first. Ends where the release is cut or runs in a circle. */
export function topicsAbove(release: MediaTopics, { qcode, broader }: Topic): Topic[] {
  const known = topicsByCode(release)
  const above: Topic[] = []
  const seen = new Set([qcode])
  let next = broader
  while (next !== null && !seen.has(next)) {
    seen.add(next)
    const found = known.get(next)
    if (!found) break
    above.unshift(found)
    next = found.broader
  }
  return above
}

/** What may be used today in a retired topic's stead. One that is retired in its turn leads on to what stands for it. */
export function replacementsOf(release: MediaTopics, retired: Topic): Topic[] {
  const known = topicsByCode(release)
  const seen = new Set([retired.qcode])
  const found: Topic[] = []
  const waiting = [...retired.replacedBy]
  for (let code = waiting.shift(); code !== undefined; code = waiting.shift()) {
    const next = seen.has(code) ? undefined : known.get(code)
    seen.add(code)
    if (next?.retired) waiting.push(...next.replacedBy)
    else if (next) found.push(next)
  }
  return found
}

/**
 * A topic's name for a story in the given language: in that language, in another form of it, else in English, else in
 * any. Its qcode where it has no name at all.
 */
export function topicName({ names, qcode }: Topic, language: string): string {
  const tags = Object.keys(names).toSorted()
  const base = baseOf(language)
  const fitting = [
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()),
    tags.find((tag) => baseOf(tag) === base),
    // Norwegian is written in two forms; who says neither means the first.
    base === 'no' ? tags.find((tag) => tag === 'nb') : undefined,
    tags.find((tag) => baseOf(tag) === 'en'),
    tags[0],
  ]
  const tag = fitting.find((tag) => tag !== undefined)
  return (tag === undefined ? undefined : names[tag]) ?? qcode
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
