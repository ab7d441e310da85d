import { inlineText } from '../../story/block-text.ts'
import type { LineRole } from '../proposal.ts'
import { proposeFromText } from './propose-from-text.ts'

/** A wire text of ours, the parts it is to be read into besides its paragraphs, and how many paragraphs these are. */
export type WireCase = {
  readonly name: string
  readonly source: string
  readonly parts: readonly (readonly [LineRole, string])[]
  readonly paragraphs: number
}

/** Sentences that every trial is made of. */
export const trialCopy = {
  title: 'Ferries return to islands after gales',
  returned:
    'Ferries returned to the outer islands on Wednesday after three days of gales, the harbour board said.',
  firstBoat: 'The first boat left Port Ellan at dawn with 212 passengers and the post.',
  timetable: 'The board said the autumn timetable would hold until Sunday.',
}

/** What a wire text is read into, in the form of a case's expectation. */
export function readTrial(source: string): Pick<WireCase, 'parts' | 'paragraphs'> {
  const placed = proposeFromText(source, { from: null }).lines.map(
    ({ role, words }) => [role, inlineText(words)] as const,
  )
  return {
    parts: placed.filter(([role]) => role !== 'paragraph'),
    paragraphs: placed.filter(([role]) => role === 'paragraph').length,
  }
}
