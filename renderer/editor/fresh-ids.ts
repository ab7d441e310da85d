import type { Descendant } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import type { NewId } from '../../newsroom/story/new-story.ts'
import { bearsId } from './element-kinds.ts'

/** The ids of these nodes and of everything in them. */
export function idsIn(nodes: readonly Descendant[], ids: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    if ('id' in node && typeof node.id === 'string') ids.add(node.id)
    if ('children' in node) idsIn(node.children as Descendant[], ids)
  }
  return ids
}

/**
 * The same blocks, with a new id wherever one is missing or already taken. Cut and pasted blocks keep theirs; copies
 * do not. `taken` learns the ids given out.
 */
export function withFreshIds(blocks: readonly Block[], taken: Set<string>, newId: NewId): Block[] {
  return blocks.map((block) => freshen(block, taken, newId)) as Block[]
}

function freshen(node: Descendant, taken: Set<string>, newId: NewId): Descendant {
  if (!('children' in node)) return node
  const children = (node.children as Descendant[]).map((child) => freshen(child, taken, newId))
  const known = 'id' in node ? node.id : undefined
  const needsId = bearsId(node) || known !== undefined
  if (!needsId) return { ...node, children } as Descendant
  const id = typeof known === 'string' && !taken.has(known) ? known : newId()
  taken.add(id)
  return { ...node, id, children } as Descendant
}
