import { element, elementLines, escapeText } from '../html/element.ts'
import { valueAttribute } from '../html/markup.ts'
import { foreignLine, foreignObjects, foreignText } from '../reading/foreign-text.ts'
import { type Rename, toXml } from '../xml/xhtml.ts'
import type { AppleObject } from './look.ts'
import { shelvePictures, type Shelf } from './shelve-pictures.ts'

/**
 * An article of ours as the markup that our page has, so that it is read as a page is: titles above the copy, each part as the
 * element that it was made from. `title` is the article's own, which is the main headline.
 */
export function ownMarkup(components: readonly AppleObject[], title: string): string {
  const titles = components.filter(isTitle)
  const copy = components.filter((component) => !isTitle(component))
  const shelf = shelvePictures(copy, fromApple)
  const headline = foreignLine(titles.find(({ role }) => role === 'title')?.['text'])
  // An article must have a title; where none is printed in it, it is not the story's.
  const told = headline === '' || headline === title ? {} : { main: title }
  return elementLines('article', { [valueAttribute]: JSON.stringify(told) }, [
    ...elementLines('header', {}, titles.map(titleMarkup)),
    ...copy.flatMap((component) => copyMarkup(component, shelf)),
  ]).join('\n')
}

function isTitle({ role, identifier }: AppleObject): boolean {
  return identifier === 'bullets' || /^(?:heading|title|intro|byline)$/.test(String(role))
}

const titleElements: Readonly<Record<string, readonly [tag: string, name: string]>> = {
  heading: ['p', 'kicker'],
  title: ['h1', 'headline'],
  intro: ['p', 'standfirst'],
  byline: ['p', 'byline'],
}

function titleMarkup({ role, text }: AppleObject): string {
  const [tag, name] = titleElements[String(role)] ?? ['ul', 'bullets']
  if (tag !== 'ul') return element(tag, { class: name }, escapeText(foreignText(text)))
  return fromApple(text).replace('<ul>', '<ul class="bullets">')
}

function copyMarkup(component: AppleObject, shelf: Shelf): string[] {
  const { role, identifier, textStyle, style, text, html } = component
  const picture = shelf.markupAt(component)
  if (picture) return picture
  const words = fromApple(text)
  switch (role) {
    case 'body':
      if (textStyle === 'correction') return [element('aside', { class: 'correction' }, words)]
      return [namedBody(String(identifier ?? ''), words)]
    case 'heading2':
    case 'heading3':
      return [element('h2', {}, words)]
    case 'quote':
      return [element('blockquote', {}, element('p', {}, words))]
    case 'pullquote':
      return [pullQuoteMarkup(words, String(identifier ?? ''))]
    case 'htmltable':
      return [fromApple(html)]
    case 'divider':
      return ['<hr>']
    case 'container':
      return elementLines(
        style === 'fact-box' ? 'aside' : 'div',
        { class: style === 'fact-box' ? 'fact-box' : undefined },
        foreignObjects(component['components']).flatMap((inside) => copyMarkup(inside, shelf)),
      )
    default:
      return words === '' ? [] : [element('p', {}, words)]
  }
}

function namedBody(identifier: string, words: string): string {
  const [, name] = /^(sign-off|embed)(?:-\d+)?$/.exec(identifier) ?? []
  return name === undefined ? words : words.replace('<p>', `<p class="${name}">`)
}

function pullQuoteMarkup(words: string, identifier: string): string {
  const lines = [...words.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, line = '']) => line)
  const [said = '', by = ''] = identifier.startsWith('attribution-') ? ['', lines[0]] : lines
  const quote = element('blockquote', {}, element('p', {}, said))
  const attribution = by === '' ? '' : element('figcaption', {}, by)
  return element('figure', { class: 'pull-quote' }, quote + attribution)
}

/** A text of an article as our markup: what is a style there is an element or a class here. */
function fromApple(text: unknown): string {
  return toXml(foreignText(text), toOwn)
}

const toOwn: Rename = (name, attributes) => {
  const style = attributes['data-anf-textstyle']
  if (style === 'underline') return { name: 'u' }
  return { name, attributes: style === 'dateline' ? { class: style } : { href: attributes['href'] } }
}
