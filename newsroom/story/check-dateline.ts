import type { Finding } from './checks.ts'
import { plainWords } from './has-words.ts'
import type { Place } from './place.ts'
import type { Story } from './story.ts'

/**
 * What is to be said of a story's dateline: that it came in as something else, and that nobody in the byline was there.
 *
 * A dateline is earned by one reporter who really was in the place (Reuters handbook, knowledge/features D7 and D8). Where
 * the story does not say of everybody where they were, nothing is said.
 */
export function checkDateline(story: Pick<Story, 'dateline' | 'byline'>): Finding[] {
  return [...aboutLiteral(story), ...aboutByline(story)]
}

function aboutLiteral({ dateline }: Pick<Story, 'dateline'>): Finding[] {
  if (!dateline?.literal) return []
  const literal = plainWords(dateline.literal)
  // What a literal has no place for was added later and contradicts nothing: a day to one without digits, an agency to one
  // without brackets.
  const day =
    dateline.date !== undefined && /\d/.test(literal) ? [String(Number(dateline.date.slice(-2)))] : []
  const source = dateline.source !== undefined && literal.includes('(') ? [dateline.source] : []
  const sought = [...dateline.places.map(({ name }) => name), ...day, ...source]
  const missing = sought.filter((part) => !literal.includes(plainWords(part)))
  if (missing.length === 0) return []
  const values = { literal: dateline.literal, missing: missing.join(', ') }
  return [{ code: 'dateline-literal', where: 'field:dateline', values }]
}

function aboutByline({ dateline, byline }: Pick<Story, 'dateline' | 'byline'>): Finding[] {
  const people = byline?.people ?? []
  if (!dateline || people.length === 0 || people.some(({ place }) => !place)) return []
  const wasThere = people.some(({ place }) => dateline.places.some((from) => place && isSame(from, place)))
  if (wasThere) return []
  const values = {
    place: dateline.places.map(({ name }) => name).join(', '),
    people: people.map(({ name }) => name).join(', '),
  }
  return [{ code: 'dateline-unearned', where: 'field:dateline', values }]
}

function isSame(one: Place, other: Place): boolean {
  if (plainWords(one.name) !== plainWords(other.name)) return false
  if (one.countryCode && other.countryCode) return one.countryCode === other.countryCode
  return !one.country || !other.country || plainWords(one.country) === plainWords(other.country)
}
