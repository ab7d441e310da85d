import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, breaksLine, isFurnitureElement, isUnseen } from './element-facts.ts'
import { walkTree } from './walk-tree.ts'

/** Where the story is in a page. */
export type PageOutline = {
  /** The element that holds the story; null where the page does not say, and all of it may be story. */
  readonly story: Tree.Element | null
  /** The heading that is the story's title; null where there is none. */
  readonly title: Tree.Element | null
  /** The elements around the title. */
  readonly aroundTitle: ReadonlySet<Tree.Node>
  /** Tables of data; every other table only arranges the page. */
  readonly dataTables: ReadonlySet<Tree.Element>
  /** How many characters a reader sees in an element that stands on lines of its own, and in the page. */
  sizeOf(element: Tree.Element): number
  readonly size: number
}

type Table = { rows: number; cells: number; widest: number; isLayout: boolean }
type Inside = {
  readonly element: Tree.Element | null
  readonly isFurniture: boolean
  readonly table: Table | null
  heading: string | null
  size: number
  copy: number
}
type Heading = { readonly element: Tree.Element; readonly text: string; readonly isFurniture: boolean }
type Candidate = { readonly element: Tree.Element; readonly copy: number }

const arranging = /^(?:table|h[1-6]|ul|ol|figure|article|section|blockquote|form)$/

/** Looks through a page for its story, its title and its tables. `headline` is what the page's metadata calls the story. */
export function outlinePage(nodes: readonly Tree.ChildNode[], headline: string): PageOutline {
  const sizes = new Map<Tree.Element, number>()
  const candidates: Candidate[] = []
  const headings: Heading[] = []
  const dataTables = new Set<Tree.Element>()
  const page: Inside = { element: null, isFurniture: false, table: null, heading: null, size: 0, copy: 0 }
  walkTree(nodes, page, {
    enter: (element, around) => (isUnseen(element) ? null : goIn(element, around)),
    text: (value, inside) => count(value, inside),
    leave: (element, around, inside) => {
      around.size += inside.size
      around.copy += inside.copy
      if (breaksLine(element)) sizes.set(element, inside.size)
      if (isStoryElement(element) && !inside.isFurniture) candidates.push({ element, copy: inside.copy })
      if (inside.heading !== null && around.heading === null)
        headings.push({ element, text: inside.heading, isFurniture: inside.isFurniture })
      else if (inside.heading !== null) around.heading = inside.heading
      if (inside.table !== around.table && inside.table && isData(inside.table)) dataTables.add(element)
    },
  })
  const story = chooseStory(candidates, page.copy)
  const title = chooseTitle(headings, headline, story)
  const aroundTitle = ancestorsOf(title)
  return {
    story: widen(story, aroundTitle),
    title,
    aroundTitle,
    dataTables,
    sizeOf: (element) => sizes.get(element) ?? 0,
    size: page.size,
  }
}

function goIn(element: Tree.Element, around: Inside): Inside {
  const { table } = around
  if (table && arranging.test(element.tagName)) table.isLayout = true
  if (table && element.tagName === 'tr') {
    table.rows += 1
    table.cells = 0
  }
  if (table && /^t[dh]$/.test(element.tagName)) {
    table.cells += 1
    table.widest = Math.max(table.widest, table.cells)
  }
  return {
    element,
    // Some programs put a whole page into one form.
    isFurniture: around.isFurniture || (element.tagName !== 'form' && isFurnitureElement(element)),
    table: element.tagName === 'table' ? { rows: 0, cells: 0, widest: 0, isLayout: false } : table,
    heading: around.heading !== null || /^h[1-4]$/.test(element.tagName) ? (around.heading ?? '') : null,
    size: 0,
    copy: 0,
  }
}

/** Copy is what stands in paragraphs, and other text that is as long as a sentence. */
function count(value: string, inside: Inside): void {
  const text = value.trim()
  inside.size += text.length
  if (inside.heading !== null && inside.heading.length < 400) inside.heading += value.slice(0, 400)
  const isParagraph = inside.element?.tagName === 'p' || text.length > 80
  if (isParagraph && !inside.isFurniture) inside.copy += text.length
}

function isData({ rows, widest, isLayout }: Table): boolean {
  return !isLayout && rows >= 2 && widest >= 2
}

function isStoryElement(element: Tree.Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'main') return true
  return attributeOf(element, 'role') === 'main' || attributeOf(element, 'itemprop') === 'articleBody'
}

/** The innermost element that holds most of the copy. */
function chooseStory(candidates: readonly Candidate[], copy: number): Tree.Element | null {
  const most = candidates.reduce((best, candidate) => Math.max(best, candidate.copy), 0)
  if (most === 0 || most < copy * 0.3) return null
  return candidates.find((candidate) => candidate.copy >= most * 0.6)?.element ?? null
}

function chooseTitle(
  headings: readonly Heading[],
  headline: string,
  story: Tree.Element | null,
): Tree.Element | null {
  const wanted = plain(headline)
  const seen = headings.filter(({ isFurniture, text }) => !isFurniture && plain(text) !== '')
  const named = seen.find(
    ({ text }) => plain(text) === wanted || (plain(text).length > 20 && wanted.startsWith(plain(text))),
  )
  if (named) return named.element
  const titles = seen.filter(({ element }) => element.tagName === 'h1').slice(0, 20)
  const inStory = story && titles.find(({ element }) => ancestorsOf(element).has(story))
  return (inStory ?? titles[0])?.element ?? null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function ancestorsOf(element: Tree.Element | null): Set<Tree.Node> {
  const around = new Set<Tree.Node>()
  for (
    let node: Tree.Node | null = element?.parentNode ?? null;
    node && !around.has(node);
    node = parentOf(node)
  )
    around.add(node)
  return around
}

function parentOf(node: Tree.Node): Tree.Node | null {
  return 'parentNode' in node ? node.parentNode : null
}

/** The story begins with its title: where that stands outside, the nearest element around both is taken, if it is not the page. */
function widen(story: Tree.Element | null, aroundTitle: ReadonlySet<Tree.Node>): Tree.Element | null {
  if (!story || aroundTitle.size === 0) return story
  let node: Tree.Node | null = story
  while (node && !aroundTitle.has(node)) node = parentOf(node)
  if (!node || !('tagName' in node) || node.tagName === 'body' || node.tagName === 'html') return story
  return node
}
