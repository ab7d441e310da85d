import type { BlockDifference } from '../../newsroom/story/compare/comparison.ts'

/** A block that is shown, or a run of unchanged ones that is folded away. */
export type ComparedPart =
  | { readonly kind: 'block'; readonly difference: BlockDifference }
  | { readonly kind: 'run'; readonly blocks: readonly BlockDifference[] }

/** So many unchanged blocks in a row are read as quickly as what would say how many they are. */
const shortRun = 2

/** A comparison's blocks in their order, with the longer runs of unchanged ones folded. Nothing is folded where nothing differs. */
export function foldBlocks(blocks: readonly BlockDifference[]): ComparedPart[] {
  if (blocks.every(({ kind }) => kind === 'same'))
    return blocks.map((difference) => ({ kind: 'block', difference }))
  const parts: ComparedPart[] = []
  let run: BlockDifference[] = []
  const endRun = () => {
    if (run.length > shortRun) parts.push({ kind: 'run', blocks: run })
    else parts.push(...run.map((difference) => ({ kind: 'block' as const, difference })))
    run = []
  }
  for (const difference of blocks) {
    if (difference.kind === 'same') run.push(difference)
    else {
      endRun()
      parts.push({ kind: 'block', difference })
    }
  }
  endRun()
  return parts
}

/** How many fields and blocks differ. */
export function countChanges(comparison: {
  readonly fields: readonly unknown[]
  readonly blocks: readonly BlockDifference[]
}): number {
  return comparison.fields.length + comparison.blocks.filter(({ kind }) => kind !== 'same').length
}
