import { ok } from '../../story/result.ts'
import type { FormatReader, ReadCopy } from '../reader.ts'
import type { Proposal } from '../proposal.ts'
import type { Making } from '../reader.ts'
import { readWireText } from '../text/read-wire-text.ts'
import { assembleStory } from './assemble-story.ts'
import { proposeFromText } from './propose-from-text.ts'

/** Plain wire text, every line where it is proposed to go; a text of ours by its own words. Takes whatever is text. */
export const plainReader: FormatReader = {
  name: 'text',
  mediaType: 'text/plain',
  recognises: ({ text }) => text !== null && text.trim() !== '',
  read: ({ name, text }, making) => {
    const own = readWireText(text ?? '', name, making)
    if (own) return ok({ items: [own], problems: [] })
    return ok(readProposal(proposeFromText(text ?? '', { from: name }), making))
  },
}

/** The story that a proposal comes to as its lines stand, as a reader gives it. */
export function readProposal(proposal: Proposal, making: Making): ReadCopy {
  return { items: [{ story: assembleStory(proposal, making), links: [], enclosed: [] }], problems: [] }
}
