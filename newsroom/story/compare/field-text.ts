import { printByline } from '../print-byline.ts'
import { printDatelineLine } from '../print-dateline.ts'
import type { Place } from '../place.ts'
import type { FieldName, Story } from '../story.ts'

type Reading<Field extends FieldName> = (value: Story[Field], language: string) => string

const asItStands = (value: string) => value

/**
 * Each field as a reader would read it; null where it is a value and not words. In the order in which the desk looks at
 * fields: what is printed first, then the slip, then where it all came from.
 */
const readings: { readonly [Field in FieldName]: Reading<Field> | null } = {
  headlines: (uses) => Object.values(uses).filter(isText).join('\n'),
  kicker: asItStands,
  standfirst: asItStands,
  bullets: (bullets) => bullets.join('\n'),
  byline: (byline, language) => (byline ? printByline(byline, language) : ''),
  // Of the three styles the one that prints places, day and source and adds no country of its own.
  dateline: (dateline) => (dateline ? (dateline.literal ?? printDatelineLine(dateline, 'reuters')) : ''),
  slugline: asItStands,
  ednotes: (notes) => notes.map((note) => note.text).join('\n'),
  signOff: asItStands,
  status: null,
  embargo: null,
  published: null,
  urgency: null,
  plannedLength: null,
  genre: asItStands,
  subjects: (subjects) => subjects.map((subject) => subject.name).join(', '),
  keywords: (keywords) => keywords.join(', '),
  source: asItStands,
  usageTerms: asItStands,
  eventPlace: (place) => (place ? printPlace(place) : ''),
  language: null,
  chain: null,
  assets: null,
  intake: null,
}

/** The fields that can be edited, in the order in which the desk reads them: the headline first. */
export const fieldsInOrder = Object.keys(readings) as FieldName[]

/** What a field's value reads as in the story's language; null for a field that is no text. */
export function fieldText(field: FieldName, value: unknown, language: string): string | null {
  const read = readings[field] as ((value: unknown, language: string) => string) | null
  return read ? read(value, language) : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function printPlace({ name, region, country }: Place): string {
  return [name, region, country].filter((part) => part !== undefined && part !== '').join(', ')
}
