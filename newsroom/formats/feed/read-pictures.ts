import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { PublishableInline } from '../../story/inline.ts'
import { makePrintable } from '../../story/printable.ts'
import { readLine } from '../html/read-line.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { foreignLine, foreignText } from '../reading/foreign-text.ts'
import { type Particulars, present } from '../reading/particulars.ts'
import { readCreditParticulars } from '../reading/public-particulars.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { walkTree } from '../web-page/walk-tree.ts'
import { childrenOf, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { namespaces } from './namespaces.ts'

/**
 * The pictures of an entry: Media RSS first; else what is enclosed; else those in its content. The same picture told of twice
 * comes in once.
 */
export function readPictures(
  entry: XmlElement,
  content: readonly Tree.ChildNode[],
  base: string,
): ReadPicture[] {
  const groups = mediaOf(entry)
  const media = groups.map((group) => readMedia(group, base))
  // Each group is a picture of its own, even where two of them show the same file.
  if (groups[0]?.name === 'group') return media
  const found = media.length > 0 ? media : [...enclosedIn(entry, base), ...shownIn(content, base)]
  const seen = new Set<string>()
  return found.filter(({ hrefs }) => {
    const isKnown = hrefs.some((href) => seen.has(href))
    for (const href of hrefs) seen.add(href)
    return !isKnown
  })
}

/** Groups, contents that stand alone, and thumbnails where there is nothing else. */
function mediaOf(entry: XmlElement): XmlElement[] {
  const media = childrenOf(entry).filter(({ namespace }) => namespace === namespaces.media)
  const groups = media.filter(({ name }) => name === 'group')
  const pictures = media.filter((one) => one.name === 'content' && isPicture(one.attributes))
  const thumbnails = media.filter(({ name }) => name === 'thumbnail')
  if (groups.length > 0) return groups
  if (pictures.length === 0) return thumbnails.slice(0, 1)
  // Words that stand beside a lone picture are its own.
  const beside = media.filter(({ name }) => name !== 'content' && name !== 'thumbnail')
  return pictures.map((one) =>
    pictures.length === 1 ? { ...one, children: [...one.children, ...beside] } : one,
  )
}

function isPicture(attributes: XmlElement['attributes']): boolean {
  const type = attributes['type'] ?? ''
  if (type !== '') return type.startsWith('image/')
  return (attributes['medium'] ?? 'image') === 'image'
}

function readMedia(group: XmlElement, base: string): ReadPicture {
  const sizes =
    group.name === 'group' ? childrenOf(group, 'content').filter((one) => isPicture(one.attributes)) : [group]
  const pairs: Particulars = Object.fromEntries(
    childrenOf(group, 'particular').map((one) => [one.attributes['name'] ?? '', makePrintable(wordsIn(one))]),
  )
  const words = (name: string) =>
    wordsOf(childrenOf(group, name)[0] ?? childrenOf(sizes[0] ?? group, name)[0])
  const credit = lineIn(childrenOf(group, 'credit')[0])
  const rights = foreignText(wordsIn(childrenOf(group, 'copyright')[0]))
  const hrefs = sizes
    .toSorted((one, other) => Number(other.attributes['width'] ?? 0) - Number(one.attributes['width'] ?? 0))
    .map(({ attributes }) => resolve(attributes['url'] ?? '', base))
  return {
    headline: words('title'),
    caption: words('description'),
    alt: foreignLine(pairs['alt']),
    credit: readCreditParticulars(pairs) ?? (credit === '' ? null : parseCredit(credit)),
    ...present({ rights: rights || undefined }),
    hrefs: [...new Set(hrefs.filter((href) => href !== ''))],
  }
}

function wordsOf(element: XmlElement | undefined): PublishableInline[] {
  if (!element) return []
  if (element.attributes['type'] === 'html') return readLine(parseFragment(wordsIn(element)).childNodes)
  const text = foreignText(wordsIn(element))
  return text === '' ? [] : [{ text }]
}

function enclosedIn(entry: XmlElement, base: string): ReadPicture[] {
  const links = childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure')
  return [...childrenOf(entry, 'enclosure'), ...links]
    .filter(({ attributes }) => isPicture({ type: '', ...attributes }))
    .map(({ attributes }) => resolve(attributes['url'] ?? attributes['href'] ?? '', base))
    .filter((href) => href !== '')
    .map((href) => ({ headline: [], caption: [], hrefs: [href] }))
}

function shownIn(nodes: readonly Tree.ChildNode[], base: string): ReadPicture[] {
  const found: ReadPicture[] = []
  walkTree<true>(nodes, true, {
    enter: (element) => {
      const href = element.tagName === 'img' ? resolve(attributeOf(element, 'src'), base) : ''
      const isSeen = !/^(?:0|1)$/.test(attributeOf(element, 'width'))
      // A picture of one pixel counts readers.
      if (href !== '' && isSeen)
        found.push({
          headline: [],
          caption: [],
          alt: foreignLine(attributeOf(element, 'alt')),
          hrefs: [href],
        })
      return true
    },
    text: () => undefined,
  })
  return found
}

/** A relative address made whole where it is known what it is relative to; data in an address is no file. */
function resolve(href: string, base: string): string {
  const text = foreignLine(href)
  if (text === '' || /^data:/i.test(text)) return ''
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || !/^https?:\/\//i.test(base)) return text
  const [, origin = '', path = '/'] = /^(https?:\/\/[^/?#]+)([^?#]*)/i.exec(base) ?? []
  if (text.startsWith('//')) return `${base.split(':')[0]}:${text}`
  if (text.startsWith('/')) return origin + text
  return `${origin}${path.replace(/[^/]*$/, '') || '/'}${text}`
}
