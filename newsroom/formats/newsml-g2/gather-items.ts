import { childAt, findAll, type XmlElement } from '../xml/xml-tree.ts'
import { attributeIn } from './g2-values.ts'

/** A story's item, and the items of its pictures. */
export type GatheredItem = { readonly main: XmlElement; readonly pictures: readonly XmlElement[] }

/**
 * The stories among the items of a message: pictures go to the text their package names with them, or to the only text
 * there is. A picture that belongs to none is a story of its own, and so is a package whose items are not here.
 */
export function gatherItems(items: readonly XmlElement[]): GatheredItem[] {
  const news = items.filter(({ name }) => name === 'newsItem')
  const packages = items.filter(({ name }) => name === 'packageItem')
  if (news.length === 0) return packages.map((main) => ({ main, pictures: [] }))
  const byGuid = new Map(news.map((item) => [attributeIn(item, 'guid'), item]))
  const texts = news.filter((item) => !isPicture(item))
  const takenBy = new Map<XmlElement, XmlElement>()
  for (const one of packages) {
    const named = findAll(one, 'itemRef').flatMap(
      (reference) => byGuid.get(attributeIn(reference, 'residref')) ?? [],
    )
    const [text] = named.filter((item) => !isPicture(item))
    for (const item of named) if (text && isPicture(item) && !takenBy.has(item)) takenBy.set(item, text)
  }
  const [only, ...others] = texts
  if (only && others.length === 0)
    for (const item of news) if (isPicture(item) && !takenBy.has(item)) takenBy.set(item, only)
  return news
    .filter((item) => !takenBy.has(item))
    .map((main) => ({ main, pictures: news.filter((item) => takenBy.get(item) === main) }))
}

/** True for an item of a picture or graphic. */
export function isPicture(item: XmlElement): boolean {
  return /:(?:picture|graphic|photo)$/i.test(attributeIn(childAt(item, 'itemMeta', 'itemClass'), 'qcode'))
}
