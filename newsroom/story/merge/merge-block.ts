import { contentKey, sameValue } from '../compare/same-value.ts'
import type { Block, BlockType } from '../block.ts'
import type { Inline } from '../inline.ts'
import { mergeLine } from './merge-line.ts'
import { mergeProperties, type Properties } from './merge-value.ts'

/** A block, or a part of one such as a caption. */
type Node = Properties & { readonly type?: unknown; readonly children: readonly Node[] }

/** Blocks of one line that differ in nothing but their name, so that one can become another. */
const interchangeable: ReadonlySet<BlockType> = new Set(['paragraph', 'crosshead', 'quote'])

/**
 * Merges a block that both sides changed: what it is by name, its lines word by word, its parts one by one where neither
 * side added or took out any. Null where the two changes meet. The block has the id it has in `mine`.
 */
export function mergeBlock(ancestor: Block, mine: Block, theirs: Block, language: string): Block | null {
  const types = [ancestor.type, mine.type, theirs.type]
  if (new Set(types).size > 1 && !types.every((type) => interchangeable.has(type))) return null
  const merged = mergeNode(
    { ...ancestor, id: mine.id } as unknown as Node,
    mine as unknown as Node,
    { ...theirs, id: mine.id } as unknown as Node,
    language,
  )
  return merged as unknown as Block | null
}

function mergeNode(ancestor: Node, mine: Node, theirs: Node, language: string): Node | null {
  const { children: was, ...before } = ancestor
  const { children: own, ...mineToo } = mine
  const { children: other, ...theirsToo } = theirs
  const properties = mergeProperties(before, mineToo, theirsToo)
  if (properties.clash) return null
  const children = mergeChildren(was, own, other, language)
  return children && { ...properties.value, children }
}

function mergeChildren(
  ancestor: readonly Node[],
  mine: readonly Node[],
  theirs: readonly Node[],
  language: string,
): readonly Node[] | null {
  if (sameValue(mine, theirs) || sameValue(theirs, ancestor)) return mine
  if (sameValue(mine, ancestor)) return theirs
  if ([ancestor, mine, theirs].every(isLine)) {
    const line = mergeLine(asLine(ancestor), asLine(mine), asLine(theirs), language)
    return line as unknown as Node[] | null
  }
  if (!haveSameParts(ancestor, mine) || !haveSameParts(ancestor, theirs)) return null
  const parts = mine.map((part, place) => {
    const was = ancestor[place]
    const other = theirs[place]
    return was && other ? mergeNode(was, part, other, language) : null
  })
  return parts.includes(null) ? null : (parts as Node[])
}

const inlineTypes: ReadonlySet<unknown> = new Set([undefined, 'link', 'tk', 'comment', 'suggestion'])

function isLine(children: readonly Node[]): boolean {
  return children.every((child) => inlineTypes.has(child.type))
}

function asLine(children: readonly Node[]): readonly Inline[] {
  return children as unknown as Inline[]
}

/** Whether both hold the same parts in the same order, whatever is in them. */
function haveSameParts(one: readonly Node[], other: readonly Node[]): boolean {
  const named = (part: Node | undefined) => contentKey([part?.type, part?.['id']])
  return one.length === other.length && one.every((part, place) => named(part) === named(other[place]))
}
