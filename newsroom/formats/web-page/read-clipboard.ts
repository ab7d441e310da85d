import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Block } from '../../story/block.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { type ReadBody, readBodyNodes } from '../html/read-body.ts'
import { attributeOf, breaksLine } from './element-facts.ts'
import { settleOfficeMarkup } from './office-markup.ts'

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
  const rest: Tree.ChildNode[] = [...root.childNodes]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue
    if (breaksLine(node) && node.tagName !== 'body' && node.tagName !== 'html') return false
    rest.push(...node.childNodes)
  }
  return true
}

function withOuterSpaces(
  children: readonly PublishableInline[],
  root: Tree.DocumentFragment,
): PublishableInline[] {
  const words = textsOf(root).join('')
  const [before, behind] = [/^[ \u00a0]/.test(words), /[ \u00a0]$/.test(words)]
  return children.map((inline, at) => {
    if ('children' in inline) return inline
    const text = `${before && at === 0 ? ' ' : ''}${String(inline.text)}${behind && at === children.length - 1 ? ' ' : ''}`
    return { ...inline, text }
  })
}

function textsOf(root: Tree.DocumentFragment): string[] {
  const texts: string[] = []
  const rest: Tree.ChildNode[] = root.childNodes.toReversed()
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('value' in node) texts.push(node.value)
    else if ('childNodes' in node && !isHead(node)) rest.push(...node.childNodes.toReversed())
  }
  return texts
}

function isHead(element: Tree.Element): boolean {
  return (
    ['style', 'title', 'script', 'meta'].includes(element.tagName) || attributeOf(element, 'hidden') !== ''
  )
}
