import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import { datelineStyle } from '../../story/dateline.ts'
import { publishable } from '../../story/publishable.ts'
import type { PublishableStory, Story } from '../../story/story.ts'
import { type ExportOptions, textOf } from '../format.ts'
import { carriedStory } from '../samples/carried-story.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { readCopy, sampleHrefs, sampleMaking } from '../samples/read-copy.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { newsmlG2Reader } from './newsml-g2-reader.ts'

function written(story: Story, options: ExportOptions = sampleOptions): string {
  return textOf(newsmlG2.write(publishable(story, 'wire'), options)[0]!)
}

const readItems = (text: string) => readCopy(newsmlG2Reader, text).items

const carried = (story: Story | PublishableStory) => carriedStory(story, newsmlG2.carries)

describe('NewsML-G2', () => {
  it('comes back as the story it was made of, with its pictures', () => {
    const [item] = readItems(written(ferryStory))
    expect(carried(item!.story)).toEqual(carried(publishable(ferryStory, 'wire')))
    expect(item!.links.map(({ hrefs }) => hrefs)).toEqual([sampleHrefs])
    expect(item!.story.intake[0]).toMatchObject({
      format: 'newsml-g2',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
      versionCreated: '2026-11-24T16:00:00.000Z',
    })
  })

  it('of any story is well-formed and comes back as what it carries', () => {
    const property = fc.property(anyStory, fc.constantFrom(...datelineStyle.options), (story, style) => {
      const text = written(story, { ...sampleOptions, datelineStyle: style })
      expect(parseXml(text).ok).toBe(true)
      const [item, ...others] = readItems(text)
      expect(others).toEqual([])
      expect(carried(item!.story)).toEqual(carried(publishable(story, 'wire')))
    })
    fc.assert(property, { numRuns: 20 })
  })

  it('keeps what a story has no place for, and writes it back where it stood', () => {
    const own = written({
      ...ferryStory,
      body: ferryStory.body.filter(({ type }) => type !== 'picture' && type !== 'gallery'),
    })
    const foreign = own
      .replace('<catalog>', '<catalogRef href="https://agency.example/catalog_1.xml"/><catalog>')
      .replace('<edNote', '<service qcode="svc:uk"><name>UK</name></service><edNote')
      .replace(
        '<slugline>',
        '<subject type="cpnat:event" qcode="ev:1"><name>Talks</name></subject><slugline>',
      )
    const { story } = readItems(foreign)[0]!
    const kept = story.intake[0]!.kept!
    expect(Object.keys(kept)).toEqual(['catalogRef', 'itemMeta/service', 'contentMeta/subject'])
    expect(written(story, { ...sampleOptions, kept })).toContain('qcode="ev:1"')
    expect(readItems(written(story, { ...sampleOptions, kept }))[0]!.story.intake[0]!.kept).toEqual(kept)
  })

  it('says correction, update and kill as IPTC does', () => {
    const chained = (chain: Story['chain']) => written({ ...ferryStory, chain })
    expect(chained({ kind: 'corrected', sequence: 1 })).toContain('<signal qcode="sig:correction"')
    expect(chained({ kind: 'update', sequence: 1 })).toContain('<signal qcode="sig:update"')
    expect(chained({ kind: 'withdrawn', sequence: 1 })).toContain('<pubStatus qcode="stat:canceled"/>')
    expect(chained({ kind: 'original', sequence: 0 })).not.toContain('<signal')
  })
})

const wire = (inside: string, attributes = 'xmlns="http://iptc.org/std/nar/2006-10-01/"') =>
  `<newsItem ${attributes} guid="urn:newsml:agency.example:1" version="978556838" xml:lang="de">${inside}</newsItem>`

describe('NewsML-G2 from an agency', () => {
  it('with NITF inside is read, its dateline out of the copy, whatever its namespace', () => {
    const copy = `<itemMeta><versionCreated>2026-11-24T09:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
      <contentMeta><urgency>9</urgency><headline>Fähren fahren wieder</headline></contentMeta><contentSet><inlineXML
      contenttype="application/nitf+xml"><nitf><body><body.content><p>Genf/Kiew (dpa) - Die Fähren <em class="bold">fahren</em>.</p>
      <hl2>Der Preis</hl2><ul><li>Morgens</li></ul></body.content></body></nitf></inlineXML></contentSet>`
    for (const attributes of ['xmlns="http://iptc.org/std/nar/2006-10-01/"', '']) {
      const { story } = readItems(wire(copy, attributes))[0]!
      expect(story.headlines.main).toBe('Fähren fahren wieder')
      expect(story.urgency).toBe(8)
      expect(story.dateline?.places.map(({ name }) => name)).toEqual(['Genf', 'Kiew'])
      expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'list'])
      expect(story.intake[0]).toMatchObject({
        version: '978556838',
        versionCreated: '2026-11-24T08:00:00.000Z',
      })
    }
  })

  it('takes from the NITF inside what the item does not say, and its pictures', () => {
    const copy = `<contentMeta><headline>Ferries sail</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Another headline</hl1></hedline>
      <byline>By <person>Ida Berg</person></byline><dateline><location>OSLO</location></dateline><abstract><p>In short.</p></abstract></body.head>
      <body.content><p>Words.</p><media media-type="image"><media-reference source="a.jpg"/><media-caption>A ferry.</media-caption></media></body.content>
      <body.end><tagline>ib</tagline></body.end></body></nitf></inlineXML></contentSet>`
    const { story, links } = readItems(wire(copy))[0]!
    expect(story).toMatchObject({
      headlines: { main: 'Ferries sail' },
      standfirst: 'In short.',
      byline: { people: [{ name: 'Ida Berg' }] },
      dateline: { places: [{ name: 'Oslo' }] },
      signOff: 'ib',
    })
    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'picture'])
    expect(links.map(({ hrefs }) => hrefs)).toEqual([['a.jpg']])
  })

  it('that is killed is a withdrawn story; its notes are notes to clients', () => {
    const killed = `<itemMeta><pubStatus qcode="stat:canceled"/><edNote>STORY WITHDRAWN, will not be replaced.</edNote></itemMeta>
      <contentMeta><headline>Gone</headline></contentMeta>`
    expect(readItems(wire(killed))[0]!.story).toMatchObject({
      chain: { kind: 'withdrawn' },
      ednotes: [{ role: 'clients', text: 'STORY WITHDRAWN, will not be replaced.' }],
    })
  })

  it('in a message gives every story it has; one that is empty is a problem and the others come in', () => {
    const one = (guid: string, inside: string) => `<newsItem guid="${guid}">${inside}</newsItem>`
    const text = `<newsMessage><itemSet>${one('a', '<contentMeta><headline>First</headline></contentMeta>')}${one('b', '')}${one('c', '<contentMeta><headline>Third</headline></contentMeta>')}</itemSet></newsMessage>`
    const read = newsmlG2Reader.read({ name: null, bytes: new Uint8Array(), text }, sampleMaking)
    expect(read).toMatchObject({
      ok: true,
      value: {
        items: [{ story: { headlines: { main: 'First' } } }, { story: { headlines: { main: 'Third' } } }],
        problems: [{ code: 'no-story' }],
      },
    })
  })
})

const listings = join(
  process.env['DATELINE_STANDARDS'] ?? join(import.meta.dirname, '../../../../shared/standards'),
  'newsml-g2/listings',
)

describe.skipIf(!existsSync(listings))('IPTC’s own listings', () => {
  it.each(existsSync(listings) ? readdirSync(listings) : [])('%s is read in', (name) => {
    const [item] = readItems(
      readFileSync(join(listings, name), 'utf8').replace(
        '<newsItem guid="N1"> ..... </newsItem>',
        wire('<contentMeta><headline>N1</headline></contentMeta>', ''),
      ),
    )
    expect(item?.story.intake[0]?.format).toBe('newsml-g2')
  })

  it('give a photo its headline, caption, credit, rights and files', () => {
    const [photo] = readItems(readFileSync(join(listings, 'LISTING_3_Photo_in_NewsML-G2.xml'), 'utf8'))
    const { story, links } = photo!
    expect(story.assets[0]).toMatchObject({
      credit: { creator: 'Spencer Platt', organisation: 'Getty Images' },
    })
    expect(links[0]!.hrefs).toEqual(['GYI0062134533.jpg', 'GYI0062134533-web.jpg', 'GYI0062134533-thumb.gif'])
  })
})
