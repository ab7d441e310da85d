import { element } from '../html/element.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { paragraphStyle, type ParagraphStyle, plainStyle } from './styles.ts'

/** A paragraph: its style, the ranges of its words, and whether its number begins anew. */
export type Paragraph = {
  readonly style: ParagraphStyle
  readonly ranges: string
  readonly beginsCount?: true
}

const end = element('CharacterStyleRange', { AppliedCharacterStyle: plainStyle }, emptyElement('Br'))

/** Paragraphs on a line each. An end stands between two of them, and none behind the last. */
export function printParagraphs(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ style, ranges, beginsCount }, at) => {
    const count = beginsCount ? { NumberingContinue: 'false', NumberingStartAt: 1 } : {}
    const attributes = { AppliedParagraphStyle: paragraphStyle(style), ...count }
    return element('ParagraphStyleRange', attributes, ranges + (at < paragraphs.length - 1 ? end : ''))
  })
}
