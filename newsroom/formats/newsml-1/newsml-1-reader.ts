import { failed, ok } from '../../story/result.ts'
import type { FormatReader, ForeignFile, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { rootName } from '../xml/root-name.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { gatherNewsItems } from './gather-news-items.ts'
import { hasHeadline, leavesOf } from './content-leaves.ts'
import { formalName } from './newsml-values.ts'
import { readNewsItem } from './read-news-item.ts'

/**
 * NewsML 1.0 to 1.2 with NITF, XHTML or plain text inside: every item of a document, and every story of an item. Not
 * NewsML-G2, which is another standard.
 */
export const newsml1Reader: FormatReader = {
  name: 'newsml-1',
  mediaType: 'application/newsml+xml',
  recognises: ({ text }: ForeignFile) => text !== null && /^News(?:ML|Item)$/.test(rootName(text) ?? ''),
  read: (file, making) => {
    const parsed = parseXml(file.text ?? '')
    if (!parsed.ok) return parsed
    const gathered = gatherNewsItems(parsed.value)
    const empty = gathered.filter(({ main, pictures }) => pictures.length === 0 && isEmpty(main))
    const items = gathered
      .filter((one) => !empty.includes(one))
      .flatMap((one) => readNewsItem(one, file, making))
    const problems = empty.map(({ main }) => emptyItem(main))
    if (items.length > 0) return ok({ items, problems })
    const reason = `a <${parsed.value.name}> without a NewsItem`
    return failed(problems[0] ?? { code: 'no-story', reason })
  },
}

/** Nothing to read and nothing to take back: an item that is killed says so without any content. */
function isEmpty(item: XmlElement): boolean {
  const components = childrenOf(item, 'NewsComponent')
  const status = formalName(childAt(item, 'NewsManagement', 'Status'))
  const hasContent = components.some((one) => hasHeadline(one) || leavesOf(one).length > 0)
  return !hasContent && !/cancel|kill|withdrawn/i.test(status)
}

function emptyItem(item: XmlElement): ReadProblem {
  const name = lineIn(childAt(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier'))
  return { code: 'no-story', reason: name === '' ? 'an item without content' : `${name} has no content` }
}
