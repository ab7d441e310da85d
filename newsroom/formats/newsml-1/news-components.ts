import { childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import {
  type Around,
  hasHeadline,
  hasPart,
  isEquivalents,
  type Leaf,
  leavesBelow,
  leavesOf,
  within,
} from './content-leaves.ts'
import { roleOf } from './newsml-values.ts'

/** A picture: its files, its words, and the components that tell of it alone; none where it stands among a story's copy. */
export type PictureGroup = {
  readonly files: readonly XmlElement[]
  readonly leaves: readonly Leaf[]
  readonly near: Around
}

/** The pictures of a component, each with all its sizes and its caption. */
export function picturesIn(
  component: XmlElement,
  outer: Around = [],
  leaves: readonly Leaf[] = leavesOf(component),
): PictureGroup[] {
  if (!hasPart(leaves, 'picture')) return []
  const around = within(component, outer)
  const below = leavesBelow(leaves, outer)
  if (around === outer || isOnePicture(component, leaves, below)) {
    const inside = leaves.flatMap((leaf) => leaf.around.slice(0, leaf.around.length - outer.length))
    return [{ files: filesOf(leaves), leaves, near: [...new Set(inside)] }]
  }
  const own = filesOf(below.get(null) ?? [])
  const found: PictureGroup[] = own.length > 0 ? [{ files: own, leaves: [], near: [] }] : []
  for (const inner of childrenOf(component, 'NewsComponent')) {
    const inside = picturesIn(inner, around, below.get(inner) ?? [])
    const last = found.at(-1)
    // A smaller size of the picture before it, set beside it.
    if (last && isSmaller(inner))
      found[found.length - 1] = { ...last, files: [...last.files, ...inside.flatMap(({ files }) => files)] }
    else for (const group of inside) found.push(group)
  }
  return found
}

function filesOf(leaves: readonly Leaf[]): XmlElement[] {
  return leaves.filter(({ part }) => part === 'picture').map(({ content }) => content)
}

function isSmaller(component: XmlElement): boolean {
  return /thumb|preview|quick|icon|lowres|viewres|small/.test(roleOf(component))
}

/** True where everything inside is one picture in its sizes, with its words; false where there is copy or more than one. */
function isOnePicture(
  component: XmlElement,
  leaves: readonly Leaf[],
  below: ReadonlyMap<XmlElement | null, readonly Leaf[]>,
): boolean {
  if (hasPart(leaves, 'copy')) return false
  if (isEquivalents(component)) return true
  const inner = childrenOf(component, 'NewsComponent').filter((one) => hasPart(below.get(one), 'picture'))
  // What has a headline or a caption of its own is a picture by itself.
  if (inner.some((one) => hasHeadline(one) || hasPart(below.get(one), 'caption'))) return false
  const isTold = hasPart(leaves, 'caption') || hasPart(leaves, 'title')
  const hasOwn = hasPart(below.get(null), 'picture')
  return hasOwn || isTold || inner.filter((one) => !isSmaller(one)).length <= 1
}

/**
 * The stories of a component, each as the components around it: where several parts have copy and a headline of their own,
 * as the same news in two languages, each is a story; else all of it is one. None without copy.
 */
export function storiesIn(
  component: XmlElement,
  outer: Around = [],
  leaves: readonly Leaf[] = leavesOf(component),
): Around[] {
  if (!hasPart(leaves, 'copy')) return []
  const around = within(component, outer)
  const below = leavesBelow(leaves, outer)
  if (around === outer || hasPart(below.get(null), 'copy')) return [around]
  const inner = childrenOf(component, 'NewsComponent').flatMap((one) =>
    storiesIn(one, around, below.get(one) ?? []),
  )
  const titled = inner.filter((one) => one.slice(0, one.length - around.length).some(hasHeadline))
  return titled.length > 1 ? inner : [around]
}
