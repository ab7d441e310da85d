import type { ReadFields } from './compose-story.ts'

/** What a document inside another one may say as well as the outer one. */
const filled = [
  'slugline',
  'kicker',
  'standfirst',
  'bullets',
  'byline',
  'eventPlace',
  'ednotes',
  'urgency',
  'genre',
  'subjects',
  'keywords',
  'source',
  'usageTerms',
] as const

/** The fields of the outer document; what it leaves empty is taken from the one inside it. */
export function fillFields(outer: ReadFields, inner: ReadFields): ReadFields {
  const taken = filled.filter((name) => isEmpty(outer[name]) && !isEmpty(inner[name]))
  const main = outer.headlines?.main || inner.headlines?.main
  return {
    ...outer,
    ...Object.fromEntries(taken.map((name) => [name, inner[name]])),
    ...(main ? { headlines: { ...outer.headlines, main } } : {}),
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
