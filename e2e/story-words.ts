import type { Block } from '../newsroom/story/block.ts'
import { blockLines } from '../newsroom/story/block-text.ts'

/** The words of some blocks, a line for each line of theirs. */
export function wordsOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => blockLines(block)).join('\n')
}
