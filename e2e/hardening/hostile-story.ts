import { ferryStory } from '../../newsroom/formats/samples/ferry-story.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { type Story, story } from '../../newsroom/story/story.ts'

// Where somebody may write what they like; everything else has a form that the schema holds it to.
const written = new Set(
  `alt slugline kicker main web alert social standfirst literal region country source reason advisory genre usageTerms signOff
  name creator organisation via title rights instructions jobId takenAt originalName url`.split(/\s+/),
)
const deskOnly = new Set(['desk-note', 'tk', 'comment', 'suggestion'])

const withEverything: Story = {
  ...ferryStory,
  headlines: { main: 'main', web: 'web', alert: 'alert', social: 'social' },
  byline: { people: [{ name: 'name', role: 'role', place: { name: 'place' } }], literal: 'literal' },
  embargo: { until: { instant: '2026-11-24T18:00:00Z', timeZone: 'Europe/Oslo' }, reason: 'reason' },
  chain: { kind: 'corrected', sequence: 2, reason: 'reason', advisory: 'advisory' },
  assets: ferryStory.assets.map((asset) => ({
    ...asset,
    credit: { creator: 'creator', organisation: 'organisation', kind: 'agency', via: 'via', mandatory: true },
    rights: 'rights',
    instructions: 'instructions',
    jobId: 'job',
    place: { name: 'place', region: 'region', country: 'country' },
    takenAt: 'taken',
    original: { 'XMP Headline': 'original' },
  })),
}

/** A story with the text in every field and every line of the copy where somebody may write, as the desk would take it in. */
export function hostileStory(text: string): Story {
  return story.parse(replace(withEverything, makePrintable(text), ''))
}

/** The text as a field of one line holds it. */
export function asLine(text: string): string {
  return makePrintable(text).replace(/[\r\n\u2028\u2029]+/g, ' ')
}

function replace(value: unknown, text: string, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => replace(one, text, key))
  if (typeof value === 'object' && value !== null) return replaceInside(value, text)
  // An empty text stands where a block has no words at all.
  if (typeof value !== 'string' || value === '') return value
  if (key === 'text') return text
  return ['bullets', 'keywords', 'role', ...written].includes(key) ? asLine(text) : value
}

function replaceInside(value: object, text: string): object {
  const { type, kind, role } = value as { type?: string; kind?: string; role?: string }
  if (type !== undefined && deskOnly.has(type)) return value
  const isFile = 'sha256' in value
  const isLink = type === 'link'
  const entries = Object.entries(value).map(([key, inner]) => {
    const fixed =
      (isFile && key === 'name') ||
      (isLink && key === 'url') ||
      (key === 'role' && role !== undefined && 'text' in value) ||
      (key === 'kind' && kind !== undefined)
    return [key, fixed ? inner : replace(inner, text, key)]
  })
  return Object.fromEntries(entries) as object
}
