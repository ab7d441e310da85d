import type { Clash, Settled } from '../../newsroom/story/merge/merge.ts'
import type { Block } from '../../newsroom/story/block.ts'
import { blockText } from '../../newsroom/story/block-text.ts'
import type { Words } from '../words/words.tsx'

/** What a clash is about: the name of the field, or of the kind of block. */
export function whatClashes(clash: Clash, words: Words<'conflict'>): string {
  if (clash.kind === 'field') return words(`field-${clash.field}`)
  const block = clash.mine ?? clash.theirs ?? clash.ancestor
  return block ? words(`block-${block.type}`) : ''
}

/** What merged by itself, in few words: the field, or the kind of block and how it begins. */
export function whatSettled(settled: Settled, words: Words<'conflict'>): { name: string; beginning: string } {
  if (settled.kind === 'field') return { name: words(`field-${settled.field}`), beginning: '' }
  return { name: words(`block-${settled.block.type}`), beginning: beginningOf(settled.block) }
}

const shownLength = 90

function beginningOf(block: Block): string {
  const text = blockText(block).replaceAll(/\s+/g, ' ').trim()
  return text.length <= shownLength ? text : `${text.slice(0, shownLength).trimEnd()}…`
}
