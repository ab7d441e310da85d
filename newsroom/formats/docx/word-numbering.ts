import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, valueAt } from './word-element.ts'

/** Whether an entry of a list is numbered; null for a paragraph that is in none. */
export type ListKind = (properties: XmlElement | undefined) => 'ordered' | 'unordered' | null

/** Reads `word/numbering.xml`: the lists that paragraphs' numbering properties refer to. */
export function readNumbering(root: XmlElement | null): ListKind {
  const abstract = new Map<string, XmlElement>()
  const numbers = new Map<string, XmlElement>()
  for (const element of root ? childrenOf(root, 'abstractNum') : [])
    abstract.set(attributeOf(element, 'abstractNumId') ?? '', element)
  for (const element of root ? childrenOf(root, 'num') : [])
    numbers.set(attributeOf(element, 'numId') ?? '', element)
  return (properties) => {
    const id = valueAt(properties, 'numId')
    // 0 takes a paragraph out of the list of its style (ISO 29500-1, 17.9.18).
    if (id === undefined || id === '0') return null
    const level = valueAt(properties, 'ilvl') ?? '0'
    const number = numbers.get(id)
    const changed = findLevel(number && childrenOf(number, 'lvlOverride'), level)
    const list = abstract.get(valueAt(number, 'abstractNumId') ?? '')
    const own = findLevel(list && childrenOf(list, 'lvl'), level)
    const format = valueAt(childAt(changed, 'lvl'), 'numFmt') ?? valueAt(own, 'numFmt')
    return format === undefined || format === 'bullet' || format === 'none' ? 'unordered' : 'ordered'
  }
}

function findLevel(levels: readonly XmlElement[] | undefined, level: string): XmlElement | undefined {
  return levels?.find((element) => attributeOf(element, 'ilvl') === level)
}
