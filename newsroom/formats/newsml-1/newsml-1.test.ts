import { describe, expect, it } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import { readCopy, sampleMaking } from '../samples/read-copy.ts'
import { newsml1Reader } from './newsml-1-reader.ts'

const read = (text: string) => readCopy(newsml1Reader, text)

const document = (items: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20031010:NewsMLv1.2.dtd:1" "NewsML.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf; ]>
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261124T160000Z</DateAndTime></NewsEnvelope>${items}</NewsML>`

const item = (
  id: string,
  inside: string,
  management = '<Status FormalName="Usable"/>',
) => `<NewsItem xml:lang="de">
  <Identification><NewsIdentifier><ProviderId>agency.example</ProviderId><DateId>20261124</DateId><NewsItemId>${id}</NewsItemId>
  <RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:agency.example:20261124:${id}:2N</PublicIdentifier></NewsIdentifier>
  <NameLabel>ferries</NameLabel></Identification><NewsManagement><ThisRevisionCreated>20261124T150000+0100</ThisRevisionCreated>
  ${management}<Urgency FormalName="2"/></NewsManagement>${inside}</NewsItem>`

const content = (data: string, signs = '<MediaType FormalName="Text"/>') =>
  `<ContentItem>${signs}<DataContent>${data}</DataContent></ContentItem>`
const component = (inside: string, role = '') =>
  `<NewsComponent>${role && `<Role FormalName="${role}"/>`}${inside}</NewsComponent>`
const lines = (headline: string, more = '') =>
  `<NewsLines><HeadLine>${headline}</HeadLine>${more}</NewsLines>`
const photo = (href: string, width: number) =>
  `<ContentItem Href="${href}"><MediaType FormalName="Photo"/><Characteristics><Property FormalName="Width" Value="${width}"/></Characteristics></ContentItem>`

const nitf = content(
  '<nitf><body><body.head><hedline><hl1>Inside</hl1></hedline><abstract><p>In short.</p></abstract></body.head><body.content><p>Words.</p><hl2>More</hl2></body.content></body></nitf>',
  '<Format FormalName="NITF3.1"/>',
)

const metadata = `<AdministrativeMetadata><Provider><Party FormalName="Northwire"/></Provider><Creator><Party FormalName="Ida Berg"/></Creator></AdministrativeMetadata>
  <DescriptiveMetadata><Language FormalName="no"/><Genre FormalName="Current"/><SubjectCode><Subject FormalName="11000000"/><SubjectMatter FormalName="11003000"/></SubjectCode>
  <Location HowPresent="Origin"><Property FormalName="Country" Value="NOR"/><Property FormalName="City" Value="OSLO"/></Location>
  <Location HowPresent="Event"><Property FormalName="Country" Value="NO"/><Property FormalName="City" Value="Marsk"/></Location>
  <Property FormalName="Keyword" Value="ferries;talks"/></DescriptiveMetadata>`

describe('NewsML 1.2', () => {
  it('is read with its lines, metadata and the NITF inside', () => {
    const advisory =
      '<NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>CORRECTS fare</NewsLineText></NewsLine>'
    const text = document(
      item(
        'A1',
        component(
          `${lines('Ferries sail', `<DateLine>OSLO, Nov 24 (Northwire) -</DateLine><CopyrightLine>© Northwire</CopyrightLine><RightsLine>No archives</RightsLine>${advisory}`)}${metadata}${component(nitf, 'Main')}`,
        ),
      ),
    )
    const { items, problems } = read(text)
    const { story } = items[0]!
    expect([items.length, problems]).toEqual([1, []])
    expect(story).toMatchObject({
      language: 'no',
      slugline: 'ferries',
      headlines: { main: 'Ferries sail' },
      standfirst: 'In short.',
      byline: { people: [{ name: 'Ida Berg' }] },
      dateline: { places: [{ name: 'Oslo' }], date: '2026-11-24', source: 'Northwire' },
      eventPlace: { name: 'Marsk', countryCode: 'NO' },
      ednotes: [{ role: 'correction', text: 'CORRECTS fare' }],
      urgency: 2,
      genre: 'Current',
      subjects: [{ qcode: 'medtop:11000000' }],
      keywords: ['ferries', 'talks'],
      source: 'Northwire',
      usageTerms: 'No archives',
    })
    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead'])
    expect(story.intake[0]).toMatchObject({
      format: 'newsml-1',
      guid: 'urn:newsml:agency.example:20261124:A1',
      version: '2',
      versionCreated: '2026-11-24T14:00:00.000Z',
      kept: {
        'NewsLines/CopyrightLine': '© Northwire',
        'DescriptiveMetadata/SubjectCode': '11003000',
        'DescriptiveMetadata/Location': 'Origin: NOR, OSLO',
      },
    })
  })

  it.each([
    [
      'XHTML',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>First <b>words</b>.</p><p>Second.</p></body></html>',
    ],
    ['paragraphs alone', '<p>First words.</p><p>Second.</p>'],
    ['markup passed on as a text', '<![CDATA[<P>First words.</P>\n<P>Second.</P>]]>'],
    [
      'a whole NITF passed on as a text',
      '<![CDATA[<?xml version="1.0"?><nitf><body><body.content><p>First words.</p><p>Second.</p></body.content></body></nitf>]]>',
    ],
    ['plain text', '   First words.\n\n   Second.'],
  ])('has its copy read from %s', (_, data) => {
    const { story } = read(document(item('A1', component(lines('H') + content(data))))).items[0]!
    expect(story.body.map((block) => [block.type, blockText(block)])).toEqual([
      ['paragraph', 'First words.'],
      ['paragraph', 'Second.'],
    ])
  })

  it('of several forms of the same words takes the richest', () => {
    const forms = content('Words, plain.') + nitf
    const whole = `<NewsComponent EquivalentsList="yes">${forms}</NewsComponent>`
    const { story } = read(document(item('A1', component(lines('H') + whole)))).items[0]!
    expect(story.body.map(blockText)).toEqual(['Words.', 'More'])
  })

  it('gives every picture its sizes, headline, caption, credit and place', () => {
    const one = component(
      `${lines('The quay', '<CreditLine>Northwire</CreditLine><ByLine>Jun Seo</ByLine><CopyrightLine>© Jun Seo</CopyrightLine>')}${metadata}
       <NewsComponent EquivalentsList="yes">${photo('quay-s.jpg', 200)}${photo('quay.jpg', 1600)}</NewsComponent>${component(content('<p>A ferry at the quay.</p>'), 'Caption')}`,
    )
    const two = component(
      `${component(photo('crew.jpg', 800), 'Main')}${component(photo('crew-t.jpg', 90), 'Thumbnail')}`,
      'Photo',
    )
    const { story, links } = read(
      document(
        item(
          'A1',
          component(
            `${lines('Ferries sail')}${component(nitf, 'Main')}${component(one + two, 'Content list')}`,
          ),
        ),
      ),
    ).items[0]!
    expect(story.body.map(({ type }) => type)).toEqual(['picture', 'picture', 'paragraph', 'crosshead'])
    expect(story.body[0]).toMatchObject({
      children: [{ children: [{ text: 'The quay' }] }, { children: [{ text: 'A ferry at the quay.' }] }],
    })
    expect(story.assets[0]).toMatchObject({
      credit: { creator: 'Jun Seo', organisation: 'Northwire' },
      rights: '© Jun Seo',
      place: { name: 'Oslo', country: 'NOR' },
    })
    expect(links.map(({ hrefs }) => hrefs)).toEqual([
      ['quay.jpg', 'quay-s.jpg'],
      ['crew.jpg', 'crew-t.jpg'],
    ])
  })

  it('takes a smaller size that stands beside a picture for the same picture', () => {
    const sizes = component(photo('crew.jpg', 800), 'Image') + component(photo('crew-t.jpg', 90), 'Thumbnail')
    const { links } = read(
      document(item('A1', component(lines('H') + component(content('Words.'), 'Body') + sizes))),
    ).items[0]!
    expect(links.map(({ hrefs }) => hrefs)).toEqual([['crew.jpg', 'crew-t.jpg']])
  })

  it('with roles for title, lead and body is one story, and the same news in two languages is two', () => {
    const part = (role: string, words: string) => component(content(words), role)
    const whole = (language: string, words: string) =>
      `<NewsComponent Duid="${language}" xml:lang="${language}"><Role FormalName="Short"/>${lines('Ferries')}${part('Title', 'Ferries')}${part('Lead', `${words} lead`)}${part('Body', words)}</NewsComponent>`
    const { items } = read(document(item('A1', component(whole('nl', 'Boot') + whole('fr', 'Bateau')))))
    expect(items.map(({ story }) => [story.language, story.standfirst, story.body.map(blockText)])).toEqual([
      ['nl', 'Boot lead', ['Boot']],
      ['fr', 'Bateau lead', ['Bateau']],
    ])
    expect(items.map(({ story }) => story.intake[0]!.guid)).toEqual([
      'urn:newsml:agency.example:20261124:A1#nl',
      'urn:newsml:agency.example:20261124:A1#fr',
    ])
  })

  it('gives every item; a picture goes to the text that names it, a list of items is none, an empty one is a problem', () => {
    const text = (id: string, reference = '') =>
      item(id, component(lines(`Story ${id}`) + reference + component(content('Words.'))))
    const list = item(
      'L1',
      component(
        '<NewsItemRef NewsItem="urn:newsml:agency.example:20261124:A1"/>' +
          '<NewsItemRef NewsItem="urn:newsml:agency.example:20261124:A2"/>',
      ),
    )
    const own = item('P1', component(lines('The quay') + photo('quay.jpg', 800)))
    const { items, problems } = read(
      document(
        list +
          text('A1') +
          text('A2', '<NewsItemRef NewsItem="urn:newsml:agency.example:20261124:P1"/>') +
          own +
          item('E1', ''),
      ),
    )
    expect(items.map(({ story, links }) => [story.headlines.main, links.length])).toEqual([
      ['Story A1', 0],
      ['Story A2', 1],
    ])
    expect(problems).toEqual([
      { code: 'no-story', reason: 'urn:newsml:agency.example:20261124:E1:2N has no content' },
    ])
  })

  it('of pictures alone is a story that shows them', () => {
    const { story, links } = read(document(item('P1', component(lines('The quay') + photo('quay.jpg', 800)))))
      .items[0]!
    expect(story.headlines.main).toBe('The quay')
    expect([story.body.map(({ type }) => type), links.length]).toEqual([['picture'], 1])
  })

  it('that is killed comes in without content; what corrects, updates or is held says so', () => {
    const managed = (management: string) =>
      read(document(item('A1', component(lines('H') + content('Words.')), management))).items[0]!.story
    expect(read(document(item('A1', '', '<Status FormalName="Canceled"/>'))).items[0]!.story.chain.kind).toBe(
      'withdrawn',
    )
    expect(managed('<Instruction FormalName="Rectify"/>').chain.kind).toBe('corrected')
    expect(managed('<Instruction FormalName="Update"/>').chain.kind).toBe('update')
    const held = (time: string) =>
      managed(
        `<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>${time}</DateAndTime></StatusWillChange>`,
      )
    expect(held('20261201T060000Z').embargo?.until.instant).toBe('2026-12-01T06:00:00.000Z')
    expect(held('20261201T060000')).toMatchObject({
      embargo: null,
      intake: [
        { notes: ['NewsManagement/Status: Embargoed', 'NewsManagement/StatusWillChange: 20261201T060000'] },
      ],
    })
  })

  it('never takes for one item what only names its sender, and says where it is broken', () => {
    const nameless = document(item('A1', component(lines('H') + content('Words.')))).replace(
      /<NewsIdentifier>.*?<\/NewsIdentifier>/s,
      '<NewsIdentifier><ProviderId>agency.example</ProviderId><PublicIdentifier>urn:newsml:agency.example</PublicIdentifier></NewsIdentifier>',
    )
    expect(read(nameless).items[0]!.story.intake[0]!.guid).toBeUndefined()
    const broken = { name: null, bytes: new Uint8Array(), text: '<NewsML>\n<NewsItem></NewsML>' }
    expect(newsml1Reader.read(broken, sampleMaking)).toMatchObject({
      ok: false,
      fault: { code: 'not-well-formed', line: 2 },
    })
    expect(newsml1Reader.read({ ...broken, text: '<NewsML/>' }, sampleMaking)).toMatchObject({
      ok: false,
      fault: { code: 'no-story' },
    })
  })
})
