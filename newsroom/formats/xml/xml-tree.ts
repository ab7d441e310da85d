/** An element of a document that was read: its names without prefixes, its words and elements in their order. */
export type XmlElement = {
  /** The name without its prefix: `newsItem`. */
  readonly name: string
  /** The namespace's address; empty where there is none. */
  readonly namespace: string
  /** By name, prefixed as written only where the attribute has a namespace of its own: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element, or words between two of them. */
export type XmlNode = XmlElement | string

/** The elements right below, of one name or all of them; none below nothing. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element on this way down, a name a step; undefined where there is none. */
export function childAt(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  let found = element
  for (const name of way) found = childrenOf(found, name)[0]
  return found
}

/** All words inside, in their order, with white space as it stands. */
export function wordsIn(element: XmlElement | undefined): string {
  if (!element) return ''
  const words: string[] = []
  // As deep as its sender likes: nothing here is called by itself.
  const rest: XmlNode[] = [element]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') words.push(node)
    else addReversed(rest, node.children)
  }
  return words.join('')
}

/** The words inside on one line, with single spaces and none at the ends. */
export function lineIn(element: XmlElement | undefined): string {
  return wordsIn(element).replace(/\s+/g, ' ').trim()
}

/** Every element of this name, the outermost first; nothing inside one that was found is looked at. */
export function findAll(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const rest: XmlElement[] = [root]
  for (let element = rest.pop(); element; element = rest.pop()) {
    if (element.name === name) found.push(element)
    else addReversed(rest, childrenOf(element))
  }
  return found
}

// One by one: a call takes no more arguments than a stack has room for, and an element may have any number of children.
function addReversed<Node>(rest: Node[], nodes: readonly Node[]): void {
  for (const node of nodes.toReversed()) rest.push(node)
}
