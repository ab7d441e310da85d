import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import { isLink } from '../intake/copy-line.ts'
import type { LineRole, ProposedLine } from '../proposal.ts'
import { pictureSign } from './copy-lines.ts'
import { signName, signOf } from './office-copy.ts'

// What becomes blocks, where a change or a remark can stand.
const inBody: ReadonlySet<LineRole> = new Set([
  'paragraph',
  'crosshead',
  'quote',
  'list-entry',
  'ordered-entry',
  'table-row',
  'caption',
  'picture-headline',
])

/** Lines whose fields hold plain words, and what was taken out of them. */
export type SettledTitles = {
  readonly lines: ProposedLine[]
  /** Words that a change takes out of a title. */
  readonly deleted: readonly string[]
  readonly hasChanges: boolean
}

/**
 * Makes plain words of the lines that become fields: a title can't hold a change that nobody has accepted, so it reads as
 * its last writer wanted it. A line break within it is a space.
 */
export function settleTitles(lines: readonly ProposedLine[]): SettledTitles {
  const deleted: string[] = []
  let hasChanges = false
  const settle = (run: Run): Run[] => {
    const change = signOf(run).mark?.kind
    hasChanges ||= change === 'insert' || change === 'delete'
    if (change === 'delete') {
      deleted.push(run.text.trim())
      return []
    }
    return [{ ...unsigned(run), text: run.text.replace(/(?<!\s)\s*\n\s*/g, ' ') }]
  }
  const settled = lines.map((line): ProposedLine => {
    if (inBody.has(line.role)) return line
    const words = line.words.flatMap((inline): PublishableInline[] => {
      if (!isLink(inline)) return settle(inline)
      const children = inline.children.flatMap(settle)
      return children.length > 0 ? [{ ...inline, children }] : []
    })
    return { ...line, words }
  })
  return {
    lines: settled.filter(({ words }) => !isEmptied(words)),
    deleted: deleted.filter((words) => words !== ''),
    hasChanges,
  }
}

function isEmptied(words: readonly PublishableInline[]): boolean {
  const text = inlineText(words).trim()
  return text === '' || text === pictureSign ? !words.some(keepsPicture) : false
}

function keepsPicture(inline: PublishableInline): boolean {
  return !isLink(inline) && signOf(inline).picture !== undefined
}

/** A run without what an office file said of it. */
export function unsigned(run: Run): Run {
  return Object.fromEntries(Object.entries(run).filter(([name]) => name !== signName)) as Run
}
