import type { Block } from '../../newsroom/story/block.ts'
import { blockText } from '../../newsroom/story/block-text.ts'
import { fieldText } from '../../newsroom/story/compare/field-text.ts'
import { compareWords } from '../../newsroom/story/compare/compare-words.ts'
import type { WordChange } from '../../newsroom/story/compare/comparison.ts'
import type { Clash } from '../../newsroom/story/merge/merge.ts'

/** A version of what clashes, as words: null where that side has deleted it or the ancestor had none. */
export type ClashTexts = {
  readonly ancestor: string | null
  readonly mine: string | null
  readonly theirs: string | null
}

/** What clashes, as words of the story's language. A field that is no text is read out value by value. */
export function clashTexts(clash: Clash, language: string): ClashTexts {
  if (clash.kind === 'block') {
    const { ancestor, mine, theirs } = clash
    return { ancestor: textOfBlock(ancestor), mine: textOfBlock(mine), theirs: textOfBlock(theirs) }
  }
  const read = (value: unknown) => readValue(clash.field, value, language)
  const hasAncestor = clash.ancestor !== undefined && clash.ancestor !== null
  return {
    ancestor: hasAncestor ? read(clash.ancestor) : null,
    mine: read(clash.mine),
    theirs: read(clash.theirs),
  }
}

/** A field's value as words, whatever it holds. */
export function readValue(field: Parameters<typeof fieldText>[0], value: unknown, language: string): string {
  if (value === null || value === undefined) return ''
  return fieldText(field, value, language) ?? leaves(value).join(' · ')
}

function textOfBlock(block: Block | null): string | null {
  return block && blockText(block)
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'object') return Object.values(value).flatMap(leaves)
  return [String(value)]
}

/** The words of one side, marked against what both came from; against the other side where that is not known. */
export function sideWords(
  texts: ClashTexts,
  side: 'mine' | 'theirs',
  language: string,
): readonly WordChange[] {
  const text = texts[side] ?? ''
  const from = texts.ancestor ?? (side === 'theirs' ? texts.mine : null)
  return from === null ? [{ kind: 'same', words: text }] : compareWords(from, text, language)
}
