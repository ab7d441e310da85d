import { describe, expect, it } from 'vitest'
import type { Block } from '../../newsroom/story/block.ts'
import type { BlockDifference } from '../../newsroom/story/compare/comparison.ts'
import { countChanges, foldBlocks } from './fold-blocks.ts'

const block: Block = { type: 'paragraph', id: 'a', children: [{ text: 'Ferries' }] }
const same: BlockDifference = { kind: 'same', before: block, after: block }
const came: BlockDifference = { kind: 'inserted', after: block }

describe('a comparison', () => {
  it('folds what is unchanged, but not a paragraph or two, and no change', () => {
    const parts = foldBlocks([same, same, same, came, same, same, came, came, same, same, same, same])
    expect(parts.map((part) => (part.kind === 'run' ? part.blocks.length : part.difference.kind))).toEqual([
      3,
      'inserted',
      'same',
      'same',
      'inserted',
      'inserted',
      4,
    ])
    expect(countChanges({ fields: [1], blocks: [same, came] })).toBe(2)
  })

  it('of a version with itself is to be read whole', () => {
    expect(foldBlocks([same, same, same, same]).every(({ kind }) => kind === 'block')).toBe(true)
  })
})
