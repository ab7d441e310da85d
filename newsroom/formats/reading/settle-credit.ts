import type { Credit } from '../../story/credit.ts'
import { parseCredit } from '../intake/parse-credit.ts'

/** The credit of a printed line and of the name a format gives of who made the picture; null where it says neither. */
export function settleCredit(line: string, creator: string, mandatory = false): Credit | null {
  const parsed = line === '' ? null : parseCredit(line)
  if (!parsed) return creator === '' ? null : { organisation: creator, kind: 'other', mandatory }
  const isApart = creator !== '' && parsed.creator === undefined && creator !== parsed.organisation
  return { ...parsed, ...(isApart ? { creator } : {}), mandatory: parsed.mandatory || mandatory }
}
