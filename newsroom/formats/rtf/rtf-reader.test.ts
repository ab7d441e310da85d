import { describe, expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import type { Story } from '../../story/story.ts'
import { jpegStart } from '../samples/ferry-story.ts'
import { readTrial, trialMaking } from '../samples/read-trial.ts'
import { withoutIds } from '../samples/without-ids.ts'
import { rtfReader } from './rtf-reader.ts'

const lead = 'Ministers of both coastal states met for a second day to agree on a timetable.'
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const styles = String.raw`{\stylesheet{Normal;}{\s1\b\fs32 Title;}{\s2\b\outlinelevel0 Kop;}{\s3\i\sbasedon0 Byline;}{\*\cs4\additive\f1 Source Text;}}`
const file = (body: string, head = '') =>
  bytesOf(String.raw`{\rtf1\ansi\ansicpg1252\deff0` + head + styles + body + '}')
const readStory = (body: string, head?: string): Story => readTrial(file(body, head)).story
const title = String.raw`\pard\s1\b Ferries return\par\pard\plain `

describe('the head of the story', () => {
  test('is told by the names of the styles, and the marks that a style gives are no marks of words', () => {
    const made = readStory(
      title +
        String.raw`{\pard\s3\i By Mara Lind\par}\pard\plain ${lead}\par\pard\s2\b Fares \i and\i0  prices\par\pard\plain ${lead}\par`,
      String.raw`{\info{\title Ferries}{\author Mara}{\keywords ferries, fares}{\creatim\yr2026\mo11\dy24\hr9\min5}\version3}`,
    )

    expect(made.headlines.main).toBe('Ferries return')
    expect(made.byline?.people).toEqual([{ name: 'Mara Lind' }])
    expect(made.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'paragraph'])
    expect(made.body[1]?.children).toEqual([
      { text: 'Fares ' },
      { text: 'and', italic: true },
      { text: ' prices' },
    ])
    expect(made.keywords).toEqual(['ferries', 'fares'])
    expect(made.intake[0]).toMatchObject({
      format: 'rtf',
      version: '3',
      kept: { 'dc:title': 'Ferries', 'dc:creator': 'Mara', 'dcterms:created': '2026-11-24T09:05:00' },
    })
  })

  test('is found as in plain copy where no style tells it', () => {
    const made = readTrial(
      bytesOf(
        String.raw`{\rtf1\ansi Ferries return to the islands\par By Mara Lind\par PORT ELLAN, Nov 24 (Northwire) - ${lead}\par ${lead}}`,
      ),
    ).story

    expect(made.headlines.main).toBe('Ferries return to the islands')
    expect(made.dateline).toMatchObject({ places: [{ name: 'Port Ellan' }], source: 'Northwire' })
    expect(made.body.map(blockText)).toEqual([lead, lead])
  })
})

describe('words', () => {
  const firstOf = (words: string, head?: string) =>
    blockText(readStory(`${title}${words} and on goes this whole long line of copy.\\par`, head).body[0]!)
  const rest = ' and on goes this whole long line of copy.'

  test.each([
    ['the page of the file', String.raw`caf\'e9 \'93so\'94`, '', 'café “so”'],
    ['another page', String.raw`\'cc\'ee\'f1\'ea\'e2\'e0`, String.raw`\ansicpg1251`, 'Москва'],
    ['two bytes each', String.raw`\'bc\'ad\'bf\'ef`, String.raw`\ansicpg949`, '서울'],
    [
      'the page of a font',
      String.raw`a {\f1 \'d1\'ee} b`,
      String.raw`{\fonttbl{\f0 A;}{\f1\fcharset204 B;}}`,
      'a Со b',
    ],
    ['a page of DOS', String.raw`\'82`, String.raw`\pca`, 'é'],
    ['Unicode with stand-ins', String.raw`\u49436?\uc2\u50872\'bf\'ef\uc0\u49436{}!`, '', '서울서!'],
    ['pairs of Unicode', String.raw`\u-10179?\u-8694?`, '', '😊'],
    ['halves of a pair apart', String.raw`\uc0 \u55357\uc1 \u56898\'3f`, '', '🙂'],
    [
      'words of their own',
      String.raw`a\emdash b\~c\_d\{e\}\\\ldblquote f\rdblquote{}`,
      '',
      'a—b\u00a0c\u2011d{e}\\“f”',
    ],
    ['both forms, of which one counts', String.raw`{\upr{Ga?}{\*\ud{Ga\u322?}}}`, '', 'Gał'],
  ])('in %s are read', (_name, words, head, read) => {
    expect(firstOf(words, head)).toBe(`${read}${rest}`)
  })

  test('have their marks and links', () => {
    const made = readStory(
      title +
        String.raw`\b Bold\b0  and {\ul\i both}\plain  {\super 2}{\strike no}{\cs4 code} ` +
        String.raw`{\field{\*\fldinst {HYPERLINK "https://a.example/?x=1" \\o "tip"}}{\fldrslt {\ul\cf1 draft}}} ` +
        String.raw`{\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt bad}} end of this whole long line of copy.\par`,
    )

    expect(made.body[0]?.children).toEqual([
      { text: 'Bold', bold: true },
      { text: ' and ' },
      { text: 'both', italic: true, underline: true },
      { text: ' ' },
      { text: '2', superscript: true },
      { text: 'no', strike: true },
      { text: 'code', code: true },
      { text: ' ' },
      { type: 'link', url: 'https://a.example/?x=1', children: [{ text: 'draft' }] },
      { text: ' bad end of this whole long line of copy.' },
    ])
  })

  test('that somebody changed are suggestions, and words that somebody remarks on are comments', () => {
    // 24 November 2026, 12:00, in the packed form: weekday, year since 1900, month, day, hour, minute.
    const time = (2 << 29) | (126 << 20) | (11 << 16) | (24 << 11) | (12 << 6)
    const made = readStory(
      title +
        String.raw`Ministers of both coastal states met for a {\deleted\revauthdel1\revdttmdel${time} third}{\revised\revauth1\revdttm${time} second} day to ` +
        String.raw`{\*\atrfstart 0}agree{\*\atrfend 0}{\*\atnid D}{\*\atnauthor Desk}\chatn{\*\annotation{\*\atndate ${time}}{\*\atnref 0}\pard Did they?} on a timetable.` +
        String.raw`{\*\atnauthor Desk}\chatn{\*\annotation Where?}\par`,
      String.raw`{\*\revtbl{Unknown;}{Sub;}}`,
    )
    const at = '2026-11-24T12:00:00.000Z'

    expect(withoutIds(made.body[0]?.children)).toEqual([
      { text: 'Ministers of both coastal states met for a ' },
      { type: 'suggestion', change: 'delete', by: 'Sub', at, children: [{ text: 'third' }] },
      { type: 'suggestion', change: 'insert', by: 'Sub', at, children: [{ text: 'second' }] },
      { text: ' day to ' },
      { type: 'comment', remark: 'Did they?', by: 'Desk', at, children: [{ text: 'agree' }] },
      { text: ' on a timetable.' },
    ])
    expect(made.intake[0]).toMatchObject({ setAside: ['Desk: Where?'], notes: ['remarks-aside'] })
  })

  test('in footnotes stand below the copy, those in headers and hidden ones beside it, and none is lost', () => {
    const made = readStory(
      title +
        String.raw`{\header\pard DRAFT 3\par}{\footer \chpgn\par}${lead}{\super\chftn{\footnote\pard\chftn  Said on Tuesday.}}{\v secret}\par ` +
        String.raw`{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard In a box stands a line of copy that is long.\par}}{\shprslt In a box}}\par` +
        String.raw`{\*\themedata 504b}{\*\unknown{\pard lost\par}}`,
    )

    expect(made.body.map(blockText)).toEqual([
      `${lead}1`,
      'In a box stands a line of copy that is long.',
      '1 Said on Tuesday.',
    ])
    expect(made.intake[0]).toMatchObject({ setAside: ['DRAFT 3', 'secret'] })
    expect(made.intake[0]?.notes.toSorted()).toEqual(['footnotes', 'hidden-words'])
  })
})

describe('the parts of the copy', () => {
  test('lists are numbered or not as their entries are, and tables keep their heads', () => {
    const entry = (label: string, words: string) =>
      String.raw`{\listtext\pard\plain ${label}\tab}\pard\plain\ls1 ${words}\par`
    const row = (head: string, ...cells: string[]) =>
      String.raw`\trowd${head}\cellx1000\cellx2000 ${cells.map((cell) => String.raw`\pard\intbl ${cell}\cell`).join('')}\row`
    const made = readStory(
      title +
        String.raw`\pard ${lead}\par` +
        entry("\\'95", 'one') +
        entry("\\'95", 'two') +
        entry('1.', 'three') +
        String.raw`\pard\li360\fi-360 2.\tx360\tab four\par\pard\fi-360 No entry, and words all the same.\par` +
        row('\\trhdr', 'Route', 'Cars') +
        row('', String.raw`Ellan\par Marsk`, '12') +
        String.raw`\pard ${lead}\par`,
    )

    expect(made.body.map((block) => (block.type === 'list' ? block.ordered : block.type))).toEqual([
      'paragraph',
      false,
      true,
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(blockText(made.body[2]!)).toBe('three\nfour')
    expect(withoutIds(made.body[4])).toMatchObject({
      children: [
        { children: [{ header: true, children: [{ text: 'Route' }] }, { header: true }] },
        {
          children: [
            { children: [{ text: 'Ellan' }, { text: '\n' }, { text: 'Marsk' }] },
            { children: [{ text: '12' }] },
          ],
        },
      ],
    })
  })

  test('a picture stands where it stood, whether its bytes are digits or bytes; a drawing is left out and said so', () => {
    const hex = [...jpegStart].map((byte) => byte.toString(16).padStart(2, '0')).join('\n')
    const picture = String.raw`{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A ferry}}}\jpegblip\picw10 ${hex}}}{\nonshppict{\pict\wmetafile8 0100}}`
    const binary = String.raw`{\pict\jpegblip\bin${jpegStart.length} ${String.fromCharCode(...jpegStart)}}`
    const { story, enclosed } = readTrial(
      file(
        title + String.raw`${lead}\par ${picture}\par ${lead}\par ${binary}{\pict\wmetafile8 01000900}\par`,
      ),
    )

    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph', 'picture'])
    expect(story.body[1]).toMatchObject({ alt: 'A ferry' })
    expect(enclosed.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['picture-1.jpg', jpegStart],
      ['picture-2.jpg', jpegStart],
    ])
    expect(story.intake[0]?.notes).toEqual(['pictures-left-out'])
  })
})

describe('a file that is not whole', () => {
  const read = (bytes: Uint8Array) => rtfReader.read({ name: 'x', bytes, text: null }, trialMaking)
  const whole = file(title + String.raw`${lead}\par{\b ${lead}}\par`)

  test('is read as far as it goes, and the editor is told', () => {
    expect(read(whole)).toMatchObject({ ok: true, value: { problems: [] } })
    expect(read(whole.subarray(0, whole.length - 12))).toMatchObject({
      ok: true,
      value: { items: [{}], problems: [{ code: 'damaged' }] },
    })
  })

  test('or is deeper than any writer goes, or has no words, is a problem and never thrown', () => {
    expect(read(bytesOf(String.raw`{\rtf1 ${'{'.repeat(100_000)}`))).toMatchObject({
      ok: false,
      fault: { code: 'unsafe' },
    })
    expect(read(bytesOf(String.raw`{\rtf1\ansi}`))).toMatchObject({ ok: false, fault: { code: 'no-story' } })
    for (let at = 0; at < whole.byteLength; at += 7) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x5f
      expect(typeof read(changed).ok).toBe('boolean')
    }
  })
})
