import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Attributes } from '../html/element.ts'
import { element } from '../html/element.ts'
import { differingDirection } from '../html/block-direction.ts'
import type { ExportOptions } from '../format.ts'
import { emptyElement } from '../xml/write-xml.ts'

/** What a block says in the file's own data besides its words, in the order of the copy; `shown` are its words. */
export type BlockData = { readonly kind: string; readonly shown: string } & Readonly<Record<string, unknown>>

/** A picture that is put into the file. */
export type EmbeddedPicture = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A Word file while it is written: what is told of the story, and what has gathered for the other parts so far. */
export type Writing = {
  readonly story: PublishableStory
  readonly options: ExportOptions
  /** Addresses in the order in which the copy leads to them. */
  readonly links: string[]
  /** For every list whether it is numbered. */
  readonly lists: boolean[]
  readonly pictures: EmbeddedPicture[]
  readonly data: BlockData[]
}

/** A paragraph of a style, by the style's id. `text` decides its direction; `more` are properties in the schema's order. */
export function styledParagraph(
  style: string,
  runs: string,
  { text, writing, list = '' }: { readonly text: string; readonly writing: Writing; readonly list?: string },
): string {
  const base = writingDirection(writing.story.language)
  const isRightToLeft = (differingDirection(text, base) ?? base) === 'rtl'
  const properties = [
    style === '' ? '' : emptyElement('w:pStyle', { 'w:val': style }),
    list,
    isRightToLeft ? emptyElement('w:bidi') : '',
  ].join('')
  return element('w:p', {}, (properties === '' ? '' : element('w:pPr', {}, properties)) + runs)
}

/** A content control around blocks: what they are together, for people under its name and for readers under its tag. */
export function contentControl(tag: string, name: string, inside: readonly string[]): string {
  const properties = [valued('w:alias', name), valued('w:tag', tag), quickPart].join('')
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, properties) + element('w:sdtContent', {}, inside.join('')),
  )
}

// LibreOffice makes a field of plain words of a control that says nothing of its kind; a building block it leaves as it is.
const quickPart = element('w:docPartObj', {}, emptyElement('w:docPartGallery', { 'w:val': 'Quick Parts' }))

/** An element that is only its `w:val`. */
export function valued(name: string, value: string | number, more: Attributes = {}): string {
  return emptyElement(name, { 'w:val': value, ...more })
}
