import type { Block, BlockOf } from '../../story/block.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import type { NewId } from '../../story/new-story.ts'
import type { ProposedLine } from '../proposal.ts'
import { squareTable, tableRow } from '../table-rows.ts'
import { isLink, orEmptyRun } from './copy-line.ts'

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
      blocks.push({ at, block: { type: role, id: newId(), children: orEmptyRun(words) } })
    else if (role === 'list-entry' || role === 'ordered-entry') {
      const entry = { type: 'list-entry' as const, id: newId(), children: orEmptyRun(words) }
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

function row(words: readonly PublishableInline[]): BlockOf<'table'>['children'][number] {
  return tableRow(partAtTabs(words, partsOf).map((cell) => ({ words: cell })))
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
