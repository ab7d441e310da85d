import { creditKindRules } from './credit-kinds.ts'
import type { Credit } from './credit.ts'
import { printLimits } from './usage-limits.ts'

/**
 * The credit as it is printed under a picture, once.
 *
 * Shapes after Reuters and AP practice (`REUTERS/Name`, `Organisation/Handout via REUTERS`): an agency's name is in
 * capitals, everybody else's as they write it.
 */
export function printCredit(credit: Credit): string {
  const { printed, isAgencyFirst } = creditKindRules[credit.kind]
  // White space at the end of a name would stand before the stroke behind it.
  const [creator, organisation] = [credit.creator?.trim() ?? '', credit.organisation.trim()]
  const names = isAgencyFirst ? [organisation.toUpperCase(), creator] : [creator, organisation]
  const via = credit.via ? ` via ${credit.via.trim().toUpperCase()}` : ''
  // The kind stands behind its stroke even where there is no name to stand before it.
  const made = names.filter((part) => part !== '').join('/')
  return `${printed === null ? made : `${made}/${printed}`}${via}`
}

/**
 * The notice that must stand with a picture somebody else handed out, or whose use is limited; null where none is due.
 *
 * The wording is the wires' own (knowledge/features C7); it is made from the value and can't be typed over.
 */
export function handoutNotice(credit: Credit): string | null {
  const sentences = [
    ...(creditKindRules[credit.kind].isThirdParty
      ? ['ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.']
      : []),
    ...(credit.mandatory ? ['MANDATORY CREDIT.'] : []),
    ...printLimits(credit.limits ?? {}),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}
