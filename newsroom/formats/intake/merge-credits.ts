import type { Credit } from '../../story/credit.ts'

/**
 * One value from the spellings of one credit: the fullest of them, with what only another spelling has.
 *
 * Spellings that name different organisations are not mixed; the fullest then stands alone. Null where there is none.
 */
export function mergeCredits(credits: readonly Credit[]): Credit | null {
  const [fullest, ...others] = credits.toSorted((one, other) => fullness(other) - fullness(one))
  if (!fullest) return null
  const same = others.filter((other) => isSameGiver(fullest, other))
  const creator = [fullest, ...same].find((credit) => credit.creator)?.creator
  const via = [fullest, ...same].find((credit) => credit.via)?.via
  return {
    ...fullest,
    ...(creator ? { creator } : {}),
    ...(via ? { via } : {}),
    mandatory: credits.some((credit) => credit.mandatory),
  }
}

function fullness(credit: Credit): number {
  const kind = credit.kind === 'other' ? 0 : credit.kind === 'agency' ? 1 : 2
  return kind * 4 + (credit.creator ? 2 : 0) + (credit.via ? 1 : 0)
}

function isSameGiver(one: Credit, other: Credit): boolean {
  return one.organisation.toLowerCase() === other.organisation.toLowerCase()
}
