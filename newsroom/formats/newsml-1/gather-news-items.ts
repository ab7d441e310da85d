import { attributeIn } from '../newsml-g2/g2-values.ts'
import { childAt, childrenOf, findAll, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { hasPart, type Leaf, leavesOf } from './content-leaves.ts'

/** An item that is read, and the items of its pictures. */
export type GatheredNews = { readonly main: XmlElement; readonly pictures: readonly XmlElement[] }

/**
 * The items of a document: pictures go to the text that names them or stands around them, to the text that is named with
 * them, or to the only one there is. An item that only names others that are here is none by itself.
 */
export function gatherNewsItems(root: XmlElement): GatheredNews[] {
  const items = newsItemsUnder(root)
  const texts = new Set(items.filter((item) => holds(item, 'copy')))
  const pictures = new Set(items.filter((item) => !texts.has(item) && holds(item, 'picture')))
  const named = namedIn(items)
  const takenBy = new Map<XmlElement, XmlElement>()
  for (const item of items) {
    const others = named.get(item) ?? []
    const text = texts.has(item) ? item : others.find((one) => texts.has(one))
    for (const one of others) if (text && pictures.has(one) && !takenBy.has(one)) takenBy.set(one, text)
  }
  const [only] = texts
  if (only && texts.size === 1) for (const one of pictures) if (!takenBy.has(one)) takenBy.set(one, only)
  const shownIn = new Map(items.map((item): [XmlElement, XmlElement[]] => [item, []]))
  for (const [picture, text] of takenBy) shownIn.get(text)?.push(picture)
  const isList = (item: XmlElement) =>
    !texts.has(item) && !pictures.has(item) && (named.get(item) ?? []).length > 0
  return items
    .filter((item) => !takenBy.has(item) && !isList(item))
    .map((main) => ({ main, pictures: shownIn.get(main) ?? [] }))
}

/** All items in their order, those inside another one behind it. */
function newsItemsUnder(root: XmlElement): XmlElement[] {
  return findAll(root, 'NewsItem').flatMap((item) => [item, ...insideOf(item)])
}

function insideOf(item: XmlElement): XmlElement[] {
  return childrenOf(item).flatMap(newsItemsUnder)
}

/** For each item those that stand in it, and those that it names: by `#id`, or the identifier with or without its revision. */
function namedIn(items: readonly XmlElement[]): Map<XmlElement, XmlElement[]> {
  const byName = new Map<string, XmlElement>()
  for (const item of items) for (const name of namesOf(item)) byName.set(name, item)
  return new Map(
    items.map((item) => {
      const links = [...findAll(item, 'NewsItemRef'), ...findAll(item, 'AssociatedWith')]
      const named = links.flatMap((link) => byName.get(attributeIn(link, 'NewsItem')) ?? [])
      return [item, [...insideOf(item), ...named].filter((one) => one !== item)]
    }),
  )
}

function namesOf(item: XmlElement): string[] {
  const id = attributeIn(item, 'Duid')
  const identifier = lineIn(childAt(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier'))
  return [id && `#${id}`, identifier, identifier.replace(/:\d+[NUA]?$/i, '')].filter((name) => name !== '')
}

function holds(item: XmlElement, part: Leaf['part']): boolean {
  return childrenOf(item, 'NewsComponent').some((component) => hasPart(leavesOf(component), part))
}
