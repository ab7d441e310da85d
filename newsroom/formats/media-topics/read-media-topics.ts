import * as z from 'zod'
import type { MediaTopics, Topic } from '../../story/media-topics.ts'
import { calendarDay } from '../../story/moment.ts'
import { makePrintable } from '../../story/printable.ts'
import { failed, ok, type Result } from '../../story/result.ts'
import { nestsDeeperThan } from '../reading/nests-deeper.ts'
import { namedReplacements } from './named-replacements.ts'

/** Why a file is not read as Media Topics: what is wrong, and where in it; `where` is empty for the file as a whole. */
export type TopicsProblem = {
  readonly reason:
    | 'not-json'
    | 'nested-too-deep'
    | 'not-json-ld-of-media-topics'
    | 'no-release-day'
    | 'no-topics'
    | 'too-many-topics'
    | 'topic-unclear'
    | 'topic-twice'
  readonly where: string
}

/** More topics than IPTC has ever had, many times over: a file with more is none of IPTC's. */
const mostTopics = 20_000
/** IPTC's file has five levels. */
const mostLevels = 32

const names = z
  .record(z.string().max(35), z.string().max(500))
  .refine((byLanguage) => Object.keys(byLanguage).length <= 100)
const addresses = z.union([z.string().transform((one) => [one]), z.array(z.string())]).nullish()
const notes = z.record(z.string(), z.string().max(10_000)).nullish()

const schemeFile = z.looseObject({
  uri: z.string().regex(/^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/?$/),
  copyrightHolder: z.string().max(500).optional(),
  licenceLink: z.string().max(500).optional(),
  dateReleased: z.unknown(),
  conceptSet: z.array(z.unknown()),
})

const concept = z.looseObject({
  uri: z.string(),
  qcode: z.string().regex(/^medtop:\d{8}$/),
  prefLabel: names,
  broader: addresses,
  exactMatch: addresses,
  retired: z.string().nullish(),
  changeNote: notes,
  note: notes,
})
type Concept = z.infer<typeof concept>

/**
 * Reads IPTC's file of Media Topics: JSON-LD as `cv.iptc.org` gives it out, in one language or in all. A file that is
 * anything else, or in which one topic is unclear, is refused as a whole.
 */
export function readMediaTopics(text: string): Result<MediaTopics, TopicsProblem> {
  if (nestsDeeperThan(text, mostLevels)) return problem('nested-too-deep')
  const parsed = parseJson(text)
  if (parsed === undefined) return problem('not-json')
  const file = schemeFile.safeParse(parsed)
  if (!file.success) return problem('not-json-ld-of-media-topics', file.error.issues[0]?.path.join('.') ?? '')
  const released = dayOf(file.data.dateReleased)
  if (released === null) return problem('no-release-day', 'dateReleased')
  const topics = readConcepts(file.data.conceptSet)
  if (!topics.ok) return topics
  return ok({
    edition: 1,
    released,
    copyrightHolder: makePrintable(file.data.copyrightHolder ?? 'IPTC').trim(),
    licence: makePrintable(file.data.licenceLink ?? '').trim(),
    languages: [...new Set(topics.value.flatMap((topic) => Object.keys(topic.names)))].toSorted(),
    topics: topics.value,
  })
}

function readConcepts(concepts: readonly unknown[]): Result<Topic[], TopicsProblem> {
  if (concepts.length === 0) return problem('no-topics', 'conceptSet')
  if (concepts.length > mostTopics) return problem('too-many-topics', 'conceptSet')
  const read: Concept[] = []
  const codes = new Set<string>()
  for (const [at, given] of concepts.entries()) {
    const found = concept.safeParse(given)
    const place = `conceptSet.${at}`
    if (!found.success)
      return problem('topic-unclear', [place, ...(found.error.issues[0]?.path ?? [])].join('.'))
    if (isRetired(found.data) && dayOf(found.data.retired) === null)
      return problem('topic-unclear', `${place}.retired`)
    if (codes.has(found.data.qcode)) return problem('topic-twice', `${place}.qcode`)
    codes.add(found.data.qcode)
    read.push(found.data)
  }
  return ok(read.map((one) => topicOf(one, codes)))
}

function topicOf(given: Concept, codes: ReadonlySet<string>): Topic {
  const { qcode, prefLabel, broader, exactMatch, changeNote, note } = given
  const said = [changeNote, note].flatMap((byLanguage) => Object.values(byLanguage ?? {}))
  const matched = (exactMatch ?? []).flatMap((address) => topicAt(address) ?? [])
  const instead = [...matched, ...namedReplacements(said).map((figures) => `medtop:${figures}`)]
  const retired = isRetired(given) ? dayOf(given.retired) : null
  return {
    qcode,
    names: Object.fromEntries(
      Object.entries(prefLabel)
        .map(([tag, name]) => [languageTag(tag), makePrintable(name).replace(/\s+/g, ' ').trim()] as const)
        .filter(([, name]) => name !== ''),
    ),
    broader: (broader ?? []).flatMap((address) => topicAt(address) ?? [])[0] ?? null,
    retired,
    replacedBy:
      retired === null ? [] : [...new Set(instead)].filter((code) => code !== qcode && codes.has(code)),
  }
}

/** Older files say it in the topic's address as well. */
function isRetired({ uri, retired }: Concept): boolean {
  return (retired ?? '') !== '' || uri.endsWith('(retired)')
}

/** The topic that an address or a qcode names; null for what is of another vocabulary. */
function topicAt(address: string): string | null {
  const [, figures] =
    /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})(?: |$)/.exec(address) ?? []
  return figures === undefined ? null : `medtop:${figures}`
}

// IPTC writes some languages by their countries, and Norwegian's two forms below `no`.
const ownTags: Readonly<Record<string, string>> = { dk: 'da', se: 'sv', 'no-NB': 'nb', 'no-NN': 'nn' }

function languageTag(tag: string): string {
  return Object.hasOwn(ownTags, tag) ? (ownTags[tag] ?? tag) : tag
}

function dayOf(moment: unknown): string | null {
  const day = calendarDay.safeParse(typeof moment === 'string' ? moment.slice(0, 10) : null)
  return day.success ? day.data : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // `undefined` is no value of JSON.
    return undefined
  }
}

function problem(reason: TopicsProblem['reason'], where = '') {
  return failed({ reason, where })
}
