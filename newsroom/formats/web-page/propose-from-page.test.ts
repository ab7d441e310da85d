import { describe, expect, test } from 'vitest'
import { bodyText, inlineText } from '../../story/block-text.ts'
import { assembleStory } from '../intake/assemble-story.ts'
import { readProposal } from '../intake/read-proposal.ts'
import { proposeFromPage } from './propose-from-page.ts'

const propose = (html: string) => proposeFromPage(html, { from: null })
const placed = (html: string) => propose(html).lines.map(({ role, words }) => `${role}: ${inlineText(words)}`)
const assemble = (html: string) =>
  assembleStory(propose(html), { newId: () => crypto.randomUUID(), now: new Date('2026-11-24T09:00:00Z') })

const page = `<!doctype html><html lang="en-GB"><head><title>Ferries return | The Courier</title>
<meta property="og:title" content="Ferries return to islands after gales">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2026-10-18T09:15:00+09:00",
"headline":"Ferries return to islands after gales","author":[{"@type":"Person","name":"Mara Lind"}]}]}</script></head>
<body><a class="skip-link" href="#m">Skip to content</a><header><h1>The Courier</h1><nav><ul><li><a href="/w">World</a></ul></nav>
<button>Register / Login</button></header><main><article><p class="kicker">Transport</p>
<h1>Ferries return to islands <em>after</em> gales</h1><p class="standfirst">Timetable holds until Sunday, the board says</p>
<div class="meta"><span class="author">By <a rel="author" href="/mara">Mara Lind</a></span><time datetime="2026-10-18T09:15">18 October 2026</time>
<ul class="share-bar"><li><a href="#">Facebook</a></ul></div>
<figure><img src="x.jpg" alt="A ferry"><figcaption>Passengers wait on the quay. <span class="credit">Jun Seo/Northwire via REUTERS</span></figcaption></figure>
<p>SKARDAL, Oct 18 (Northwire) - Ferries <b>returned</b>, <a href="https://example.org/board">the harbour board</a> said on Wednesday.</p>
<h2>Fares</h2><p>The first boat left <a href="javascript:alert(1)">at dawn</a> with the post.</p>
<aside class="newsletter"><h3>Newsletter</h3><p>Get the morning post.</p></aside><blockquote><p>We have waited for this.</p></blockquote>
<ul><li>One boat a day</li><li>Two on Sundays</li></ul><ol><li>Buy a ticket</li></ol>
<table><tr><th></th><th>Fare</th></tr><tr><td>Ellan</td><td><b>12</b></td></tr></table>
<figure><img><figcaption>The harbour at Vik on Tuesday. Foto: Mara Lind/dpa</figcaption></figure>
<p>The board said the autumn timetable would hold.</p><p>(Reporting by Mara Lind; Editing by Jun Seo)</p></article>
<section class="related"><h2>More stories</h2><article><h3><a href="/z">Storm shuts harbour</a></h3></article></section></main>
<footer>© 2026 The Courier</footer></body></html>`

test('a published page is read by its markup, and what is around the story is set aside', () => {
  expect(placed(page)).toEqual([
    'aside: Skip to content',
    'aside: The Courier',
    'aside: World',
    'aside: Register / Login',
    'kicker: Transport',
    'headline: Ferries return to islands after gales',
    'standfirst: Timetable holds until Sunday, the board says',
    'byline: By Mara Lind',
    'date: 18 October 2026',
    'aside: Facebook',
    'caption: Passengers wait on the quay.',
    'credit: Jun Seo/Northwire via REUTERS',
    'dateline: SKARDAL, Oct 18 (Northwire) -',
    'paragraph: Ferries returned, the harbour board said on Wednesday.',
    'crosshead: Fares',
    'paragraph: The first boat left at dawn with the post.',
    'aside: Newsletter',
    'aside: Get the morning post.',
    'quote: We have waited for this.',
    'list-entry: One boat a day',
    'list-entry: Two on Sundays',
    'ordered-entry: Buy a ticket',
    'table-row: \tFare',
    'table-row: Ellan\t12',
    'caption: The harbour at Vik on Tuesday.',
    'credit: Foto: Mara Lind/dpa',
    'paragraph: The board said the autumn timetable would hold.',
    'aside: (Reporting by Mara Lind; Editing by Jun Seo)',
    'aside: More stories',
    'aside: Storm shuts harbour',
    'aside: © 2026 The Courier',
  ])
})

test('the story made of it has its blocks, marks, links and pictures', () => {
  const story = assemble(page)
  expect(story.body.map(({ type }) => type)).toEqual([
    'picture',
    'paragraph',
    'crosshead',
    'paragraph',
    'quote',
    'list',
    'list',
    'table',
    'picture',
    'paragraph',
  ])
  expect(story.body[1]).toMatchObject({
    children: [
      { text: 'Ferries ' },
      { text: 'returned', bold: true },
      { text: ', ' },
      { type: 'link', url: 'https://example.org/board' },
      { text: ' said on Wednesday.' },
    ],
  })
  expect(story.body[3]?.children).toEqual([{ text: 'The first boat left at dawn with the post.' }])
  expect(story.assets.map(({ credit }) => credit?.organisation)).toEqual(['Northwire', 'dpa'])
  expect(story.published).toEqual({ instant: '2026-10-18T00:15:00Z', timeZone: 'Etc/GMT-9' })
  expect(story.language).toBe('en-GB')
  expect(story.intake[0]?.raw).toBe(page)
})

describe('pieces of pages and of word processors', () => {
  test('Google Docs: the wrapper makes nothing bold', () => {
    const docs = `<meta charset="utf-8"><b style="font-weight:normal;"><h1><span>Ferries return</span></h1><p><span style="font-weight:700">By Mara Lind</span></p>
<br><p><span>OSLO — Ferries returned to the islands, the board </span><span style="font-style:italic">said</span><span>.</span></p><ul><li><p>One</p></li></ul></b>`
    expect(placed(docs)).toEqual([
      'headline: Ferries return',
      'byline: By Mara Lind',
      'dateline: OSLO —',
      'paragraph: Ferries returned to the islands, the board said.',
      'list-entry: One',
    ])
    expect(propose(docs).lines[3]?.words[1]).toEqual({ text: 'said', italic: true })
  })

  test('Word: bold short paragraphs are crossheads, line ends are spaces', () => {
    const word = `<html><body><!--StartFragment--><p class=MsoNormal><b>Ferries return to islands<o:p></o:p></b></p><p>Von Mara Lind</p>
<p>Berlin (dpa) - Die Fähren fahren nach drei Tagen\nSturm wieder.</p><p><b>Neue Preise</b></p><p>Das erste Boot legte am Morgen ab.</p><!--EndFragment--></body></html>`
    expect(placed(word)).toEqual([
      'headline: Ferries return to islands',
      'byline: Von Mara Lind',
      'dateline: Berlin (dpa) -',
      'paragraph: Die Fähren fahren nach drei Tagen Sturm wieder.',
      'crosshead: Neue Preise',
      'paragraph: Das erste Boot legte am Morgen ab.',
    ])
  })

  test('wire copy in a pre is read as the plain copy it is', () => {
    const pre =
      '<pre>BC-FERRY/\nFerries return to islands\n\nSKARDAL, Oct 18 (Northwire) - Ferries returned to the outer\nislands on Wednesday after three days of gales, the harbour board\nsaid, and the first boat left at dawn with the post.\n</pre>'
    expect(placed(pre)).toEqual([
      'slugline: BC-FERRY/',
      'headline: Ferries return to islands',
      'dateline: SKARDAL, Oct 18 (Northwire) -',
      'paragraph: Ferries returned to the outer islands on Wednesday after three days of gales, the harbour board said, and the first boat left at dawn with the post.',
    ])
  })

  test('a page arranged by tables inside one form has no table in its story', () => {
    const old = `<html><body><form><table><tr><td><a href=/n>News</a></td></tr><tr><td><h1>Ferries return to islands</h1><font>October 18, 2026<br>By Mara Lind</font>
<p>SEOUL<p>Ferries returned to the outer islands, the board said.<br><br>The first boat left at dawn with the post.</td></tr></table></form></body></html>`
    expect(placed(old)).toEqual([
      'aside: News',
      'headline: Ferries return to islands',
      'date: October 18, 2026',
      'byline: By Mara Lind',
      'dateline: SEOUL',
      'paragraph: Ferries returned to the outer islands, the board said.',
      'paragraph: The first boat left at dawn with the post.',
    ])
  })

  test('a Korean page without an article element', () => {
    const korean = `<html lang="ko"><body><div id="header"><div class="gnb">정치</div></div><div><h2 class="tit">섬 여객선 운항 재개</h2><span class="date">입력 2026-10-18 14:22</span>
<div>[서울=뉴시스]홍길동 기자 = 사흘간 멈췄던 섬 여객선이 18일 운항을 재개했다.<br><br>첫 배는 새벽에 승객 212명을 태우고 떠났다.<br></div><p>저작권자 ⓒ 한빛일보. 무단전재 금지</p></div></body></html>`
    const read = readProposal(propose(korean))
    expect(read).toMatchObject({
      headline: '섬 여객선 운항 재개',
      dateline: { places: [{ name: '서울' }], source: '뉴시스' },
      byline: { people: [{ name: '홍길동' }] },
      published: { day: '2026-10-18' },
    })
    expect(bodyText(assemble(korean).body).split('\n\n')).toHaveLength(2)
  })
})

describe('what a page states of itself', () => {
  const stated = (head: string) =>
    propose(`${head}<p>The first boat left at dawn with the post.</p>`).stated?.published ?? null
  test.each([
    [
      '<meta property="article:published_time" content="2026-10-18T09:15:00Z">',
      { instant: '2026-10-18T09:15:00Z', timeZone: 'UTC' },
    ],
    ['<meta name="date" content="2026-10-18">', { day: '2026-10-18' }],
    ['<meta name="date" content="2026-10-18T09:15:00">', { day: '2026-10-18' }],
    ['<meta name="date" content="18/10/2026">', null],
    ['<meta name="date" content="2026-02-30T09:15:00Z">', null],
    ['<script type="application/ld+json">{broken</script>', null],
    [
      '<time itemprop="datePublished" datetime="2026-10-18T09:15:00+05:30">Sunday</time>',
      { day: '2026-10-18' },
    ],
  ])('%s', (head, published) => expect(stated(head)).toEqual(published))
})

test.each([
  ['100,000 nested elements', `${'<div>'.repeat(100_000)}words`],
  ['10 MB in one attribute', `<p class="${'x -'.repeat(3_300_000)}">words</p>`],
  ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_none, at) => `a${at}`).join(' ')}>words`],
  ['deep structured data', `<script type="application/ld+json">${'['.repeat(900_000)}</script><p>words`],
  ['tables in tables', `${'<table><tr><td>'.repeat(5000)}words`],
])('a hostile page with %s is read', { timeout: 30_000 }, (_name, html) => {
  expect(propose(html).lines.map(({ words }) => inlineText(words))).toEqual(['words'])
})
