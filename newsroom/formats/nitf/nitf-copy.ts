import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { bodyMarkup } from '../html/article-markup.ts'
import { type Attributes, element } from '../html/element.ts'
import { type Rename, toXml } from '../xml/xhtml.ts'
import { mediaMarkup } from './nitf-media.ts'

/**
 * The copy as `body.content`, with the dateline in its place as everybody prints it and the pictures where they stand. Its
 * sign-off is left to the `tagline` at the end of the document.
 */
export function nitfCopy(
  story: PublishableStory,
  { datelineStyle, renditions }: Pick<ExportOptions, 'datelineStyle' | 'renditions'>,
): string {
  const pictures = (picture: Parameters<typeof mediaMarkup>[0]) => mediaMarkup(picture, story, renditions)
  const markup = { story: { ...story, signOff: '' }, renditions: {}, classes: true, pictures }
  const copy = toXml(bodyMarkup(markup, datelineStyle).join('\n'), nitfNames)
  return element('body.content', {}, `\n${withScripts(copy)}\n`)
}

const emphasis: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  u: 'underline',
  s: 'strike',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
}

const sameName: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'hr',
])

/** Blocks of NITF that have no element of their own there, told by their class. */
const classedBlocks: ReadonlySet<string> = new Set(['gallery', 'fact-box', 'correction'])

const nitfNames: Rename = (name, attributes, inside) => {
  const said = attributes['class'] ?? ''
  const mark = emphasis[name]
  if (mark !== undefined) return { name: 'em', attributes: { class: mark } }
  if (sameName.has(name)) return { name }
  if (name.startsWith('media')) return { name, attributes: attributes as Attributes }
  if (classedBlocks.has(said)) return { name: 'block', attributes: { class: said } }
  switch (name) {
    case 'p':
      return { name, ...(said === '' ? {} : { attributes: { class: said } }) }
    case 'h2':
      return { name: 'hl2' }
    case 'a':
      return { name, attributes: { href: attributes['href'] } }
    case 'span':
      return { name: 'location', attributes: { class: said } }
    case 'figure':
      return { name: 'bq', attributes: { class: said } }
    case 'figcaption':
      return { name: 'credit' }
    case 'blockquote':
      return inside === 'bq' ? { name: 'block' } : { name: 'block', around: 'bq' }
    default:
      return null
  }
}

/**
 * Figures above and below the line as the standard has them, in a number and with nothing but words in them; with marks
 * inside they stay an emphasis that is called so.
 */
function withScripts(copy: string): string {
  return copy.replace(
    /<em class="(sub|super)script">([^<]*)<\/em>/g,
    (_, kind: string, words: string) => `<num>${element(kind === 'sub' ? 'sub' : 'sup', {}, words)}</num>`,
  )
}
