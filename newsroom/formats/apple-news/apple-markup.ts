import type { PublishableInline } from '../../story/block.ts'
import { element } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import { type Rename, toXml } from '../xml/xhtml.ts'
import type { AppleObject } from './look.ts'

/** A part of an article whose text is HTML. */
export function marked(role: string, text: string): AppleObject {
  return { role, format: 'html', text }
}

/** A line in the markup that Apple News knows. */
export function appleLine(line: readonly PublishableInline[]): string {
  return appleMarkup(lineMarkup(line))
}

/** Markup of ours as Apple News knows it: of attributes only addresses, and underlining as a style of the article’s own. */
export function appleMarkup(markup: string): string {
  return toXml(markup, forApple)
}

/** A part with a name of its own, by which our reading knows it; no two parts of an article have the same. */
export function named(identifier: string, component: AppleObject): AppleObject {
  return { ...component, identifier }
}

/** Words in a style of the article’s own. */
export function styled(style: string, markup: string): string {
  return element('span', { 'data-anf-textstyle': style }, markup)
}

const forApple: Rename = (name, { href }) => {
  if (name === 'u') return { name: 'span', attributes: { 'data-anf-textstyle': 'underline' } }
  return { name, attributes: { href } }
}
