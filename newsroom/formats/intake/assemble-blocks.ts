import type { Block, BlockOf } from '../../story/block.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import type { NewId } from '../../story/new-story.ts'
import type { ProposedLine } from '../proposal.ts'
import { isLink, trimWords } from './copy-line.ts'

/** A block of the story, and the number of its first line among all lines. */
export type PlacedBlock = { readonly at: number; readonly block: Block }

/**
 * The blocks of the lines that are copy. Entries of a list that follow each other are one list, a numbered and an
 * unnumbered one two; rows that follow each other are one table. What is set aside between them parts nothing.
 */
export function assembleBlocks(lines: readonly ProposedLine[], newId: NewId): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  for (const [at, { role, words }] of lines.entries()) {
    const last = blocks.at(-1)?.block
    if (role === 'paragraph' || role === 'crosshead' || role === 'quote')
      blocks.push({ at, block: { type: role, id: newId(), children: filled(words) } })
    else if (role === 'list-entry' || role === 'ordered-entry') {
      const entry = { type: 'list-entry' as const, id: newId(), children: filled(words) }
      const ordered = role === 'ordered-entry'
      if (last?.type === 'list' && last.ordered === ordered) last.children.push(entry)
      else blocks.push({ at, block: { type: 'list', id: newId(), ordered, children: [entry] } })
    } else if (role === 'table-row') {
      if (last?.type === 'table') last.children.push(row(words))
      else blocks.push({ at, block: { type: 'table', id: newId(), children: [row(words)] } })
    }
  }
  for (const { block } of blocks) if (block.type === 'table') squareTable(block)
  return blocks
}

// Wider than any table that is printed; what is behind stays in the last cell.
const mostCells = 60

type Row = BlockOf<'table'>['children'][number]

function row(words: readonly PublishableInline[]): Row {
  const cells = splitAtTabs(words)
  return {
    type: 'table-row',
    children: cells.map((cell) => ({ type: 'table-cell', children: filled(trimWords(cell)) })),
  }
}

function splitAtTabs(words: readonly PublishableInline[]): PublishableInline[][] {
  const cells = partAtTabs(words, partsOf)
  if (cells.length <= mostCells) return cells
  const [kept, more] = [cells.slice(0, mostCells - 1), cells.slice(mostCells - 1)]
  return [...kept, more.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' ' }, ...cell]))]
}

function partsOf(inline: PublishableInline): PublishableInline[] {
  if (!isLink(inline)) return partsOfRun(inline)
  return partAtTabs(inline.children, partsOfRun).map((children) => ({ ...inline, children }))
}

function partsOfRun(run: Run): Run[] {
  return run.text.split('\t').map((text) => ({ ...run, text }))
}

/** The parts of words between tabs; each piece of words is itself parted by `split`. */
function partAtTabs<Words>(words: readonly Words[], split: (piece: Words) => readonly Words[]): Words[][] {
  const parts: Words[][] = [[]]
  for (const piece of words)
    for (const [at, part] of split(piece).entries()) {
      if (at > 0) parts.push([])
      parts.at(-1)?.push(part)
    }
  return parts
}

/** Every row gets as many cells as the longest has. */
function squareTable(table: BlockOf<'table'>): void {
  const width = table.children.reduce((most, { children }) => Math.max(most, children.length), 0)
  for (const { children } of table.children)
    while (children.length < width) children.push({ type: 'table-cell', children: [{ text: '' }] })
}

function filled(words: readonly PublishableInline[]): PublishableInline[] {
  return words.length > 0 ? [...words] : [{ text: '' }]
}
