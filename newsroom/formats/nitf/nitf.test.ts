import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import { datelineStyle } from '../../story/dateline.ts'
import { publishable } from '../../story/publishable.ts'
import type { PublishableStory, Story } from '../../story/story.ts'
import { type ExportOptions, textOf } from '../format.ts'
import { carriedStory } from '../samples/carried-story.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { readCopy, sampleHrefs, sampleMaking } from '../samples/read-copy.ts'
import { nitf } from './nitf.ts'
import { nitfReader } from './nitf-reader.ts'

function written(story: Story, options: ExportOptions = sampleOptions): string {
  return textOf(nitf.write(publishable(story, 'wire'), options)[0]!)
}

const readAll = (text: string) => readCopy(nitfReader, text).items

const carried = (story: Story | PublishableStory) => carriedStory(story, nitf.carries)

describe('NITF', () => {
  it('comes back as the story it was made of, its pictures in their places', () => {
    const [item] = readAll(written(ferryStory))
    expect(carried(item!.story)).toEqual(carried(publishable(ferryStory, 'wire')))
    expect(item!.links.map(({ hrefs }) => hrefs)).toEqual([sampleHrefs])
    expect(item!.story.intake[0]).toMatchObject({
      format: 'nitf',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
      versionCreated: '2026-11-24T16:00:00.000Z',
      kept: {},
    })
  })

  it('of any story comes back as what it carries', () => {
    const property = fc.property(anyStory, fc.constantFrom(...datelineStyle.options), (story, style) => {
      const [item, ...others] = readAll(written(story, { ...sampleOptions, datelineStyle: style }))
      expect(others).toEqual([])
      expect(carried(item!.story)).toEqual(carried(publishable(story, 'wire')))
      expect(item!.story.intake[0]!.notes).toEqual([])
    })
    fc.assert(property, { numRuns: 20 })
  })

  it('tells receivers to use it, to hold it, to take it back, and what was wrong', () => {
    const embargo = { until: { instant: '2026-12-01T06:00:00.000Z', timeZone: 'Europe/Oslo' } }
    expect(written(ferryStory)).toContain('<docdata management-status="usable">')
    expect(written({ ...ferryStory, embargo })).toMatch(
      /management-status="embargoed"[\s\S]*<date\.release norm="20261201T060000Z"\/>/,
    )
    const replaces = { story: sampleId(5), revision: 3 }
    const chained = (kind: 'corrected' | 'withdrawn') =>
      written({ ...ferryStory, chain: { kind, sequence: 1, reason: 'Fixes the fare', replaces } })
    expect(chained('withdrawn')).toContain(
      `management-status="canceled" management-doc-idref="urn:uuid:${sampleId(5)}" management-idref-status="canceled"`,
    )
    expect(chained('corrected')).toContain(
      `<correction id-string="urn:uuid:${sampleId(5)}" info="Fixes the fare"/>`,
    )
  })

  it('keeps lines apart in the notes and terms of a story', () => {
    const story: Story = {
      ...ferryStory,
      usageTerms: 'No archives.\nNo sales.',
      ednotes: [{ role: 'legal', text: 'Names are known.\n\nDo not print them.' }],
    }
    const [item] = readAll(written(story))
    expect(item!.story).toMatchObject({ usageTerms: story.usageTerms, ednotes: story.ednotes })
  })
})

const wire = (inside: string, head = '') => `<?xml version="1.0"?>
<!-- from the wire -->
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf version="-//IPTC//DTD NITF 3.2//EN"><head>${head}</head><body>${inside}</body></nitf>`

describe('NITF from an agency', () => {
  it('without a namespace is read: heads, byline, dateline, copy and picture', () => {
    const text = wire(
      `<body.head><hedline><hl1>Ferries sail again</hl1><hl2>Fares rise by a third</hl2></hedline>
        <byline>By <person>Ida Berg</person><byttl>Northwire Writer</byttl></byline>
        <distributor>Northwire</distributor><dateline><location>PORT ELLAN, Norway</location><story.date norm="20261124T100000Z">Nov 24</story.date></dateline>
        <abstract><p>The first crossing in a week.</p></abstract></body.head>
       <body.content><block><p>PORT ELLAN, Norway (Northwire) _ The <em class="bold">first</em> ferry sailed.</p>
        <media media-type="Photo"><media-reference mime-type="image/jpeg" source="ferry.jpg" alternate-text="A ferry"/>
         <media-caption><p>The ferry leaves.</p></media-caption><media-producer>Jun Seo/Northwire</media-producer></media>
        <hl2>The fares</hl2><bq><block><p>“Too dear.”</p></block></bq><fn><body.content><p>A note.</p></body.content></fn></block></body.content>
       <body.end><tagline>Editing by Mara Lind</tagline></body.end>`,
      `<title>ferries</title><docdata management-status="usable"><evloc city="Marsk" iso-cc="NO"/><doc-id id-string="NW1"/>
        <urgency ed-urg="2"/><date.issue norm="20261124T120000+0100"/><date.release norm="20261124T120000+0100"/>
        <ed-msg info="Updates"/><du-key key="Ferries" version="3"/><key-list><keyword key="ferries"/></key-list></docdata>`,
    )
    const [item] = readAll(text)
    const { story, links } = item!
    expect(story).toMatchObject({
      slugline: 'Ferries',
      headlines: { main: 'Ferries sail again' },
      standfirst: 'The first crossing in a week.',
      bullets: ['Fares rise by a third'],
      byline: {
        people: [{ name: 'Ida Berg', role: 'Northwire Writer' }],
        literal: 'By Ida Berg Northwire Writer',
      },
      dateline: { places: [{ name: 'Port Ellan', country: 'Norway' }], date: '2026-11-24' },
      eventPlace: { name: 'Marsk', countryCode: 'NO' },
      ednotes: [{ role: 'clients', text: 'Updates' }],
      signOff: 'Editing by Mara Lind',
      urgency: 2,
      source: 'Northwire',
      embargo: null,
      chain: { kind: 'original' },
      assets: [{ credit: { creator: 'Jun Seo', organisation: 'Northwire' } }],
    })
    expect(story.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'picture',
      'crosshead',
      'quote',
      'paragraph',
    ])
    expect(links[0]!.hrefs).toEqual(['ferry.jpg'])
    expect(story.intake[0]).toMatchObject({ guid: 'NW1', version: '3', raw: text })
  })

  it('that is killed is withdrawn; that corrects says what was wrong; that is held is embargoed', () => {
    const docdata = (inside: string) => readAll(wire('', `<docdata ${inside}</docdata>`))[0]!.story
    expect(docdata('management-status="canceled">').chain.kind).toBe('withdrawn')
    expect(docdata('><correction info="the fare"/>').chain).toMatchObject({
      kind: 'corrected',
      reason: 'the fare',
    })
    expect(docdata('><date.release norm="20261126T060000Z"/>').embargo?.until.instant).toBe(
      '2026-11-26T06:00:00.000Z',
    )
    expect(docdata('><date.release norm="20261124T060000Z"/>').embargo).toBeNull()
  })

  it('that is held until a clock in nobody’s zone says so in its notes, and no time is made up', () => {
    const text = wire(
      '',
      '<docdata management-status="embargoed"><date.release norm="20261201T060000"/></docdata>',
    )
    const { story } = readAll(text)[0]!
    expect(story.embargo).toBeNull()
    expect(story.intake[0]!.notes).toEqual([
      'docdata/management-status: embargoed',
      'docdata/date.release: 20261201T060000',
    ])
  })

  it('keeps what a story has no place for, as far as the schema takes it, and writes it back', () => {
    const text = wire(
      '<body.end><bibliography>A book.</bibliography></body.end>',
      `<meta name="copyright" content="Northwire"/><meta name="bad name" content="x"/><tobject><tobject.subject tobject.subject.refnum="04010003" tobject.subject.type="economy"/></tobject>
       <docdata><doc.copyright year="2026" holder="Northwire" made-up="1"/><series series.name="Ferries" series.part="2"/>
       <identified-content><person>Ida Berg</person><org value="X">Port</org></identified-content></docdata>`,
    )
    const { story } = readAll(text)[0]!
    const kept = story.intake[0]!.kept!
    expect(story.subjects).toEqual([])
    expect(kept).toEqual({
      'head/meta': '<meta content="Northwire" name="copyright"/><meta content="x"/>',
      'head/tobject.subject':
        '<tobject.subject tobject.subject.type="economy" tobject.subject.refnum="04010003"/>',
      'docdata/series': '<series series.name="Ferries" series.part="2"/>',
      'docdata/doc.copyright': '<doc.copyright holder="Northwire" year="2026"/>',
      'docdata/identified-content':
        '<identified-content><person>Ida Berg</person><org value="X">Port</org></identified-content>',
      'body.end/bibliography': '<bibliography>A book.</bibliography>',
    })
    const again = written(story, { ...sampleOptions, kept })
    expect(readAll(again)[0]!.story.intake[0]!.kept).toEqual(kept)
  })

  it('with its copy passed on as a text, or its keywords and urgency in the wrong place, is read all the same', () => {
    const { story } = readAll(
      wire(
        '<body.content><![CDATA[<p>First <b>words</b>.</p><p>Second.</p>]]></body.content>',
        '<docdata><key-list><keyword>ferries</keyword></key-list></docdata><urgency ed-urg="2"/>',
      ),
    )[0]!
    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(story.body[0]).toMatchObject({ children: [{ text: 'First ' }, { text: 'words', bold: true }, {}] })
    expect([story.keywords, story.urgency]).toEqual([['ferries'], 2])
  })

  it('in a wrapper gives every document; what is no NITF, or broken, is a problem that says where', () => {
    const read = (text: string) =>
      nitfReader.read({ name: null, bytes: new Uint8Array(), text }, sampleMaking)
    const one = (headline: string) =>
      `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head></body></nitf>`
    const several = read(`<feed>${one('First')}${one('Second')}</feed>`)
    expect(several.ok && several.value.items.map(({ story }) => story.headlines.main)).toEqual([
      'First',
      'Second',
    ])
    expect(read('<feed/>')).toMatchObject({ ok: false, fault: { code: 'no-story' } })
    expect(read('<nitf>\n<body></nitf>')).toMatchObject({
      ok: false,
      fault: { code: 'not-well-formed', line: 2 },
    })
  })
})

const minimal = join(
  process.env['DATELINE_STANDARDS'] ?? join(import.meta.dirname, '../../../../shared/standards'),
  'minimal/mini-nitf.xml',
)

describe.skipIf(!existsSync(minimal))('the smallest valid document', () => {
  it('is read in with all it says', () => {
    const { story } = readAll(readFileSync(minimal, 'utf8'))[0]!
    expect(story).toMatchObject({
      slugline: 'KOREA-POLITICS/',
      headlines: { main: 'H' },
      standfirst: 's',
      bullets: ['D'],
      subjects: [{ qcode: 'medtop:11000000', name: 'politics' }],
      embargo: null,
      chain: { kind: 'corrected', reason: 'fixes name in para 3' },
      dateline: { places: [{ name: 'Seoul' }], date: '2026-10-18' },
    })
    expect(story.body.map(({ type }) => type)).toEqual(['picture', 'paragraph', 'crosshead', 'paragraph'])
  })
})
