import { failed, ok, type Result } from '../../story/result.ts'
import type { FormatReader, ForeignFile, Making, ReadItem, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { childAt, childrenOf, findAll, type XmlElement } from '../xml/xml-tree.ts'
import { attributeIn } from './g2-values.ts'
import { gatherItems, type GatheredItem } from './gather-items.ts'
import { readStoryItem } from './read-story-item.ts'

const roots: ReadonlySet<string> = new Set([
  'newsItem',
  'newsMessage',
  'packageItem',
  'contentMeta',
  'contentSet',
])

/** NewsML-G2 of every version, with or without its namespace: an item, a package or a message of several. */
export const newsmlG2Reader: FormatReader = {
  name: 'newsml-g2',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  recognises: ({ text }) =>
    text !== null &&
    // A piece of an item is known by its root alone: other formats may have such names further in.
    (/<(?:\w+:)?(?:newsItem|newsMessage|packageItem)[\s>]/.test(text.slice(0, 20_000)) ||
      /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:contentMeta|contentSet)[\s>]/.test(text)),
  read: (file, making) => {
    const parsed = parseXml(file.text ?? '')
    if (!parsed.ok) return parsed
    const root = asItem(parsed.value)
    if (!root) return failed({ code: 'no-story', reason: `a <${parsed.value.name}> is no news` })
    const gathered = gatherItems(itemsUnder(root))
    const read = gathered.map((item) => readOne(item, file, making))
    const items = read.flatMap((one) => (one.ok ? [one.value] : []))
    const problems = read.flatMap((one) => (one.ok ? [] : [one.fault]))
    return items.length > 0 ? ok({ items, problems }) : failed(problems[0] ?? { code: 'no-story' })
  },
}

/** A piece of an item, as guidelines and some systems pass on, is read as an item with nothing else. */
function asItem(root: XmlElement): XmlElement | null {
  if (!roots.has(root.name)) return null
  const isPiece = root.name === 'contentMeta' || root.name === 'contentSet'
  return isPiece ? { ...root, name: 'newsItem', attributes: {}, children: [root] } : root
}

function itemsUnder(root: XmlElement): XmlElement[] {
  if (root.name !== 'newsMessage') return [root]
  const sets = findAll(root, 'itemSet')
  return sets
    .flatMap((set) => childrenOf(set))
    .filter(({ name }) => name === 'newsItem' || name === 'packageItem')
}

function readOne(item: GatheredItem, file: ForeignFile, making: Making): Result<ReadItem, ReadProblem> {
  const hasSomething = childAt(item.main, 'contentMeta') ?? childAt(item.main, 'contentSet')
  if (!hasSomething) {
    const guid = attributeIn(item.main, 'guid')
    return failed({
      code: 'no-story',
      reason: guid === '' ? 'an item without content' : `${guid} has no content`,
    })
  }
  return ok(readStoryItem(item, file, making))
}
