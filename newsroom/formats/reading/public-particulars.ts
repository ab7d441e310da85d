import * as z from 'zod'
import { person } from '../../story/byline.ts'
import type { Credit } from '../../story/credit.ts'
import { credit as creditSchema } from '../../story/credit.ts'
import { printLimits, readLimits } from '../../story/usage-limits.ts'
import { line } from '../../story/printable.ts'
import { type Place, place } from '../../story/place.ts'
import type { PublishableStory } from '../../story/story.ts'
import { filled, worded } from '../story-parts.ts'
import type { ReadFields } from './compose-story.ts'
import { type Particulars, particularsOf, present } from './particulars.ts'

/**
 * What a reader may know of a story and feeds and the like have no place for: `particularsOf` without the embargo, the main
 * headline where the web has its own, people, places and where the event was. What has parts is JSON of the model's own shape.
 */
export function publicParticulars(story: PublishableStory): Particulars {
  const { byline, dateline, eventPlace, headlines } = story
  const told = Object.entries(particularsOf(story)).filter(([name]) => !name.startsWith('embargo.'))
  const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
  const people = byline?.people.map(({ name, role, place: at }) => ({
    name,
    ...(worded(role) ? { role } : {}),
    ...(at ? { place: plainPlace(at) } : {}),
  }))
  const others = present({
    'headline.main': worded(headlines.web) ? headlines.main : undefined,
    'byline.people': json(people && filled(people)),
    'byline.literal': worded(byline?.literal),
    'dateline.places': json(dateline?.places.map(plainPlace)),
    'event.place': eventPlace ? json(plainPlace(eventPlace)) : undefined,
    genre: worded(story.genre),
    source: worded(story.source),
  })
  return { ...Object.fromEntries(told), ...others }
}

/** A place in the parts that everybody knows, without empty ones. */
export function plainPlace({ name, region, country, countryCode }: Place): Place {
  return {
    name,
    ...present({ region: worded(region), country: worded(country), countryCode }),
  }
}

/** What `publicParticulars` has written besides the chain and the times, as far as it is still what a story may hold. */
export function readPublicParticulars(pairs: Particulars): Pick<
  ReadFields,
  'byline' | 'eventPlace' | 'genre' | 'source'
> & {
  readonly main?: string
  readonly places?: readonly Place[]
} {
  const people = readJson(pairs['byline.people'], z.array(person))
  const literal = readLine(pairs['byline.literal'])
  return present({
    byline: people || literal ? { people: people ?? [], ...(literal ? { literal } : {}) } : undefined,
    eventPlace: readJson(pairs['event.place'], place),
    genre: readLine(pairs['genre']),
    source: readLine(pairs['source']),
    main: readLine(pairs['headline.main']),
    places: readJson(pairs['dateline.places'], z.array(place)),
  })
}

function readLine(text: string | undefined): string | undefined {
  return line.safeParse(text).data
}

/** A value that was written as JSON; undefined where it is none, or not of the shape asked for. */
export function readJson<Value>(text: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    // Written by somebody else under our name.
    return undefined
  }
}

/** The parts of a credit as names and texts. */
export function creditParticulars(credit: Credit | null | undefined): Particulars {
  if (!credit) return {}
  return present({
    'credit.creator': worded(credit.creator),
    'credit.organisation': credit.organisation,
    'credit.kind': credit.kind,
    'credit.via': worded(credit.via),
    'credit.mandatory': credit.mandatory ? 'true' : undefined,
    'credit.limits': worded(printLimits(credit.limits ?? {}).join(' ')),
  }) as Particulars
}

/** The credit of its parts; null where they are not told. */
export function readCreditParticulars(pairs: Particulars): Credit | null {
  const read = creditSchema.safeParse({
    ...present({ creator: pairs['credit.creator'], via: pairs['credit.via'] }),
    organisation: pairs['credit.organisation'],
    kind: pairs['credit.kind'],
    mandatory: pairs['credit.mandatory'] === 'true',
    ...present({ limits: readLimits(pairs['credit.limits'] ?? '') }),
  })
  return read.success ? read.data : null
}
