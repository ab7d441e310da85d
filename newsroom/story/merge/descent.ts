import { fieldsInOrder } from '../compare/field-text.ts'
import { sameValue } from '../compare/same-value.ts'
import type { Story } from '../story.ts'

/**
 * How much a copy has of what was done between two versions of a story that follow each other: `all` or `some` of it, which
 * shows that it comes from the later one or from what lies between; `none` is no proof of either.
 *
 * Only a block counts as a sign that the copy has seen what was done: nobody else writes the same words under the same id.
 * A status may be set alike on two desks. A copy that goes on where the later version stopped has nothing left as it was.
 */
export function descent(before: Story, version: Story, copy: Story): 'all' | 'some' | 'none' {
  const blocksOf = ({ body }: Story) => new Map(body.map((block) => [block.id, block]))
  const [was, is, there] = [blocksOf(before), blocksOf(version), blocksOf(copy)]
  let hasSeen = false
  let isLeft = fieldsInOrder.some(
    (field) =>
      !sameValue(before[field], version[field]) &&
      sameValue(copy[field], before[field]) &&
      !sameValue(copy[field], version[field]),
  )
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    if (sameValue(was.get(id), is.get(id))) continue
    if (is.has(id) && sameValue(there.get(id), is.get(id))) hasSeen = true
    else if (sameValue(there.get(id), was.get(id))) isLeft = true
  }
  if (!hasSeen) return 'none'
  return isLeft ? 'some' : 'all'
}
