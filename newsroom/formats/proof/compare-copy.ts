import { align } from '../../story/compare/align.ts'
import { blockText, inlineText } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableInline } from '../../story/block.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Carries } from '../features.ts'
import { splitWords } from '../intake/copy-line.ts'
import { isPictures } from '../story-parts.ts'
import { changedLine, comparePart } from './compare-part.ts'
import { blockKey, featureOf, isVoid, keepsItsKind } from './plain-block.ts'
import { oneSpaced } from './plain-value.ts'
import type { ProofLine, ProofPart } from './proof-line.ts'

/** What the copy owes to the way in which the format prints it. */
export type PrintedCopy = {
  readonly carries: Carries
  /** The dateline as it is printed where the format does not tell it from the copy; null where it does. */
  readonly dateline: string | null
  /** The pictures whose words the format prints behind the copy as words among words; none where it tells pictures. */
  readonly captions: readonly PublishableBlock[]
  /** True where more may come back than blocks: a dateline, a sign-off or a caption printed as a paragraph. */
  readonly hasRemains: boolean
}

/**
 * The copy block by block, pictures aside. A block of a kind that is not carried has to come back with all its words, in
 * their place, in whatever kind; what was never written must not come back at all.
 */
export function compareCopy(
  before: PublishableStory,
  after: PublishableStory,
  printed: PrintedCopy,
): ProofLine[] {
  const { carries } = printed
  const was = before.body.filter(isCopy)
  const is = withoutDateline(after.body.filter(isCopy), printed.dateline)
  const kept = was.filter((block) => keepsItsKind(block, carries))
  const partners = align(kept.map(keyWith(carries)), is.map(keyWith(carries)))
  const paired = new Set(partners)
  const lines = kept.flatMap((block, at): ProofLine[] => {
    const line = { part: partOf(block), where: block.id }
    const partner = partners[at] ?? -1
    if (partner >= 0) return [{ ...line, outcome: 'same' }]
    const stands = is[placeAfter(partners, at)]
    const found = stands && !paired.has(is.indexOf(stands)) ? stands : undefined
    return [changedLine(line, describeBlock(block), found ? describeBlock(found) : '', before.language)]
  })
  const rest = is.filter((_block, at) => !paired.has(at))
  return [
    ...lines,
    ...missingWords([...was, ...printed.captions], after, before.language),
    ...addedBlocks(rest, was.length === kept.length && !printed.hasRemains, lines, before.language),
  ]
}

function keyWith(carries: Carries): (block: PublishableBlock) => string {
  return (block) => blockKey(block, carries)
}

function isCopy(block: PublishableBlock): boolean {
  return !isPictures(block) && !isVoid(block)
}

function partOf(block: PublishableBlock): ProofPart {
  return featureOf(block) ?? 'copy'
}

/** The place in the copy that came back where a block without a partner should stand. */
function placeAfter(partners: Int32Array, at: number): number {
  let behind = at - 1
  while (behind >= 0 && (partners[behind] ?? -1) < 0) behind -= 1
  return (behind < 0 ? -1 : (partners[behind] ?? -1)) + (at - behind)
}

function describeBlock(block: PublishableBlock): string {
  const text = blockText(block)
  return block.type === 'paragraph' ? text : `[${block.type}] ${text}`.trimEnd()
}

/** Copy whose first paragraph is not opened by the dateline, however the reader has taken that. */
function withoutDateline(body: readonly PublishableBlock[], dateline: string | null): PublishableBlock[] {
  const opening = oneSpaced(dateline ?? '')
  if (opening === '') return [...body]
  const at = body.findIndex((block) => oneSpaced(blockText(block)).startsWith(opening))
  return body.flatMap((block, index) => {
    if (index !== at || block.type !== 'paragraph') return [block]
    const children = wordsBehind(block.children, Array.from(opening.replaceAll(' ', '')).length)
    return inlineText(children).trim() === '' ? [] : [{ ...block, children }]
  })
}

/** A line's words behind so many that can be seen. */
function wordsBehind(line: readonly PublishableInline[], seen: number): PublishableInline[] {
  let rest = seen
  const text = inlineText(line)
  const end = Array.from(text).findIndex((character) => character.trim() !== '' && (rest -= 1) < 0)
  return end < 0 ? [] : splitWords(line, Array.from(text).slice(0, end).join('').length)[1]
}

/** The words of the whole copy, in order, whatever blocks they came back in. Other words may stand between them. */
function missingWords(
  was: readonly PublishableBlock[],
  after: PublishableStory,
  language: string,
): ProofLine[] {
  const owed = was.flatMap((block) => wordsOf(readText(block)))
  const dateline = after.dateline?.literal ?? ''
  const printed = wordsOf([dateline, ...after.body.map(readText)].join('\n'))
  let next = 0
  for (const word of printed) if (word === owed[next]) next += 1
  if (owed.length === 0) return []
  const at = { part: 'copy' as const, where: 'field:body' }
  if (next === owed.length) return [{ ...at, outcome: 'same' }]
  return [changedLine(at, owed.join(' '), printed.join(' '), language)]
}

/** The words of a block as a reader has them: an embed’s are its title, or its address where it has none. */
export function readText(block: PublishableBlock): string {
  return block.type === 'embed' ? titleOf(block) : blockText(block)
}

function titleOf({ title, url }: { readonly title: string; readonly url: string }): string {
  return title.trim() === '' ? url : title
}

function wordsOf(text: string): string[] {
  return oneSpaced(text)
    .split(' ')
    .filter((word) => word !== '')
}

/** What nobody wrote. Nothing can be said of it where words that are told in another way may be what came back. */
function addedBlocks(
  rest: readonly PublishableBlock[],
  isExact: boolean,
  lines: readonly ProofLine[],
  language: string,
): ProofLine[] {
  if (!isExact || lines.some(({ outcome }) => outcome === 'changed')) return []
  return rest.flatMap((block) =>
    comparePart({ part: partOf(block), where: block.id }, ['', describeBlock(block)], language),
  )
}
