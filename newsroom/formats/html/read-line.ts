import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { PublishableInline } from '../../story/inline.ts'
import { makePrintable } from '../../story/printable.ts'
import { trimWords } from '../intake/copy-line.ts'
import { breaksLine, isUnseen } from '../web-page/element-facts.ts'
import { addressOf, addRun, type Marks, marksInside } from '../web-page/inline-words.ts'
import { walkTree } from '../web-page/walk-tree.ts'

/**
 * The words of nodes as one line with marks and links; a `br` is a line end within it. White space is what HTML makes of
 * it. Empty where there is nothing to read. `marks` hold for all of them, from an element around.
 */
export function readLine(nodes: readonly Tree.ChildNode[], marks: Marks = {}): PublishableInline[] {
  const words: PublishableInline[] = []
  let behindSpace = true
  const add = (text: string, { marks, url }: Inside) => {
    const collapsed = makePrintable(text).replace(/[ \t\n\r\f]+/g, ' ')
    const joined = behindSpace ? collapsed.replace(/^ /, '') : collapsed
    if (joined === '') return
    behindSpace = joined.endsWith(' ')
    addRun(words, { text: joined, ...marks }, url)
  }
  walkTree<Inside>(
    nodes,
    { marks, url: null },
    {
      enter: (element, around) => {
        if (isUnseen(element)) return null
        if (element.tagName === 'br') {
          addRun(words, { text: '\n', ...around.marks }, around.url)
          behindSpace = true
        } else if (breaksLine(element)) add(' ', around)
        return {
          marks: marksInside(element, around.marks),
          url: element.tagName === 'a' ? addressOf(element) : around.url,
        }
      },
      text: add,
      leave: (element, around) => {
        if (breaksLine(element) && element.tagName !== 'br') add(' ', around)
      },
    },
  )
  return trimWords(words)
}

type Inside = { readonly marks: Marks; readonly url: string | null }

/** True for white space between elements, and for comments. */
export function isWhite(node: Tree.ChildNode): boolean {
  if ('value' in node) return node.value.trim() === ''
  return !('tagName' in node)
}

/** What is inside an element; of one that holds a single paragraph, what is inside that. */
export function wordsOf(element: Tree.Element): readonly Tree.ChildNode[] {
  const inside = element.childNodes.filter((node) => !isWhite(node))
  const [only] = inside
  return inside.length === 1 && only && 'tagName' in only && only.tagName === 'p'
    ? only.childNodes
    : element.childNodes
}
