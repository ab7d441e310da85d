import type { LineShape } from '../intake/copy-line.ts'
import type { LineRole } from '../proposal.ts'

/** What the name of a paragraph's style says of the paragraph. */
export type StyleSays = {
  readonly shape: LineShape
  readonly role: LineRole | null
  readonly level?: number
}

/** What is said of a paragraph whose style says nothing. */
export const plainParagraph: StyleSays = { shape: 'paragraph', role: null }

const roles: readonly (readonly [RegExp, LineRole])[] = [
  [/^(?:title|headline|hed|titel)$/, 'headline'],
  [/^(?:subtitle|standfirst|deck|dek|untertitel|intro)$/, 'standfirst'],
  [/^(?:kicker|overline|eyebrow)$/, 'kicker'],
  [/^(?:slug|slugline)$/, 'slugline'],
  [/^(?:byline|author)$/, 'byline'],
  [/^dateline$/, 'dateline'],
  [/^(?:date|day of publication)$/, 'date'],
  [/^(?:picture|photo|image) (?:headline|title)$/, 'picture-headline'],
  [/^(?:(?:picture |photo |image )?caption|illustration|figure|cutline)$/, 'caption'],
  [/^(?:(?:picture |photo |image )?credit)$/, 'credit'],
  [
    /^(?:toc \d+|contents \d+|toc heading|contents heading|header|footer|table of figures|note to editors)$/,
    'aside',
  ],
]

const shapes: readonly (readonly [RegExp, LineShape])[] = [
  [/^(?:crosshead|subhead|crossheading)$/, 'heading'],
  [/^(?:quote|intense quote|quotations|block text|blockquote|pull quote)$/, 'quote'],
  [/^list bullet(?: \d)?$/, 'list-entry'],
  [/^list number(?: \d)?$/, 'ordered-entry'],
]

/**
 * What a style says by its name, whatever the program: Word's built-in names, which are English in every language of Word,
 * those of LibreOffice and Google Docs, and a newsroom's own.
 */
export function roleOfStyle(name: string): StyleSays {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
  const level = /^(?:heading|überschrift|titre) ?([1-9])$/.exec(plain)?.[1]
  if (level !== undefined) return { shape: 'heading', role: null, level: Number(level) }
  const role = roles.find(([pattern]) => pattern.test(plain))?.[1]
  if (role) return { shape: 'paragraph', role }
  return { shape: shapes.find(([pattern]) => pattern.test(plain))?.[1] ?? 'paragraph', role: null }
}

/** True for a character style that programs give to code and to what is typed. */
export function isCodeStyle(name: string): boolean {
  return /\b(?:code|verbatim(?: ?char)?|source ?text|teletype|typewriter|keyboard)\b/i.test(name)
}
