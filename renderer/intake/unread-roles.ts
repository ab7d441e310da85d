import { linesOf } from '../../newsroom/formats/intake/read-proposal.ts'
import type { Proposal, Reading } from '../../newsroom/formats/proposal.ts'

/** A role whose lines are made into a value. */
export type ValueRole = 'dateline' | 'date' | 'byline' | 'credit'

/**
 * What is wrong with the lines of such a role: `unread` where no value could be made of them, `crowded` where there are
 * more lines than the value can hold. Null where all is well. In both cases words would stand in the source alone.
 */
export function faultOfRole(
  proposal: Proposal,
  reading: Reading,
  role: ValueRole,
): 'unread' | 'crowded' | null {
  const count = linesOf(proposal, role).length
  if (count === 0) return null
  if (valueOf(reading, role) === null) return 'unread'
  return count > 1 && (role === 'dateline' || role === 'date') ? 'crowded' : null
}

function valueOf({ dateline, published, byline, credit }: Reading, role: ValueRole): unknown {
  switch (role) {
    case 'dateline':
      return dateline
    case 'date':
      return published
    case 'byline':
      return byline
    case 'credit':
      return credit
  }
}
