import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { CopyLine } from '../intake/copy-line.ts'
import { namesOf } from './element-facts.ts'

type Hint = NonNullable<CopyLine['hint']>

const credit =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?by|image-?source|source|quelle|agency)(?:$|[\s_-])/
const caption = /(?:^|[\s_-])(?:caption|caption-text|legend|bildunterschrift|cutline)(?:$|[\s_-])/
const byline = /(?:^|[\s_-])(?:bylines?|authors?|writers?|reporters?|journalists?|contributors?)(?:$|[\s_-])/
const date =
  /(?:^|[\s_-])(?:date|datetime|date-?time|timestamp|published|publish-?date|pub-?date|date-?published|published-?at|posted-on|updated|date-?modified|modified)(?:$|[\s_-])/
const standfirst =
  /(?:^|[\s_-])(?:standfirst|lead|lede|dek|deck|subtitle|sub-title|subhead|subheadline|sub-headline|summary|intro|chapo|entradilla|excerpt|vorspann)(?:$|[\s_-])/
const kicker =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|topline|dachzeile|rubric|section-label|antetitulo)(?:$|[\s_-])/

/**
 * What an element's name says of the line in it; null where it says nothing. `size` is the number of characters in it: a
 * name on something large is about something else.
 */
export function hintOf(element: Tree.Element, size: number, isInFigure: boolean): Hint | null {
  const names = namesOf(element)
  if (isInFigure) return hintInFigure(element, names)
  if (element.tagName === 'time' || (size <= 160 && date.test(names)))
    return { role: 'date', reason: 'by-markup' }
  if (size <= 200 && byline.test(names)) return { role: 'byline', reason: 'by-markup' }
  if (size <= 80 && kicker.test(names)) return { role: 'kicker', reason: 'by-markup' }
  if (size <= 700 && standfirst.test(names)) return { role: 'standfirst', reason: 'by-markup' }
  return size <= 1500 && caption.test(names) ? { role: 'caption', reason: 'by-markup' } : null
}

function hintInFigure(element: Tree.Element, names: string): Hint | null {
  if (element.tagName === 'small' || element.tagName === 'cite' || credit.test(names))
    return { role: 'credit', reason: 'by-markup' }
  if (element.tagName === 'figcaption' || caption.test(names)) return { role: 'caption', reason: 'by-markup' }
  return /^h[1-6]$/.test(element.tagName) ? { role: 'picture-headline', reason: 'by-markup' } : null
}
