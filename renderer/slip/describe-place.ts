import type { Block, BlockType } from '../../newsroom/story/block.ts'
import { blockLines } from '../../newsroom/story/block-text.ts'

/** Where in the copy a block stands: the how manieth of its kind it is, and the words it begins with. */
export type DescribedPlace = { readonly kind: BlockType; readonly number: number; readonly opening: string }

/** As many characters of a block are enough to know it by. */
const enough = 48

/** Finds a block of the body by its id, pictures of galleries among them; null where it has gone. */
export function describePlace(body: readonly Block[], id: string): DescribedPlace | null {
  const counts = new Map<BlockType, number>()
  for (const block of body.flatMap(withPictures)) {
    const number = (counts.get(block.type) ?? 0) + 1
    counts.set(block.type, number)
    if (block.id === id) return { kind: block.type, number, opening: openingOf(block) }
  }
  return null
}

function withPictures(block: Block): Block[] {
  return block.type === 'gallery' ? [block, ...block.children] : [block]
}

function openingOf(block: Block): string {
  const text = (blockLines(block)[0] ?? '').replace(/\s+/g, ' ').trim()
  if (text.length <= enough) return text
  const cut = text.slice(0, enough).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
