import type { Dateline } from '../../story/dateline.ts'
import type { Moment } from '../../story/moment.ts'
import type { Place } from '../../story/place.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { type Carries, type Feature, features } from '../features.ts'
import { machineTime } from '../print-moment.ts'
import { worded } from '../story-parts.ts'
import { comparePart } from './compare-part.ts'
import type { ProofLine } from './proof-line.ts'

type Field = { readonly field: keyof PublishableStory; readonly value: (story: PublishableStory) => unknown }

/** What of the story's head each feature stands for. How it looks in print is no part of it: `literal` is left out. */
const fields: Readonly<Partial<Record<Feature, Field>>> = {
  language: { field: 'language', value: ({ language }) => language },
  slugline: { field: 'slugline', value: ({ slugline }) => slugline },
  kicker: { field: 'kicker', value: ({ kicker }) => kicker },
  standfirst: { field: 'standfirst', value: ({ standfirst }) => standfirst },
  bullets: { field: 'bullets', value: ({ bullets }) => bullets },
  'headline-web': { field: 'headlines', value: ({ headlines }) => headlines.web },
  'headline-alert': { field: 'headlines', value: ({ headlines }) => headlines.alert },
  'headline-social': { field: 'headlines', value: ({ headlines }) => headlines.social },
  'byline-people': { field: 'byline', value: ({ byline }) => byline?.people.map(personParts) },
  'dateline-parts': { field: 'dateline', value: ({ dateline }) => dateline && datelineParts(dateline) },
  'event-place': { field: 'eventPlace', value: ({ eventPlace }) => eventPlace && placeParts(eventPlace) },
  ednotes: {
    field: 'ednotes',
    value: ({ ednotes }) =>
      ednotes
        .filter(({ role, text }) => role !== 'desk' && worded(text))
        .map(({ role, text }) => ({ role, text })),
  },
  'sign-off': { field: 'signOff', value: ({ signOff }) => signOff.trim().replace(/^\((.*)\)$/s, '$1') },
  urgency: { field: 'urgency', value: ({ urgency }) => urgency },
  genre: { field: 'genre', value: ({ genre }) => genre },
  subjects: {
    field: 'subjects',
    value: ({ subjects }) => subjects.map(({ qcode, name }) => ({ qcode, name })),
  },
  keywords: { field: 'keywords', value: ({ keywords }) => keywords },
  source: { field: 'source', value: ({ source }) => source },
  'usage-terms': { field: 'usageTerms', value: ({ usageTerms }) => usageTerms },
  embargo: {
    field: 'embargo',
    value: ({ embargo }) => embargo && { until: momentText(embargo.until), reason: embargo.reason },
  },
  published: { field: 'published', value: ({ published }) => published && momentText(published) },
  chain: {
    field: 'chain',
    value: ({ chain: { kind, sequence, reason, advisory, replaces } }) =>
      kind === 'original' && !reason && !advisory && !replaces
        ? undefined
        : { kind, sequence: String(sequence), reason, advisory, replaces },
  },
}

/** The story's fields as they were and as they came back: the headline and the byline's line always, others as far as they are carried. */
export function compareFields(
  before: PublishableStory,
  after: PublishableStory,
  carries: Carries,
): ProofLine[] {
  const { language } = before
  const carried = features.flatMap((part) => {
    const found = carries[part] ? fields[part] : undefined
    if (!found) return []
    const at = { part, where: `field:${found.field}` }
    return comparePart(at, [found.value(before), found.value(after)], language)
  })
  const byline = [before, after].map((story) => story.byline && printByline(story.byline, language))
  return [
    ...comparePart(
      { part: 'headline', where: 'field:headlines' },
      [before.headlines.main, after.headlines.main],
      language,
    ),
    ...comparePart({ part: 'byline', where: 'field:byline' }, [byline[0], byline[1]], language),
    ...carried,
  ]
}

/** A place without the zone in which the desk thinks of it. */
export function placeParts({ name, region, country, countryCode }: Place): object {
  return { name, region, country, countryCode }
}

function datelineParts({ places, date, source }: Dateline): object {
  return { places: places.map(placeParts), date, source }
}

function personParts({ name, role, place }: NonNullable<PublishableStory['byline']>['people'][number]) {
  return { name, role, place: place && placeParts(place) }
}

/** The instant alone: the zone beside it is how the desk thinks of it. */
function momentText(moment: Moment): string {
  const machine = machineTime(moment)
  return 'instant' in moment ? new Date(machine).toISOString() : machine
}
