import { writingDirection } from '../../story/direction.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import { articleAttributes, bodyMarkup, titlesMarkup } from '../html/article-markup.ts'
import { element, elementLines, escapeText } from '../html/element.ts'
import type { Markup } from '../html/markup.ts'
import { dateMarkup } from '../html/masthead.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { toXml } from '../xml/xhtml.ts'
import type { Book, BookStory } from './book.ts'
import { plainAddress } from './plain-address.ts'

/** The name of the book's style in its package. */
export const styleName = 'style.css'

/** A story as a page of a book: titles, byline and day, then the copy with its pictures in their places. */
export function storyPage({ story, title, pictures }: BookStory, style: DatelineStyle): string {
  const markup: Markup = { story, renditions: pictures, classes: true, pictures: true, data: true }
  const lines = elementLines('article', articleAttributes(markup), [
    ...titlesMarkup(markup),
    ...dateMarkup(story),
    ...bodyMarkup(markup, style),
  ])
  // A body may not be without anything, and a story may be.
  const inside = lines.length > 0 ? toXml(lines.join('\n'), forBooks) : element('p', {}, escapeText(title))
  return page({ title, language: story.language, inside })
}

/** The table of contents (EPUB 3.3, 7): every story by its headline. */
export function navigationPage({ title, language, stories }: Book): string {
  const entries = stories.map(({ page: href, title: headline, story }) => {
    const spoken = { lang: story.language, dir: writingDirection(story.language) }
    return element(
      'li',
      {},
      element('a', { href, ...spoken, 'xml:lang': story.language }, escapeText(headline)),
    )
  })
  const list = element('ol', {}, `\n${entries.join('\n')}\n`)
  const heading = element('h1', {}, escapeText(title))
  const inside = element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, `\n${heading}\n${list}\n`)
  return page({ title, language, inside })
}

type Page = { readonly title: string; readonly language: string; readonly inside: string }

function page({ title, language, inside }: Page): string {
  const head = [
    emptyElement('meta', { charset: 'UTF-8' }),
    element('title', {}, escapeText(title)),
    emptyElement('link', { rel: 'stylesheet', type: 'text/css', href: styleName }),
  ].join('\n')
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
    dir: writingDirection(language),
  }
  const body = `<head>\n${head}\n</head>\n<body>\n${inside}\n</body>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${element('html', root, `\n${body}\n`)}\n`
}

/** The page's markup without what readers of books do not know, its links as strict readers want them. */
function forBooks(name: string, attributes: Readonly<Record<string, string | undefined>>) {
  const { href, lang } = attributes
  return {
    name,
    attributes: {
      ...attributes,
      decoding: undefined,
      ...(href === undefined ? {} : { href: plainAddress(href) }),
      ...(lang === undefined ? {} : { 'xml:lang': lang }),
    },
  }
}

/** A quiet page for readers that bring their own type and paper. */
export const bookStyle = `body { margin: 0 5%; line-height: 1.45 }
h1 { line-height: 1.15; margin: 0.3em 0 0.5em }
h2 { font-size: 1.1em; margin: 1.4em 0 0.3em; break-after: avoid }
p { margin: 0 0 0.7em }
.kicker, .byline, .date { font-size: 0.85em }
.kicker { font-weight: bold; margin: 0 }
.standfirst { font-size: 1.1em }
.dateline { font-weight: bold }
figure, table, .fact-box, .correction { margin: 1.2em 0 }
figure.picture { break-inside: avoid }
figcaption p { margin: 0.2em 0; font-size: 0.9em }
img { max-width: 100%; height: auto }
blockquote { margin: 1em 1.5em }
.pull-quote figcaption { font-style: italic }
.pull-quote blockquote { font-size: 1.2em; margin: 0 }
table { border-collapse: collapse }
.fact-box h2 { margin-top: 0 }
th, td { border-bottom: 1px solid; padding: 0.2em 0.6em 0.2em 0; text-align: start; vertical-align: top }
.fact-box, .correction { border-top: 1px solid; border-bottom: 1px solid; padding: 0.6em 0 }
`
