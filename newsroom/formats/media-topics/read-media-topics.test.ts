import { describe, expect, it } from 'vitest'
import {
  type MediaTopics,
  replacementsOf,
  topicName,
  topicsAbove,
  topicsByCode,
} from '../../story/media-topics.ts'
import { harbourConcepts, harbourTopicsFile } from '../samples/harbour-topics.ts'
import { readMediaTopics } from './read-media-topics.ts'

function read(text: string): MediaTopics {
  const result = readMediaTopics(text)
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}
const withFirst = (otherwise: object) =>
  harbourTopicsFile([{ ...harbourConcepts[0], ...otherwise }, ...harbourConcepts.slice(1)])

describe('IPTC’s file of Media Topics', () => {
  it('gives the release, whose it is, and its topics with names in every language', () => {
    const release = read(harbourTopicsFile())
    expect(release).toMatchObject({
      edition: 1,
      released: '2031-04-02',
      copyrightHolder: 'Harbour Vocabulary Society',
      licence: 'https://harbour.example/licence',
      languages: ['en-GB', 'ko'],
    })
    expect(release.topics).toHaveLength(7)
    expect(release.topics[2]).toEqual({
      qcode: 'medtop:90000003',
      names: { 'en-GB': 'night ferry', ko: '야간 여객선' },
      broader: 'medtop:90000002',
      retired: null,
      replacedBy: [],
    })
  })

  it('says when a topic was retired, and what stands for it where IPTC has written that down', () => {
    const known = topicsByCode(read(harbourTopicsFile()))
    expect(known.get('medtop:90000005')).toMatchObject({
      retired: '2031-03-31',
      replacedBy: ['medtop:90000004'],
    })
    // Where its narrower topics have gone is not what is to be used for it.
    expect(known.get('medtop:90000006')).toMatchObject({ retired: '2029-10-01', replacedBy: [] })
  })

  it('takes another topic that is said to mean the same for a replacement, and nothing of other vocabularies', () => {
    const uri = 'http://cv.iptc.org/newscodes'
    const exactMatch = [`${uri}/subjectcode/01000000`, `${uri}/mediatopic/90000003`]
    const first = read(withFirst({ retired: '2031-01-01', exactMatch })).topics[0]
    expect(first?.replacedBy).toEqual(['medtop:90000003'])
  })

  it('is read in IPTC’s older form, where the address says that a topic is retired', () => {
    const retired = {
      uri: `${String(harbourConcepts[0]?.['uri'])} (retired)`,
      retired: '2030-01-02T00:00:00Z',
    }
    expect(read(withFirst(retired)).topics[0]?.retired).toBe('2030-01-02')
    const child = { broader: ['http://cv.iptc.org/newscodes/mediatopic/90000003 (retired)'] }
    expect(read(withFirst(child)).topics[0]?.broader).toBe('medtop:90000003')
  })

  it('knows the languages that IPTC writes by their countries', () => {
    const prefLabel = { dk: 'havneliv', se: 'hamnliv', 'no-NN': 'hamneliv', 'pt-BR': ' vida\u00a0portuária ' }
    const [topic] = read(withFirst({ prefLabel })).topics
    expect(topic?.names).toEqual({ da: 'havneliv', sv: 'hamnliv', nn: 'hamneliv', 'pt-BR': 'vida portuária' })
    if (!topic) throw new Error('There is no topic.')
    expect(['da', 'sv-FI', 'pt', 'nn-NO', 'de'].map((language) => topicName(topic, language))).toEqual([
      'havneliv',
      'hamnliv',
      'vida portuária',
      'hamneliv',
      'havneliv',
    ])
  })

  it.each([
    ['no JSON', '{"uri": ', { reason: 'not-json', where: '' }],
    ['as deep as can be', '['.repeat(20_000_000), { reason: 'nested-too-deep', where: '' }],
    ['a list', '[[[]]]', { reason: 'not-json-ld-of-media-topics' }],
    [
      'another vocabulary of IPTC’s',
      harbourTopicsFile([], { uri: 'http://cv.iptc.org/newscodes/genre/' }),
      { reason: 'not-json-ld-of-media-topics', where: 'uri' },
    ],
    ['no list of topics', harbourTopicsFile([], { conceptSet: {} }), { where: 'conceptSet' }],
    ['no topics', harbourTopicsFile([]), { reason: 'no-topics', where: 'conceptSet' }],
    [
      'no day of release',
      harbourTopicsFile(undefined, { dateReleased: 'soon' }),
      { reason: 'no-release-day' },
    ],
    [
      'far too many topics',
      harbourTopicsFile(Array(20_001).fill(harbourConcepts[0])),
      { reason: 'too-many-topics' },
    ],
    ['a topic with a foreign code', withFirst({ qcode: 'subj:01000000' }), { where: 'conceptSet.0.qcode' }],
    [
      'a topic twice',
      harbourTopicsFile([...harbourConcepts, harbourConcepts[0]]),
      { where: 'conceptSet.7.qcode' },
    ],
    [
      'a name that is no text',
      withFirst({ prefLabel: { 'en-GB': {} } }),
      { where: 'conceptSet.0.prefLabel.en-GB' },
    ],
    ['a name without end', withFirst({ prefLabel: { ko: '가'.repeat(501) } }), { reason: 'topic-unclear' }],
    [
      'a retired topic without its day',
      withFirst({ retired: '2031-02-30' }),
      { where: 'conceptSet.0.retired' },
    ],
  ])('is refused with its place where it is %s', (_what, text, fault) => {
    expect(readMediaTopics(text)).toMatchObject({ ok: false, fault })
  })

  it('cannot be led in a circle', () => {
    const release = read(
      withFirst({ broader: ['http://cv.iptc.org/newscodes/mediatopic/90000003'], retired: '2031-01-01' }),
    )
    const known = topicsByCode(release)
    const ferry = known.get('medtop:90000003')
    if (!ferry) throw new Error('There is no night ferry.')
    expect(topicsAbove(release, ferry).map(({ qcode }) => qcode)).toEqual([
      'medtop:90000001',
      'medtop:90000002',
    ])
    const round = release.topics.map((topic) => ({
      ...topic,
      retired: '2031-01-01',
      replacedBy: [ferry.qcode],
    }))
    expect(replacementsOf({ ...release, topics: round }, ferry)).toEqual([])
  })
})
