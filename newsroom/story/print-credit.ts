import type { Credit } from './credit.ts'
import { assertNever } from './result.ts'

/**
 * The credit as it is printed under a picture, once.
 *
 * Shapes after Reuters and AP practice (`REUTERS/Name`, `Organisation/Handout via REUTERS`): an agency's name is in
 * capitals, everybody else's as they write it.
 */
export function printCredit(credit: Credit): string {
  // White space at the end of a name would stand before the stroke behind it.
  const [creator, organisation] = [credit.creator?.trim() ?? '', printOrganisation(credit)]
  const made = [creator, organisation].filter((part) => part !== '')
  const via = credit.via ? ` via ${credit.via.trim().toUpperCase()}` : ''
  switch (credit.kind) {
    case 'handout':
      return `${made.join('/')}/Handout${via}`
    case 'pool':
      return `${made.join('/')}/Pool${via}`
    case 'social':
      return `${made.join('/')}/Social media${via}`
    case 'screengrab':
      return `${made.join('/')}/Screengrab${via}`
    case 'agency':
      return `${made.toReversed().join('/')}${via}`
    case 'staff':
    case 'other':
      return `${made.join('/')}${via}`
    default:
      return assertNever(credit.kind)
  }
}

function printOrganisation(credit: Credit): string {
  const organisation = credit.organisation.trim()
  return credit.kind === 'agency' ? organisation.toUpperCase() : organisation
}

/**
 * The notice that must stand with a picture somebody else handed out, or null where none is due.
 *
 * The wording is the wires' own (knowledge/features C7); it is made from the value and can't be typed over.
 */
export function handoutNotice(credit: Credit): string | null {
  switch (credit.kind) {
    case 'handout':
    case 'social':
    case 'screengrab': {
      const mandatory = credit.mandatory ? ' MANDATORY CREDIT.' : ''
      return `ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.${mandatory}`
    }
    case 'staff':
    case 'agency':
    case 'pool':
    case 'other':
      return credit.mandatory ? 'MANDATORY CREDIT.' : null
    default:
      return assertNever(credit.kind)
  }
}
