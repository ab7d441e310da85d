import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { linkAddress, type Mark, marks, type PublishableInline, type Run } from '../../story/inline.ts'
import { isLink } from '../intake/copy-line.ts'
import { attributeOf } from './element-facts.ts'

/** The marks that hold for some words. */
export type Marks = Partial<Record<Mark, true>>

const marksOfTags: ReadonlyMap<string, Mark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['code', 'code'],
])

/** The marks of the words inside an element: those around it, its own, and what its style says of them. */
export function marksInside(element: Tree.Element, around: Marks): Marks {
  const mark = marksOfTags.get(element.tagName)
  const style = attributeOf(element, 'style').slice(0, 1000)
  if (!mark && style === '') return around
  const inside: Marks = mark ? { ...around, [mark]: true } : { ...around }
  // Google Docs wraps everything in a <b> that says it is not bold.
  if (/(?:^|[;\s])font-weight:\s*(normal|400)/i.test(style)) delete inside.bold
  if (/(?:^|[;\s])font-weight:\s*(bold|[6-9]00)/i.test(style)) inside.bold = true
  if (/(?:^|[;\s])font-style:\s*italic/i.test(style)) inside.italic = true
  if (/(?:^|[;\s])font-style:\s*normal/i.test(style)) delete inside.italic
  // A link is underlined by nature; that is no mark of its words.
  if (/text-decoration[^;]*underline/i.test(style) && element.tagName !== 'a') inside.underline = true
  if (/text-decoration[^;]*line-through/i.test(style)) inside.strike = true
  if (/vertical-align:\s*super/i.test(style)) inside.superscript = true
  if (/vertical-align:\s*sub\b/i.test(style)) inside.subscript = true
  return inside
}

/** Where a link leads, or null for one that may not be followed: its words are kept without it. */
export function addressOf(element: Tree.Element): string | null {
  const address = linkAddress.safeParse(attributeOf(element, 'href').trim())
  return address.success ? address.data : null
}

/** Adds words to a line, joined to the last ones where marks and link are the same. */
export function addRun(words: PublishableInline[], run: Run, url: string | null): void {
  const last = words.at(-1)
  if (last && isLink(last)) {
    if (last.url === url) last.children.push(run)
    else words.push(url === null ? run : { type: 'link', url, children: [run] })
  } else if (url !== null) words.push({ type: 'link', url, children: [run] })
  else if (last && isSame(last, run)) words[words.length - 1] = { ...last, text: last.text + run.text }
  else words.push(run)
}

function isSame(one: Run, other: Run): boolean {
  return marks.every((mark) => one[mark] === other[mark])
}
