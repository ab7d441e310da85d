import { type Mark, marks, type Run } from '../../story/inline.ts'
import { type Attributes, element, escapeText } from '../html/element.ts'
import { emptyElement } from '../xml/write-xml.ts'

/** The paragraph styles, by the newsroom's names: an InDesign document that has them sets the story as it sets others. */
export const paragraphStyles = [
  'Kicker',
  'Headline',
  'Standfirst',
  'Bullet',
  'Byline',
  'Dateline',
  'Paragraph',
  'Crosshead',
  'Quote',
  'Pull Quote',
  'Attribution',
  'List',
  'Numbered List',
  'Table',
  'Table Header',
  'Fact Box Title',
  'Fact Box',
  'Fact Box List',
  'Fact Box Numbered List',
  'Picture Headline',
  'Caption',
  'Credit',
  'Picture Notice',
  'Embed',
  'Separator',
  'Correction',
  'Sign-off',
] as const
export type ParagraphStyle = (typeof paragraphStyles)[number]

const looks: Readonly<Partial<Record<ParagraphStyle, Attributes>>> = {
  Kicker: { FontStyle: 'Bold', PointSize: 9 },
  Headline: { FontStyle: 'Bold', PointSize: 24, SpaceAfter: 6 },
  Standfirst: { PointSize: 12, SpaceAfter: 6 },
  Bullet: { BulletsAndNumberingListType: 'BulletList', LeftIndent: 12, FirstLineIndent: -12 },
  Byline: { FontStyle: 'Italic', SpaceAfter: 6 },
  Dateline: { FontStyle: 'Bold' },
  Crosshead: { FontStyle: 'Bold', SpaceBefore: 6 },
  Quote: { LeftIndent: 12, RightIndent: 12 },
  'Pull Quote': { PointSize: 16, SpaceBefore: 6 },
  Attribution: { FontStyle: 'Italic', SpaceAfter: 6 },
  List: { BulletsAndNumberingListType: 'BulletList', LeftIndent: 12, FirstLineIndent: -12 },
  'Numbered List': { BulletsAndNumberingListType: 'NumberedList', LeftIndent: 12, FirstLineIndent: -12 },
  'Table Header': { FontStyle: 'Bold' },
  'Fact Box Title': { FontStyle: 'Bold', SpaceBefore: 6 },
  'Fact Box List': { BulletsAndNumberingListType: 'BulletList', LeftIndent: 12, FirstLineIndent: -12 },
  'Fact Box Numbered List': {
    BulletsAndNumberingListType: 'NumberedList',
    LeftIndent: 12,
    FirstLineIndent: -12,
  },
  'Picture Headline': { FontStyle: 'Bold', PointSize: 9 },
  Caption: { PointSize: 9 },
  Credit: { PointSize: 7 },
  'Picture Notice': { PointSize: 7 },
  Separator: { RuleBelow: 'true', SpaceAfter: 6 },
  Correction: { FontStyle: 'Italic', SpaceBefore: 6 },
  'Sign-off': { FontStyle: 'Italic' },
}

/** How a paragraph refers to its style. */
export function paragraphStyle(name: ParagraphStyle): string {
  return `ParagraphStyle/${name}`
}

/** The style of words without any. */
export const plainStyle = 'CharacterStyle/$ID/[No character style]'

/** How words refer to the style of a dateline that is run in. */
export const datelineStyle = 'CharacterStyle/Dateline'

const markNames: Readonly<Record<Mark, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strike: 'Strike',
  subscript: 'Subscript',
  superscript: 'Superscript',
  code: 'Code',
}

/** How words refer to the style of their marks: there is one style for each combination, and words have one style. */
export function characterStyle(run: Pick<Run, Mark>): string {
  const given = marks.filter((mark) => run[mark])
  return given.length === 0 ? plainStyle : `CharacterStyle/${given.map((mark) => markNames[mark]).join(' ')}`
}

/** All styles of a document: those of paragraphs, and those of words that it uses. */
export function styleGroups(used: readonly string[], direction: 'ltr' | 'rtl'): string[] {
  const normal = '$ID/NormalParagraphStyle'
  const words = [...new Set([plainStyle, datelineStyle, ...used])]
  const paragraphDirection = direction === 'rtl' ? 'RightToLeftDirection' : 'LeftToRightDirection'
  const paragraphs = [
    emptyElement('ParagraphStyle', { Self: `ParagraphStyle/${normal}`, Name: normal }),
    ...paragraphStyles.map((name) =>
      element(
        'ParagraphStyle',
        { Self: paragraphStyle(name), Name: name, ParagraphDirection: paragraphDirection, ...looks[name] },
        element('Properties', {}, element('BasedOn', { type: 'string' }, normal)),
      ),
    ),
  ]
  return [
    group('RootCharacterStyleGroup', 'character-styles', words.map(defineCharacterStyle)),
    group('RootParagraphStyleGroup', 'paragraph-styles', paragraphs),
    group('RootTableStyleGroup', 'table-styles', [
      emptyElement('TableStyle', { Self: 'TableStyle/Table', Name: 'Table' }),
    ]),
    group('RootCellStyleGroup', 'cell-styles', [
      emptyElement('CellStyle', { Self: 'CellStyle/Cell', Name: 'Cell' }),
    ]),
  ]
}

function group(name: string, id: string, styles: readonly string[]): string {
  return element(name, { Self: id }, `\n${styles.join('\n')}\n`)
}

function defineCharacterStyle(self: string): string {
  const name = self.slice('CharacterStyle/'.length)
  const has = (mark: Mark) => name.split(' ').includes(markNames[mark])
  const weight = has('bold') || self === datelineStyle ? 'Bold' : ''
  const attributes = {
    Self: self,
    Name: name,
    FontStyle: [weight, has('italic') ? 'Italic' : ''].filter(Boolean).join(' ') || undefined,
    Underline: has('underline') ? 'true' : undefined,
    StrikeThru: has('strike') ? 'true' : undefined,
    Position: has('superscript') ? 'Superscript' : has('subscript') ? 'Subscript' : undefined,
  }
  if (!has('code')) return emptyElement('CharacterStyle', attributes)
  const font = element('AppliedFont', { type: 'string' }, escapeText('Courier New'))
  return element('CharacterStyle', attributes, element('Properties', {}, font))
}
