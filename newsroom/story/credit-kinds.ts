import type { CreditKind } from './credit.ts'
import type { UsageLimits } from './usage-limits.ts'

/** What follows from the kind of a credit. */
export type CreditKindRules = {
  /** The word for the kind in the printed credit; null where there is none. */
  readonly printed: string | null
  /** The agency comes before the creator, and in capitals. */
  readonly isAgencyFirst: boolean
  /** The picture is a third party's: the wires' notice of it always stands with it. */
  readonly isThirdParty: boolean
  /** What givers of such pictures usually forbid. Offered to the editor and never set unasked. */
  readonly usualLimits: UsageLimits
}

const own = { printed: null, isAgencyFirst: false, isThirdParty: false, usualLimits: {} }
const thirdParty = { isAgencyFirst: false, isThirdParty: true }

/** The kinds of credit with their texts and limits, after Reuters and AP practice (knowledge/features C5 to C8). */
export const creditKindRules: Readonly<Record<CreditKind, CreditKindRules>> = {
  staff: own,
  agency: { ...own, isAgencyFirst: true },
  handout: {
    ...thirdParty,
    printed: 'Handout',
    usualLimits: { editorialOnly: true, noResale: true, noArchive: true },
  },
  pool: { ...own, printed: 'Pool' },
  social: { ...thirdParty, printed: 'Social media', usualLimits: { noResale: true, noArchive: true } },
  screengrab: { ...thirdParty, printed: 'Screengrab', usualLimits: { noResale: true, noArchive: true } },
  archive: { ...own, printed: 'Archive' },
  other: own,
}
