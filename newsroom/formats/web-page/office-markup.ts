import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf } from './element-facts.ts'
import { readStyleSheet } from './style-sheet.ts'
import { rawWords, walkTree } from './walk-tree.ts'

type Parent = Tree.Element | Tree.DocumentFragment

/**
 * Puts what word processors say in styles into markup, in place: paragraphs that Word calls entries of a list become one,
 * numbers and bullets that were typed into them go, and what a style sheet says of a class stands at its elements.
 * Comments of Word are no copy and go.
 */
export function settleOfficeMarkup(root: Tree.DocumentFragment): void {
  const styles = new Map<string, string>()
  const parents: Parent[] = []
  const rest: Parent[] = [root]
  for (let parent = rest.pop(); parent; parent = rest.pop()) {
    parents.push(parent)
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue
      if (child.tagName === 'style') readStyleSheet(sheetOf(child), styles)
      else rest.push(child)
    }
  }
  for (const parent of parents) settleChildren(parent, styles)
}

function settleChildren(parent: Parent, styles: ReadonlyMap<string, string>): void {
  const children: Tree.ChildNode[] = []
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) children.push(child)
    else if (!isOfficeComment(child)) {
      styleByClass(child, styles)
      if ('tagName' in parent && parent.tagName === 'a') takeUnderline(child)
      const list = listOf(child)
      if (list) addEntry(children, child, list)
      else children.push(child)
    }
  }
  parent.childNodes = children
}

function styleByClass(element: Tree.Element, styles: ReadonlyMap<string, string>): void {
  if (styles.size === 0) return
  const said = attributeOf(element, 'class')
    .split(/\s+/)
    .flatMap((name) => [styles.get(`.${name}`), styles.get(`${element.tagName}.${name}`)])
    .filter((style) => style !== undefined)
  if (said.length === 0) return
  const own = attributeOf(element, 'style')
  element.attrs = [
    ...element.attrs.filter(({ name }) => name !== 'style'),
    { name: 'style', value: [...said, own].join(';') },
  ]
}

/** A link is underlined by nature; Google Docs says so at the words inside it. */
function takeUnderline(words: Tree.Element): void {
  for (const attribute of words.attrs)
    if (attribute.name === 'style')
      attribute.value = attribute.value.replace(/text-decoration[^;]*underline[^;]*/i, '')
}

/** Word's remarks: the list of them behind the copy, and the sign in the copy that leads there. */
function isOfficeComment(element: Tree.Element): boolean {
  if (/mso-element:\s*comment/i.test(attributeOf(element, 'style'))) return true
  return /(?:^|\s)mso(?:comanchor|comment)/i.test(attributeOf(element, 'class'))
}

type ListEntry = { readonly list: string; readonly ordered: boolean }

/** Which list a paragraph of Word belongs to: `mso-list:l0 level1 lfo1`. Null for other paragraphs. */
function listOf(element: Tree.Element): ListEntry | null {
  const list = /mso-list:\s*(l\d+)\s+level\d+/i.exec(attributeOf(element, 'style'))?.[1]
  if (list === undefined || !/^(?:p|h[1-6])$/.test(element.tagName)) return null
  return { list, ordered: /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(takeMarker(element)) }
}

/** Takes the number or bullet out of an entry and gives its words back. */
function takeMarker(entry: Tree.Element): string {
  const markers: Tree.Element[] = []
  walkTree(entry.childNodes, null, {
    enter: (element) => {
      const isMarker = /mso-list:\s*ignore/i.test(attributeOf(element, 'style'))
      if (isMarker) markers.push(element)
      return isMarker ? null : element
    },
    text: () => undefined,
  })
  const [marker] = markers
  const around = marker?.parentNode
  if (!marker || !around) return ''
  around.childNodes = around.childNodes.filter((child) => child !== marker)
  return rawWords(marker.childNodes)
}

/** An entry joins the list before it where that is the same, with nothing but white space between. */
function addEntry(children: Tree.ChildNode[], entry: Tree.Element, { list, ordered }: ListEntry): void {
  const tagName = ordered ? 'ol' : 'ul'
  entry.tagName = 'li'
  entry.nodeName = 'li'
  const before = children.findLast((child) => !('value' in child) || child.value.trim() !== '')
  if (before && 'tagName' in before && before.tagName === tagName && attributeOf(before, 'id') === list) {
    before.childNodes.push(entry)
    return
  }
  const made: Tree.Element = { ...entry, tagName, nodeName: tagName, childNodes: [entry] }
  made.attrs = [{ name: 'id', value: list }]
  children.push(made)
}

function sheetOf(style: Tree.Element): string {
  return style.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
