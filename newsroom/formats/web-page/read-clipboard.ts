import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Block } from '../../story/block.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { type ReadBody, readBodyNodes } from '../html/read-body.ts'
import { breaksLine } from './element-facts.ts'
import { settleOfficeMarkup } from './office-markup.ts'
import { rawWords, walkTree } from './walk-tree.ts'

/**
 * Foreign markup from the clipboard as blocks of ours, by an allow-list: words, marks, links that may be followed,
 * crossheads, lists, quotes, tables and separators. Everything else is passed over and its words are kept.
 *
 * Knows how Word, Outlook, LibreOffice, Google Docs and Pages write what is no markup with them: lists, marks in styles.
 */
export function blocksFromHtml(html: string, newId: NewId): Block[] {
  const fragment = parseFragment(html)
  settleOfficeMarkup(fragment)
  const read = readBodyNodes(fragment.childNodes, newId)
  const blocks = withTold(read, newId)
  const [only] = blocks
  // A few words out of a line: the spaces at their ends are theirs.
  if (blocks.length === 1 && only?.type === 'paragraph' && isPartOfLine(fragment))
    return [{ ...only, children: withOuterSpaces(only.children as PublishableInline[], fragment) }]
  return blocks
}

/** Plain text as paragraphs: one for each line that is not empty. */
export function blocksFromText(text: string, newId: NewId): Block[] {
  const lines = makePrintable(text).split(/\r\n?|\n|\u2028|\u2029/)
  return lines.filter((line) => line.trim() !== '').map((line) => newParagraph(newId, line.trim()))
}

/** What a page of ours tells apart, put back into the copy: its words were selected with it. */
function withTold({ blocks, dateline, signOff }: ReadBody, newId: NewId): Block[] {
  const told = [...blocks]
  const at = told.findIndex(({ type }) => type === 'paragraph')
  const opening = told[at]
  if (dateline?.placement === 'run-in' && opening?.type === 'paragraph')
    told[at] = { ...opening, children: [{ text: `${dateline.text} ` }, ...opening.children] }
  else if (dateline) told.splice(Math.max(0, at), 0, newParagraph(newId, dateline.text))
  return signOff === undefined ? told : [...told, newParagraph(newId, `(${signOff})`)]
}

function isPartOfLine(root: Tree.DocumentFragment): boolean {
  let isParted = false
  walkTree(root.childNodes, null, {
    enter: (element) => {
      isParted ||= breaksLine(element)
      return isParted ? null : element
    },
    text: () => undefined,
  })
  return !isParted
}

function withOuterSpaces(
  children: readonly PublishableInline[],
  root: Tree.DocumentFragment,
): PublishableInline[] {
  const words = rawWords(root.childNodes)
  const [before, behind] = [/^[ \u00a0]/.test(words), /[ \u00a0]$/.test(words)]
  return children.map((inline, at) => {
    if ('children' in inline) return inline
    const text = `${before && at === 0 ? ' ' : ''}${String(inline.text)}${behind && at === children.length - 1 ? ' ' : ''}`
    return { ...inline, text }
  })
}
