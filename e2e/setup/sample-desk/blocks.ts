import type { BlockOf } from '../../../newsroom/story/block.ts'
import type { Inline, Link, Mark, Run } from '../../../newsroom/story/inline.ts'

/** Words, or words with something about them. */
export type Words = string | Inline

type NewId = () => string

function lineOf(words: readonly Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? { text: word } : word))
}

/** Words with one mark. */
export function marked(text: string, mark: Mark): Run {
  return { text, [mark]: true }
}

/** Words that lead somewhere. */
export function linked(text: string, url: string): Link {
  return { type: 'link', url, children: [{ text }] }
}

/** A paragraph of the words in a row. */
export function paragraph(newId: NewId, ...words: Words[]): BlockOf<'paragraph'> {
  return { type: 'paragraph', id: newId(), children: lineOf(words) }
}

/** One paragraph for each text. */
export function paragraphs(newId: NewId, ...texts: string[]): BlockOf<'paragraph'>[] {
  return texts.map((text) => paragraph(newId, text))
}

/** A small headline inside the copy. */
export function crosshead(newId: NewId, text: string): BlockOf<'crosshead'> {
  return { type: 'crosshead', id: newId(), children: [{ text }] }
}

/** A list with one entry for each line of words. */
export function list(
  newId: NewId,
  ordered: boolean,
  entries: readonly (readonly Words[])[],
): BlockOf<'list'> {
  return {
    type: 'list',
    id: newId(),
    ordered,
    children: entries.map((words) => ({ type: 'list-entry', id: newId(), children: lineOf(words) })),
  }
}

/** A table whose first row is its head. */
export function table(newId: NewId, rows: readonly (readonly string[])[]): BlockOf<'table'> {
  return {
    type: 'table',
    id: newId(),
    children: rows.map((cells, row) => ({
      type: 'table-row',
      children: cells.map((text) => ({
        type: 'table-cell',
        ...(row === 0 ? { header: true as const } : {}),
        children: [{ text }],
      })),
    })),
  }
}

/** A picture's use in a story. */
export function picture(
  newId: NewId,
  use: { readonly asset: string; readonly headline: string; readonly caption: string; readonly alt: string },
): BlockOf<'picture'> {
  return {
    type: 'picture',
    id: newId(),
    asset: use.asset,
    alt: use.alt,
    children: [
      { type: 'picture-headline', children: [{ text: use.headline }] },
      { type: 'caption', children: [{ text: use.caption }] },
    ],
  }
}

/** Words set large, with who said them. */
export function pullQuote(newId: NewId, words: string, attribution: string): BlockOf<'pull-quote'> {
  return {
    type: 'pull-quote',
    id: newId(),
    children: [
      { type: 'pull-quote-words', children: [{ text: words }] },
      { type: 'attribution', children: [{ text: attribution }] },
    ],
  }
}
