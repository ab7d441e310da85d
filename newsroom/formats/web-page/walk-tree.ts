import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { isUnseen } from './element-facts.ts'

/** What is done on the way through a tree. */
export type Visitor<State> = {
  /** Before an element's content: what holds inside it, or null where nobody goes in. */
  enter(element: Tree.Element, around: State): State | null
  text(value: string, around: State): void
  /** Behind an element's content, with what held around it and inside it. */
  leave?(element: Tree.Element, around: State, inside: State): void
}

type Step<State> =
  | { readonly node: Tree.ChildNode; readonly around: State }
  | { readonly left: Tree.Element; readonly around: State; readonly inside: State }

/** Goes through nodes in the order of their words. A tree may be as deep as its sender likes: nothing here is called by itself. */
export function walkTree<State>(
  nodes: readonly Tree.ChildNode[],
  start: State,
  visitor: Visitor<State>,
): void {
  const steps: Step<State>[] = []
  const add = (children: readonly Tree.ChildNode[], around: State) => {
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const node = children[at]
      if (node) steps.push({ node, around })
    }
  }
  add(nodes, start)
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('left' in step) visitor.leave?.(step.left, step.around, step.inside)
    else if (isText(step.node)) visitor.text(step.node.value, step.around)
    else if ('tagName' in step.node) {
      const inside = visitor.enter(step.node, step.around)
      if (inside === null) continue
      steps.push({ left: step.node, around: step.around, inside })
      add(step.node.childNodes, inside)
    }
  }
}

function isText(node: Tree.ChildNode): node is Tree.TextNode {
  return node.nodeName === '#text'
}

/** The words inside nodes as they stand, white space and all; what nobody sees of a page, such as a style sheet, left out. */
export function rawWords(nodes: readonly Tree.ChildNode[]): string {
  const words: string[] = []
  walkTree(nodes, null, {
    enter: (element) => (isUnseen(element) ? null : element),
    text: (value) => words.push(value),
  })
  return words.join('')
}
