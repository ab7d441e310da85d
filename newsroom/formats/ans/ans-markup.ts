import { element, elementLines } from '../html/element.ts'
import { foreignList, foreignObject, foreignObjects, foreignText } from '../reading/foreign-text.ts'
import type { AnsObject } from './ans-object.ts'

// Groups and lists in each other: nobody nests them so deep.
const deepest = 20

/** An element of the copy as markup for the reader of bodies; the words of one that is unknown are a paragraph. */
export function markupOf(node: AnsObject, depth = 0): string {
  const content = contentOf(node)
  const subtype = foreignText(node['subtype'])
  switch (node['type']) {
    case 'text':
      return element(
        'p',
        ['dateline', 'sign-off', 'embed'].includes(subtype) ? { class: subtype } : {},
        content,
      )
    case 'raw_html':
      return content
    case 'header':
      return element('h2', {}, content)
    case 'divider':
      return '<hr>'
    case 'quote':
    case 'blockquote':
      return quoteMarkup(node, subtype, depth)
    case 'list':
      return listMarkup(node, depth)
    case 'table':
      return tableMarkup(node)
    case 'correction':
      return element('aside', { class: 'correction' }, element('p', {}, content))
    case 'interstitial_link':
      return element('p', { class: 'embed' }, linkMarkup(node, content))
    default:
      return groupMarkup(node, subtype, depth)
  }
}

/** The words of an element, whatever property they stand in. */
function contentOf(node: AnsObject): string {
  const words = ['content', 'text', 'endorsement'].map((name) => foreignText(node[name]))
  return words.find((text) => text !== '') ?? ''
}

function linkMarkup(node: AnsObject, content: string): string {
  const href = foreignText(node['url'])
  return element('a', { href }, content === '' ? href : content)
}

/** Elements that hold others; and an embed of another system's, of which the address is all there is to read. */
function groupMarkup(node: AnsObject, subtype: string, depth: number): string {
  const inside = innerMarkup(node, depth)
  if (subtype === 'fact-box') return element('aside', { class: 'fact-box' }, inside)
  const address = foreignText(foreignObject(node['embed'])?.['url'])
  const link = /^https?:/i.test(address)
    ? [element('p', { class: 'embed' }, element('a', { href: address }, address))]
    : []
  const title = foreignText(node['title'])
  const words = [title, contentOf(node)].filter((text) => text !== '').map((text) => element('p', {}, text))
  return [...words, inside, ...link].filter((part) => part !== '').join('\n')
}

function innerMarkup(node: AnsObject, depth: number): string {
  if (depth >= deepest) return ''
  const inside = [...foreignObjects(node['content_elements']), ...foreignObjects(node['items'])]
  return inside.map((child) => markupOf(child, depth + 1)).join('\n')
}

function quoteMarkup(node: AnsObject, subtype: string, depth: number): string {
  const said = contentOf(node)
  const words = [said === '' ? '' : element('p', {}, said), innerMarkup(node, depth)].join('')
  const citation = contentOf(foreignObject(node['citation']) ?? {})
  const quotation = element('blockquote', {}, words)
  if (subtype !== 'pullquote' && citation === '') return quotation
  const by = citation === '' ? [] : [element('figcaption', {}, citation)]
  return elementLines('figure', { class: 'pull-quote' }, [quotation, ...by]).join('\n')
}

function listMarkup(node: AnsObject, depth: number): string {
  const entries = foreignObjects(node['items']).map((item) => {
    const isList = item['type'] === 'list'
    const inside = isList ? (depth < deepest ? markupOf(item, depth + 1) : '') : contentOf(item)
    return element('li', {}, inside)
  })
  return element(node['list_type'] === 'ordered' ? 'ol' : 'ul', {}, entries.join('\n'))
}

function tableMarkup(node: AnsObject): string {
  const cell = (one: AnsObject, name?: string) =>
    element(name ?? (one['subtype'] === 'header' ? 'th' : 'td'), {}, contentOf(one))
  const head = foreignObjects(node['header']).map((one) => cell(one, 'th'))
  const rows = foreignList(node['rows']).map((row) => {
    const cells = Array.isArray(row) ? foreignObjects(row) : foreignObjects(foreignObject(row)?.['cells'])
    return element('tr', {}, cells.map((one) => cell(one)).join(''))
  })
  const all = [...(head.length > 0 ? [element('tr', {}, head.join(''))] : []), ...rows]
  return element('table', {}, all.join('\n'))
}
