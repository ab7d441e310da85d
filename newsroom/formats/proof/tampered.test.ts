import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { ExportFile, Format } from '../format.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { trialMaking } from '../samples/read-trial.ts'
import { writers } from '../writers.ts'
import { isProven } from './proof-line.ts'
import { proof } from './prove-story.ts'

const given = { options: sampleOptions, making: trialMaking, encode: (text: string) => strToU8(text) }

type Change = (text: string) => string

/** What was written, as somebody has changed it since: its text, or that of every part of a zip. */
function tampered(file: ExportFile, change: Change): ExportFile {
  if ('text' in file) return { ...file, text: change(file.text) }
  const parts = Object.entries(unzipSync(file.bytes)).map(([name, part]) => {
    const isText = /\.(?:xml|opf|xhtml|json)$/.test(name)
    return [name, isText ? strToU8(change(strFromU8(part))) : part] as const
  })
  return { ...file, bytes: zipSync(Object.fromEntries(parts)) }
}

/** The parts that are told as changed in a format whose files somebody has changed on their way. */
async function told(format: Format, change: Change): Promise<string[]> {
  const write: Format['write'] = (story, options) =>
    format.write(story, options).map((file) => tampered(file, change))
  const { lines } = await proof(publishable(ferryStory, format.channel), { ...format, write }, given)
  const changed = lines.filter(({ outcome }) => outcome === 'changed')
  return [...new Set(changed.map(({ part }) => part))]
}

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replaceAll(from, to)
const without = (from: string | RegExp) => replaced(from, '')

/** The two paragraphs of the sample, whatever marks them up, in each other’s place. */
const swapped = (one: string, other: string) => (text: string) =>
  text.replaceAll(one, '\u0001').replaceAll(other, one).replaceAll('\u0001', other)

const ownMarkup: readonly (readonly [string, Change, readonly string[]])[] = [
  ['a paragraph that is gone', without(/<p>The next round begins on the island\.<\/p>/g), ['copy']],
  ['a mark that is gone', without(/<\/?em>/g), ['copy']],
  ['a crosshead that is a paragraph', replaced(/<h2>(Fares still open)<\/h2>/g, '<p>$1</p>'), ['crossheads']],
  ['entries in each other’s place', swapped('Sign the draft', 'Publish the fares'), ['lists', 'copy']],
  ['another agency in a credit', replaced('via NORTHWIRE', 'via SOUTHWIRE'), ['credits', 'credit-parts']],
  ['a credit that is gone', without(/<p [^>]*credit[^>]*>[^<]*<\/p>/g), ['credits', 'credit-parts']],
  ['another headline', replaced('Ministers meet at', 'Ministers leave'), ['headline']],
  ['another name in the byline', replaced('By Mara Lind', 'By Nora Lind'), ['byline']],
  ['another day in the dateline', replaced('Nov 24 (Northwire)', 'Nov 25 (Northwire)'), ['dateline-parts']],
]

describe.each(['html', 'fragment', 'epub'] as const)('of a file of %s is told', (name) => {
  test.each(ownMarkup)('%s', async (_what, change, parts) => {
    expect(await told(writers[name], change)).toEqual(expect.arrayContaining([...parts]))
  })

  test('nothing where nothing was changed', async () => {
    expect(await told(writers[name], (text) => text)).toEqual([])
  })
})

describe('of a page is told', () => {
  test('what it says to machines alone', async () => {
    const { html } = writers
    expect(await told(html, replaced('"name": "Marsk"', '"name": "Mersk"'))).toEqual(['event-place'])
    expect(await told(html, replaced('mediatopic/20000337', 'mediatopic/20000338'))).toEqual(['subjects'])
    expect(await told(html, without(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g))).toEqual(
      expect.arrayContaining(['slugline', 'published', 'genre', 'source', 'usage-terms']),
    )
  })
})

describe('of a book is told', () => {
  test('what its package says, and a page that is not in it', async () => {
    const { epub } = writers
    expect(await told(epub, replaced('<dc:source>Northwire', '<dc:source>Southwire'))).toEqual(['source'])
    expect(await told(epub, without(/<meta property="term"[^>]*>[^<]*<\/meta>/g))).toEqual([
      'subjects',
      'keywords',
    ])
  })
})

describe('of a wire text is told', () => {
  const { text } = writers

  test.each<readonly [string, Change, readonly string[]]>([
    ['a paragraph that is gone', without('The next round begins on the island.\n\n'), ['copy']],
    ['paragraphs that became one', replaced('ships.\n\nThe next', 'ships. The next'), ['copy']],
    ['a quote that is a paragraph', replaced('    “We are', '“We are'), ['quotes']],
    ['another urgency', replaced('URGENCY: 4', 'URGENCY: 3'), ['urgency']],
    ['a note that is gone', without('EDS: Will be updated after the meeting.\n'), ['ednotes']],
    ['another headline', replaced('Ministers meet at', 'Ministers leave'), ['headline']],
    ['a byline that is gone', without('By Mara Lind and Jun Seo\n\n'), ['byline']],
    ['a caption that is another', replaced('Dock workers wait', 'Dock workers sleep'), ['copy']],
    ['terms that are gone', without('TERMS: Not for use after 30 days.\n\n'), ['usage-terms']],
  ])('%s', async (_what, change, parts) => {
    expect(await told(text, change)).toEqual(expect.arrayContaining([...parts]))
  })

  test('nothing where nothing was changed', async () => {
    expect(await told(text, (written) => written)).toEqual([])
  })
})

describe('of a bundle of Apple News is told', () => {
  const format = writers['apple-news']

  test.each<readonly [string, Change, readonly string[]]>([
    ['a paragraph that is gone', without('<p>The next round begins on the island.</p>'), ['copy']],
    ['a mark that is gone', without(/<\/?em>/g), ['copy']],
    ['a quote that is body', replaced('"role": "quote"', '"role": "body"'), ['quotes']],
    ['entries in each other’s place', swapped('Sign the draft', 'Publish the fares'), ['lists', 'copy']],
    ['another credit', replaced('via NORTHWIRE', 'via SOUTHWIRE'), ['credits']],
    ['another headline', replaced('Ministers meet at', 'Ministers leave'), ['headline']],
    [
      'a picture that is not in it',
      replaced('bundle://terminal.jpg', 'bundle://quay.jpg'),
      ['picture-files'],
    ],
    ['another alt text', replaced('A white ferry', 'A black ferry'), ['alt-text']],
    ['another time', replaced('T14:05:00', 'T14:06:00'), ['published']],
  ])('%s', async (_what, change, parts) => {
    expect(await told(format, change)).toEqual(expect.arrayContaining([...parts]))
  })

  test('nothing where nothing was changed', async () => {
    expect(await told(format, (text) => text)).toEqual([])
  })
})

describe('of a snippet for InDesign is told', () => {
  const { icml } = writers
  const inStyle = (style: string) => `AppliedParagraphStyle="ParagraphStyle/${style}"`

  test.each<readonly [string, Change, readonly string[]]>([
    [
      'a paragraph that is gone',
      without(/<ParagraphStyleRange [^>]*>(?:(?!<\/Para).)*begins on the island.*\n/g),
      ['copy'],
    ],
    ['a mark that is gone', replaced('CharacterStyle/Bold Italic', 'CharacterStyle/Bold'), ['copy']],
    ['a crosshead that is a paragraph', replaced(inStyle('Crosshead'), inStyle('Paragraph')), ['crossheads']],
    ['entries in each other’s place', swapped('Sign the draft', 'Publish the fares'), ['lists', 'copy']],
    ['another credit', replaced('via NORTHWIRE', 'via SOUTHWIRE'), ['credits']],
    ['a caption that is gone', replaced(/<Content>Dock workers[^<]*/g, '<Content>'), ['captions']],
    ['another headline', replaced('Ministers meet at', 'Ministers leave'), ['headline']],
    ['a link that leads elsewhere', replaced('ferries.example', 'fairies.example'), ['copy']],
    ['a table without a cell', replaced(/<Cell Name="1:1".*?<\/Cell>/g, ''), ['tables', 'copy']],
  ])('%s', async (_what, change, parts) => {
    expect(await told(icml, change)).toEqual(expect.arrayContaining([...parts]))
  })

  test('nothing where nothing was changed', async () => {
    expect(await told(icml, (text) => text)).toEqual([])
  })
})

test('a file that can’t be read back is a problem, not a proof', async () => {
  for (const name of ['epub', 'apple-news', 'icml'] as const) {
    const format = writers[name]
    const write: Format['write'] = (story, options) =>
      format.write(story, options).map((file) => {
        return 'text' in file
          ? { ...file, text: file.text.slice(0, -200) }
          : { ...file, bytes: file.bytes.slice(0, -200) }
      })
    const proven = await proof(publishable(ferryStory, format.channel), { ...format, write }, given)
    expect(proven.problems.map(({ code }) => code)).toEqual([name === 'icml' ? 'not-well-formed' : 'damaged'])
    expect(isProven(proven)).toBe(false)
  }
})
