import * as fc from 'fast-check'
import type { Asset } from '../../newsroom/story/asset.ts'
import { chainKind } from '../../newsroom/story/chain.ts'
import { creditKind } from '../../newsroom/story/credit.ts'
import type { Moment } from '../../newsroom/story/moment.ts'
import { type Ednote, type Story, story } from '../../newsroom/story/story.ts'
import { anyBlock } from './arbitrary-block.ts'
import { anyLine, deskOnly, writtenLine } from './arbitrary-words.ts'

const language = fc.constantFrom('en', 'en-GB', 'ko-KR', 'ar', 'he', 'fa', 'ja', 'de-AT', 'zh-Hans', 'tlh')
const zone = fc.constantFrom('Asia/Seoul', 'Europe/Oslo', 'UTC', 'Mars/Olympus')
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const day = instant.map((text) => text.slice(0, 10))
const zoned = fc.record({ instant, timeZone: zone })
const moment: fc.Arbitrary<Moment> = fc.oneof(zoned, fc.record({ day }))

const place = fc.record(
  { name: writtenLine, region: anyLine, country: anyLine, countryCode: fc.constantFrom('KR', 'NO') },
  { requiredKeys: ['name'] },
)

const dateline = fc.record(
  {
    places: fc.array(place, { minLength: 1, maxLength: 2 }),
    date: day,
    source: anyLine,
    placement: fc.constantFrom('own-line' as const, 'run-in' as const),
  },
  { requiredKeys: ['places', 'placement'] },
)

const byline = fc.record(
  {
    people: fc.array(fc.record({ name: writtenLine, role: anyLine, place }, { requiredKeys: ['name'] }), {
      maxLength: 3,
    }),
    literal: anyLine,
  },
  { requiredKeys: ['people'] },
)

const ednote: fc.Arbitrary<Ednote> = fc.oneof(
  fc.record({
    role: fc.constantFrom('clients' as const, 'legal' as const, 'correction' as const),
    text: writtenLine,
  }),
  fc.constant({ role: 'desk' as const, text: deskOnly }),
)

// Some limit is always set: a credit without any has no `limits`.
const limits = fc.record(
  {
    noResale: fc.constant(true as const),
    keepLogo: fc.constant(true as const),
    countriesOut: fc.constantFrom<string[][]>(['KR'], ['GN', 'PG']),
    usableUntil: fc.constant({ instant: '2031-01-01T00:00:00Z', timeZone: 'Asia/Seoul' }),
  },
  { requiredKeys: ['noResale'] },
)

const credit = fc.record(
  {
    creator: writtenLine,
    organisation: writtenLine,
    kind: fc.constantFrom(...creditKind.options),
    via: writtenLine,
    mandatory: fc.boolean(),
    limits,
  },
  { requiredKeys: ['organisation', 'kind', 'mandatory'] },
)

const file = {
  name: 'picture.jpg',
  mediaType: 'image/jpeg' as const,
  bytes: 1000,
  width: 1600,
  height: 1000,
  sha256: 'a'.repeat(64),
}

const asset: fc.Arbitrary<Asset> = fc.record(
  {
    id: fc.uuid(),
    file: fc.constantFrom(file, null),
    credit: fc.option(credit),
    rights: anyLine,
    instructions: anyLine,
    place,
    takenAt: fc.oneof(instant, fc.constant('2023-10')),
  },
  { requiredKeys: ['id', 'file', 'credit'] },
)

const head = {
  edition: fc.constant(1 as const),
  id: fc.uuid(),
  family: fc.uuid(),
  revision: fc.nat(),
  language,
  status: fc.constantFrom('draft' as const, 'ready' as const, 'sent' as const),
  slugline: anyLine,
  kicker: anyLine,
  headlines: fc.record(
    { main: writtenLine, web: anyLine, alert: anyLine, social: anyLine },
    { requiredKeys: ['main'] },
  ),
  standfirst: anyLine,
  bullets: fc.array(anyLine, { maxLength: 3 }),
  byline: fc.option(byline),
  dateline: fc.option(dateline),
  eventPlace: fc.option(place),
  ednotes: fc.array(ednote, { maxLength: 3 }),
  signOff: anyLine,
}

const slip = {
  urgency: fc.integer({ min: 1, max: 8 }),
  genre: anyLine,
  subjects: fc.array(
    fc.record({ qcode: fc.constantFrom('medtop:11000000', 'medtop:20000337'), name: writtenLine }),
    { maxLength: 2 },
  ),
  keywords: fc.array(anyLine, { maxLength: 3 }),
  source: anyLine,
  usageTerms: anyLine,
  plannedLength: fc.constant(null),
  embargo: fc.option(fc.record({ until: zoned, reason: anyLine }, { requiredKeys: ['until'] })),
  published: fc.option(moment),
  chain: fc.record(
    {
      kind: fc.constantFrom(...chainKind.options),
      sequence: fc.nat({ max: 4 }),
      reason: anyLine,
      advisory: anyLine,
      replaces: fc.record({ story: fc.uuid(), revision: fc.nat() }),
    },
    { requiredKeys: ['kind', 'sequence'] },
  ),
  intake: fc.constant([
    {
      id: '00000000-0000-4000-8000-000000000001',
      receivedAt: '2026-11-24T12:00:00Z',
      mediaType: 'text/plain',
      raw: deskOnly,
      setAside: [deskOnly],
      notes: [deskOnly],
    },
  ]),
}

/** A story as a desk may hold it, with hostile words, several scripts, and remarks that must not leave. Always valid. */
export const anyStory: fc.Arbitrary<Story> = fc
  .array(asset, { minLength: 1, maxLength: 3 })
  .chain((assets) => {
    const block = anyBlock(assets.map((one) => one.id))
    const body = fc.array(block, { minLength: 1, maxLength: 8 })
    return fc.record({ ...head, ...slip, assets: fc.constant(assets), body })
  })
  // Through the schema as every story that is opened: what it refuses is not a story.
  .map((made) => story.parse(made))
