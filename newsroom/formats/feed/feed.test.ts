import { describe, expect, test } from 'vitest'
import { bodyText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { textOf } from '../format.ts'
import { readerFor } from '../readers.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { readBack, readSample } from '../samples/read-sample.ts'
import { atom } from './atom.ts'
import { feedReader } from './feed-reader.ts'
import { rss } from './rss.ts'

const sample = publishable(ferryStory, 'web')

describe.each([rss, atom])('$name', (format) => {
  test('comes back under its own name, with its pictures', () => {
    const { story, links } = readBack(format, sample)

    expect(links[0]?.hrefs[0]).toBe('media/terminal.jpg')
    expect(story.intake[0]).toMatchObject({
      format: 'feed',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
      versionCreated: '2026-11-24T16:00:00.000Z',
    })
    expect(story.intake[0]).not.toHaveProperty('kept')
  })

  test('holds a set of stories in the order given, each as it is alone', () => {
    const second = { ...sample, id: sampleId(500), headlines: { main: 'Second' } }
    const set = [sample, second].map((story) => ({ story, renditions: {}, now: sampleOptions.now }))
    const { items } = readSample(feedReader, textOf(format.writeSet!(set, sampleOptions)[0]!))

    expect(items.map(({ story }) => story.headlines.main)).toEqual([ferryStory.headlines.main, 'Second'])
    expect(items[1]!.story.intake[0]!.guid).toBe(`urn:uuid:${sampleId(500)}`)
  })

  test('is refused to a story that readers must not have', () => {
    const until = { instant: '2030-01-01T00:00:00Z', timeZone: 'UTC' }

    expect(format.refuses!(sample)).toBeNull()
    expect(format.refuses!({ ...sample, embargo: { until } })).toMatchObject({ code: 'embargoed' })
    expect(format.refuses!({ ...sample, chain: { kind: 'withdrawn', sequence: 1 } })).toMatchObject({
      code: 'withdrawn',
    })
  })

  test('takes foreign elements along that a story came with, and nothing that is not well-formed', () => {
    const kept = { rating: '<rating xmlns="urn:x">5</rating>', bad: '<rating', plain: 'words' }
    const text = textOf(format.write(sample, { ...sampleOptions, kept })[0]!)

    expect(text).toContain('<rating xmlns="urn:x">5</rating>')
    expect(text).not.toContain('<rating\n')
    expect(readSample(feedReader, text).items[0]!.story.intake[0]!.kept).toEqual({
      rating: '<rating xmlns="urn:x">5</rating>',
    })
  })
})

describe('foreign feeds', () => {
  test('RSS with CDATA, a relative picture, an author with an address and no date', () => {
    const { items, problems } = readSample(
      feedReader,
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>T</title><link>https://news.example/eu/</link><language>de-AT</language>
      <item><title>Kahn &amp;amp; S&#246;hne</title><link>https://news.example/1</link><author>m@news.example (Mara Lind)</author>
      <description><![CDATA[<p>Ein <b>Vorspann</b>.</p>]]></description>
      <content:encoded><![CDATA[<p>Wien (dpa) - Der Text.</p><img src="bild.jpg" alt="Kahn"><script>x()</script>]]></content:encoded>
      <comments>https://news.example/1#c</comments></item></channel></rss>`,
    )
    const { story, links } = items[0]!

    expect(problems).toEqual([])
    expect(story).toMatchObject({
      language: 'de-AT',
      headlines: { main: 'Kahn & Söhne' },
      standfirst: 'Ein Vorspann.',
      byline: { people: [{ name: 'Mara Lind' }] },
      dateline: { places: [{ name: 'Wien' }], source: 'dpa' },
      published: null,
    })
    expect(bodyText(story.body).trim()).toBe('Der Text.')
    expect(links[0]!.hrefs).toEqual(['https://news.example/eu/bild.jpg'])
    expect(story.intake[0]).toMatchObject({ guid: 'https://news.example/1' })
    expect(story.intake[0]!.kept).toMatchObject({ comments: '<comments>https://news.example/1#c</comments>' })
  })

  test('RSS 1.0 names its entries beside the channel', () => {
    const { items } = readSample(
      feedReader,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://n.example"><title>N</title></channel>
      <item rdf:about="https://n.example/a"><title>One</title><dc:date>2026-11-24T10:00:00+01:00</dc:date><description>Words.</description></item></rdf:RDF>`,
    )

    expect(items[0]!.story).toMatchObject({
      headlines: { main: 'One' },
      published: { instant: '2026-11-24T09:00:00.000Z', timeZone: 'UTC' },
      intake: [{ guid: 'https://n.example/a' }],
    })
    expect(bodyText(items[0]!.story.body)).toBe('Words.')
  })

  test('Atom with XHTML, and Media RSS with a credit', () => {
    const { items } = readSample(
      feedReader,
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en"><title>F</title>
      <entry><id>tag:n.example,2026:1</id><title type="html">A &amp;lt; B</title><updated>2026-11-24T10:00:00Z</updated>
      <author><name>Jun Seo</name></author><summary>In short, 1 &lt; 2.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em>.</p><h2>Three</h2></div></content>
      <media:content url="https://n.example/p.jpg" medium="image"><media:credit>AP Photo/Ann Oh</media:credit></media:content></entry></feed>`,
    )
    const { story } = items[0]!

    expect(story).toMatchObject({ headlines: { main: 'A < B' }, standfirst: 'In short, 1 < 2.' })
    expect(story.body.map(({ type }) => type)).toEqual(['picture', 'paragraph', 'crosshead'])
    expect(story.assets[0]!.credit).toMatchObject({ organisation: 'AP', creator: 'Ann Oh' })
  })

  test('one entry that is not well-formed never stops the rest', () => {
    const entry = (title: string, more = '') =>
      `<item><title>${title}</title><description>W.</description>${more}</item>\n`
    const text = `<rss version="2.0"><channel>\n${entry('One')}${entry('Two', '<b>')}${entry('Three')}</channel></rss>`
    const { items, problems } = readSample(feedReader, text)

    expect(items.map(({ story }) => story.headlines.main)).toEqual(['One', 'Three'])
    expect(problems).toMatchObject([{ code: 'not-well-formed', line: 3 }])
  })

  test('are known by their root, whatever stands before it', () => {
    const of = (text: string) => readerFor({ name: null, bytes: new Uint8Array(), text })?.name

    expect(of('<?xml version="1.0"?>\n<!-- <html> -->\n<rss version="2.0"/>')).toBe('feed')
    expect(of('<feed xmlns="http://www.w3.org/2005/Atom"/>')).toBe('feed')
    expect(of('<!DOCTYPE html><html><body><p>rss</p></body></html>')).toBe('html')
  })
})
