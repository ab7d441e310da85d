import { writingDirection } from '../../story/direction.ts'
import { element } from '../html/element.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { valued } from './writing.ts'

const wordNamespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }

type StyleLook = {
  readonly id: string
  /** Word's own name where it has the style, so that it is shown in the user's language. */
  readonly name: string
  /** What the newsroom calls a style that Word calls otherwise. */
  readonly alias?: string
  /** Properties of paragraphs and of runs, in the schema's order. */
  readonly paragraph?: string
  readonly run?: string
}

const space = (before: number, after: number) =>
  emptyElement('w:spacing', { 'w:before': before, 'w:after': after })
const size = (points: number) => valued('w:sz', points * 2) + valued('w:szCs', points * 2)
const bold = '<w:b/><w:bCs/>'
const italic = '<w:i/><w:iCs/>'
const grey = valued('w:color', '595959')
const indent = emptyElement('w:ind', { 'w:left': 567, 'w:right': 567 })
const together = '<w:keepNext/>'
const line = (side: string) =>
  emptyElement(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': '808080' })
const framed = element('w:pBdr', {}, ['top', 'left', 'bottom', 'right'].map(line).join(''))
const outline = (level: number) => valued('w:outlineLvl', level)

const paragraphStyles: readonly StyleLook[] = [
  { id: 'Slugline', name: 'Slugline', paragraph: space(0, 60), run: bold + size(10) },
  { id: 'NotetoEditors', name: 'Note to Editors', paragraph: space(0, 60), run: grey + size(10) },
  { id: 'Kicker', name: 'Kicker', paragraph: together + space(360, 60), run: grey + size(11) },
  {
    id: 'Title',
    name: 'Title',
    alias: 'Headline',
    paragraph: together + space(120, 120),
    run: bold + size(24),
  },
  { id: 'Subtitle', name: 'Subtitle', alias: 'Standfirst', paragraph: space(0, 180), run: size(14) },
  { id: 'BulletPoint', name: 'Bullet Point', paragraph: space(0, 60) },
  { id: 'Byline', name: 'Byline', paragraph: space(120, 180), run: italic },
  { id: 'Dateline', name: 'Dateline', paragraph: together + space(0, 60) },
  {
    id: 'Heading2',
    name: 'heading 2',
    alias: 'Crosshead',
    paragraph: together + space(240, 80) + outline(1),
    run: bold + size(13),
  },
  { id: 'Quote', name: 'Quote', paragraph: indent },
  {
    id: 'IntenseQuote',
    name: 'Intense Quote',
    alias: 'Pull quote',
    paragraph: together + indent,
    run: italic + size(14),
  },
  { id: 'Attribution', name: 'Attribution', paragraph: indent, run: grey },
  { id: 'ListBullet', name: 'List Bullet', paragraph: space(0, 60) },
  { id: 'ListNumber', name: 'List Number', paragraph: space(0, 60) },
  { id: 'FactBoxTitle', name: 'Fact Box Title', paragraph: together + framed, run: bold },
  { id: 'FactBox', name: 'Fact Box', paragraph: framed },
  { id: 'Correction', name: 'Correction', paragraph: framed, run: italic },
  { id: 'Embed', name: 'Embed' },
  { id: 'Separator', name: 'Separator', paragraph: valued('w:jc', 'center') },
  { id: 'Picture', name: 'Picture', paragraph: together + space(180, 60) },
  {
    id: 'PictureHeadline',
    name: 'Picture Headline',
    paragraph: together + space(0, 40),
    run: bold + size(10),
  },
  { id: 'Caption', name: 'caption', paragraph: space(0, 40), run: size(10) },
  { id: 'Credit', name: 'Credit', paragraph: space(0, 40), run: grey + size(9) },
  { id: 'PictureNotice', name: 'Picture Notice', paragraph: space(0, 120), run: grey + size(8) },
  { id: 'TableHead', name: 'Table Head', paragraph: space(0, 0), run: bold },
  { id: 'TableText', name: 'Table Text', paragraph: space(0, 0) },
  { id: 'TableEnd', name: 'Table End', paragraph: space(0, 0), run: size(6) },
  { id: 'SignOff', name: 'Sign-off', paragraph: space(120, 120), run: grey },
]

const characterStyles: readonly StyleLook[] = [
  { id: 'DatelineRun', name: 'Dateline Run' },
  { id: 'Hyperlink', name: 'Hyperlink', run: valued('w:color', '0563C1') + valued('w:u', 'single') },
  {
    id: 'Code',
    name: 'Code',
    run: emptyElement('w:rFonts', {
      'w:ascii': 'Courier New',
      'w:hAnsi': 'Courier New',
      'w:cs': 'Courier New',
    }),
  },
]

/** `word/styles.xml`: the newsroom's styles under Word's own names and ids, in the story's language and direction. */
export function writeStyles(language: string): string {
  const defaults = element(
    'w:docDefaults',
    {},
    [
      element('w:rPrDefault', {}, element('w:rPr', {}, fonts(language) + size(12) + languageOf(language))),
      element(
        'w:pPrDefault',
        {},
        element(
          'w:pPr',
          {},
          emptyElement('w:spacing', { 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' }),
        ),
      ),
    ].join(''),
  )
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
    valued('w:name', 'Normal') + '<w:qFormat/>',
  )
  const table = element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    valued('w:name', 'Table Grid') + element('w:tblPr', {}, tableBorders()),
  )
  const styles = [
    normal,
    table,
    ...paragraphStyles.map((look) => writeStyle(look, 'paragraph')),
    ...characterStyles.map((look) => writeStyle(look, 'character')),
  ]
  return element('w:styles', wordNamespace, [defaults, ...styles].join('\n'))
}

function writeStyle({ id, name, alias, paragraph, run }: StyleLook, type: 'paragraph' | 'character'): string {
  return element(
    'w:style',
    { 'w:type': type, 'w:styleId': id },
    [
      valued('w:name', name),
      alias ? valued('w:aliases', alias) : '',
      type === 'paragraph' ? valued('w:basedOn', 'Normal') : '',
      '<w:qFormat/>',
      paragraph ? element('w:pPr', {}, paragraph) : '',
      run ? element('w:rPr', {}, run) : '',
    ].join(''),
  )
}

function tableBorders(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
  return element('w:tblBorders', {}, sides.map((side) => emptyElement(`w:${side}`, border)).join(''))
}

const eastAsianFonts: ReadonlyMap<string, string> = new Map([
  ['ko', 'Batang'],
  ['ja', 'MS Mincho'],
  ['zh', 'SimSun'],
])

function fonts(language: string): string {
  const eastAsian = eastAsianFonts.get(language.split('-')[0] ?? '') ?? 'Batang'
  return emptyElement('w:rFonts', {
    'w:ascii': 'Georgia',
    'w:hAnsi': 'Georgia',
    'w:eastAsia': eastAsian,
    'w:cs': 'Times New Roman',
  })
}

/** Word keeps three languages: of Latin, of East Asian, and of right-to-left words. The story's is the one its words are in. */
function languageOf(language: string): string {
  const isEastAsian = eastAsianFonts.has(language.split('-')[0] ?? '')
  const isRightToLeft = writingDirection(language) === 'rtl'
  return emptyElement('w:lang', {
    'w:val': isEastAsian || isRightToLeft ? 'en-US' : language,
    'w:eastAsia': isEastAsian ? language : undefined,
    'w:bidi': isRightToLeft ? language : undefined,
  })
}

/** `word/numbering.xml`: two kinds of lists, and for every list one of Word's that begins anew. */
export function writeNumbering(lists: readonly boolean[]): string {
  const level = (format: string, text: string) =>
    [
      valued('w:start', 1),
      valued('w:numFmt', format),
      valued('w:lvlText', text),
      valued('w:lvlJc', 'left'),
      element('w:pPr', {}, emptyElement('w:ind', { 'w:left': 567, 'w:hanging': 284 })),
    ].join('')
  const kind = (id: number, inside: string) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      valued('w:multiLevelType', 'singleLevel') + element('w:lvl', { 'w:ilvl': 0 }, inside),
    )
  const anew = element('w:lvlOverride', { 'w:ilvl': 0 }, valued('w:startOverride', 1))
  const numbers = lists.map((isOrdered, at) =>
    element(
      'w:num',
      { 'w:numId': at + 1 },
      valued('w:abstractNumId', isOrdered ? 1 : 0) + (isOrdered ? anew : ''),
    ),
  )
  const kinds = [kind(0, level('bullet', '•')), kind(1, level('decimal', '%1.'))]
  return element('w:numbering', wordNamespace, [...kinds, ...numbers].join('\n'))
}
