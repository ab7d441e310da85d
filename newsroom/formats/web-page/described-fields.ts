import { place as placeSchema, type Place } from '../../story/place.ts'
import type { Subject } from '../../story/story.ts'
import type { ReadFields, ReadOrigin } from '../reading/compose-story.ts'
import {
  foreignLine,
  foreignList,
  foreignMoment,
  foreignObject,
  foreignObjects,
  foreignText,
} from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'

type Described = Readonly<Record<string, unknown>>

/** The fields of a story that its description as schema.org's NewsArticle holds and its markup does not. */
export function describedFields(described: Described): ReadFields {
  const place = placeOf(described['contentLocation'])
  return {
    slugline: foreignLine(propertyOf(described, 'slugline')),
    eventPlace: place,
    published: foreignMoment(described['datePublished']),
    source: foreignLine(foreignObject(described['sourceOrganization'])?.['name']),
    usageTerms: foreignText(foreignObject(described['usageInfo'])?.['text']),
    genre: foreignLine(described['genre']),
    keywords: foreignList(described['keywords']).map(foreignLine),
    subjects: foreignObjects(described['about']).flatMap(subjectOf),
  }
}

/** Which story it is and which version of it, as the description says. */
export function describedOrigin(described: Described): Pick<ReadOrigin, 'guid' | 'version'> {
  const guid = foreignList(described['identifier']).find((one) => typeof one === 'string')
  return present({
    guid: foreignLine(guid) || undefined,
    version: foreignLine(described['version']) || undefined,
  })
}

function propertyOf({ identifier }: Described, name: string): unknown {
  return foreignObjects(identifier).find(({ propertyID }) => propertyID === name)?.['value']
}

function subjectOf(thing: Described): Subject[] {
  const topic = /\/mediatopic\/(\d{8})$/.exec(foreignLine(thing['@id']))?.[1]
  return topic === undefined ? [] : [{ qcode: `medtop:${topic}`, name: foreignLine(thing['name']) }]
}

function placeOf(value: unknown): Place | null {
  const described = foreignObject(value)
  const address = foreignObject(described?.['address'])
  const country = address?.['addressCountry']
  const named = foreignObject(country)
  const code = foreignLine(named ? named['identifier'] : country)
  const read = placeSchema.safeParse(
    present({
      name: foreignLine(described?.['name']),
      region: foreignLine(address?.['addressRegion']) || undefined,
      country: foreignLine(named?.['name']) || undefined,
      countryCode: code || undefined,
    }),
  )
  return read.success ? read.data : null
}
