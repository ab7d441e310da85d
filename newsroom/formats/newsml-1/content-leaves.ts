import { attributeIn } from '../newsml-g2/g2-values.ts'
import { childAt, childrenOf, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { formalName, propertiesOf, roleOf } from './newsml-values.ts'

/** The components around a piece of content, the innermost first: what each says counts where an inner one says nothing. */
export type Around = readonly XmlElement[]

/** A piece of content and what it is to its story. */
export type Leaf = {
  readonly content: XmlElement
  readonly around: Around
  readonly part: 'copy' | 'caption' | 'title' | 'lead' | 'picture' | 'other'
}

/** How a picture is called as a medium, a format or a role. */
const pictureSign = /^(?:photo|picture|image|graphic|jpe?g|png|gif|tiff?|webp)/i
const otherSign = /^(?:video|audio|sound|clip|mpeg|mp[34]|wav|flash|animat|application\/(?!xml|xhtml|nitf))/i

// No wire nests components so deep; what lies deeper belongs to the last one that counts.
const deepest = 16

/** The components around what is in a component: it, and those around it. */
export function within(component: XmlElement, outer: Around): Around {
  return outer.length < deepest ? [component, ...outer] : outer
}

/** All content of a component, from top to bottom; items of their own inside it are left out. */
export function leavesOf(component: XmlElement, outer: Around = []): Leaf[] {
  const found: Leaf[] = []
  const words = outer.map(partOfWords).find((part) => part !== null) ?? 'copy'
  addLeaves(found, component, outer, words)
  return found
}

function addLeaves(found: Leaf[], component: XmlElement, outer: Around, inherited: Leaf['part']): void {
  const around = within(component, outer)
  const words = partOfWords(component) ?? inherited
  const kinds = propertiesOf(childAt(component, 'DescriptiveMetadata'), 'ComponentClass')
  const own = childrenOf(component, 'ContentItem').map((content) => ({
    content,
    around,
    part: partOf(content, kinds, words),
  }))
  for (const leaf of isEquivalents(component) ? bestOf(own) : own) found.push(leaf)
  for (const inner of childrenOf(component, 'NewsComponent')) addLeaves(found, inner, around, words)
}

/** True for a component whose children are the same thing in several forms. */
export function isEquivalents(component: XmlElement): boolean {
  return /^yes$/i.test(attributeIn(component, 'EquivalentsList'))
}

/** Of the same words in several forms only the one with the most to it: NITF, else other markup. */
function bestOf(leaves: readonly Leaf[]): Leaf[] {
  const copies = leaves.filter(({ part }) => part === 'copy')
  const richness = ({ content }: Leaf) => {
    const data = childAt(content, 'DataContent')
    if (childAt(data, 'nitf')) return 2
    return childrenOf(data).length > 0 ? 1 : 0
  }
  const best = copies.toSorted((one, other) => richness(other) - richness(one))[0]
  return leaves.filter((leaf) => leaf.part !== 'copy' || leaf === best)
}

function partOf(content: XmlElement, kinds: readonly string[], words: Leaf['part']): Leaf['part'] {
  const signs = [
    ...['MediaType', 'MimeType', 'Format'].map((name) => formalName(childAt(content, name))),
    ...kinds,
    attributeIn(content, 'Href').replace(/^.*\.(?=\w+$)/, ''),
  ]
  if (signs.some((sign) => pictureSign.test(sign))) return 'picture'
  const isEncoded = childAt(content, 'Encoding') !== undefined
  return isEncoded || signs.some((sign) => otherSign.test(sign)) || !hasWords(content) ? 'other' : words
}

/** What words in a component are, by its role; null for a role that does not tell. */
function partOfWords(component: XmlElement): Leaf['part'] | null {
  const role = roleOf(component)
  if (/caption|legend/.test(role) || pictureSign.test(role)) return 'caption'
  if (/^(?:title|headline)$/.test(role)) return 'title'
  return /^(?:lead|abstract|summary|intro)/.test(role) ? 'lead' : null
}

function hasWords(content: XmlElement): boolean {
  return wordsIn(childAt(content, 'DataContent')).trim() !== ''
}

/** The content of each component right below one, by that component; what stands in the one itself is under null. */
export function leavesBelow(leaves: readonly Leaf[], outer: Around): Map<XmlElement | null, Leaf[]> {
  const found = new Map<XmlElement | null, Leaf[]>()
  for (const leaf of leaves) {
    const inner = leaf.around[leaf.around.length - 2 - outer.length] ?? null
    const group = found.get(inner)
    if (group) group.push(leaf)
    else found.set(inner, [leaf])
  }
  return found
}

/** True where some of the content is of this part. */
export function hasPart(leaves: readonly Leaf[] | undefined, wanted: Leaf['part']): boolean {
  return leaves?.some(({ part }) => part === wanted) ?? false
}

/** True for a component with a headline of its own. */
export function hasHeadline(component: XmlElement): boolean {
  return lineIn(childAt(component, 'NewsLines', 'HeadLine')) !== ''
}
