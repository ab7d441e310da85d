import type { Block } from '../block.ts'
import type { NewId } from '../new-story.ts'

type Node = { readonly id?: unknown; readonly children?: unknown }

/** A copy of a block with new ids for itself and every part and remark in it that has one. */
export function withFreshIds<Part>(part: Part, newId: NewId): Part {
  if (typeof part !== 'object' || part === null) return part
  const { id, children } = part as Node
  return {
    ...part,
    ...(typeof id === 'string' ? { id: newId() } : {}),
    ...(Array.isArray(children)
      ? { children: children.map((child: unknown) => withFreshIds(child, newId)) }
      : {}),
  }
}

/** Gives blocks back as they are, one by one, but for one that has the id of an earlier one: that gets new ids. */
export function uniqueIds(newId: NewId): (block: Block) => Block {
  const taken = new Set<string>()
  return (block) => {
    const unique = taken.has(block.id) ? withFreshIds(block, newId) : block
    taken.add(unique.id)
    return unique
  }
}
