import * as z from 'zod'

/** A language as BCP 47 writes it, such as `en`, `ko` or `az-Arab`; what is accepted here, `Intl` accepts too. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .refine(isWellFormed, 'This is no language tag of BCP 47.')

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    // getCanonicalLocales throws a RangeError for a tag that is not well formed, and nothing else.
    return false
  }
}
