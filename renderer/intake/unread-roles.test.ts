import { expect, test } from 'vitest'
import { readProposal } from '../../newsroom/formats/intake/read-proposal.ts'
import type { LineRole, Proposal } from '../../newsroom/formats/proposal.ts'
import { faultOfRole, type ValueRole } from './unread-roles.ts'

const faultIn = (role: ValueRole, ...texts: string[]) => {
  const lines = texts.map((text, at) => ({
    id: String(at),
    role: role as LineRole,
    words: [{ text }],
    reason: '',
  }))
  const proposal: Proposal = {
    mediaType: 'text/plain',
    from: null,
    raw: '',
    language: 'en',
    lines,
    notes: [],
  }
  return faultOfRole(proposal, readProposal(proposal), role)
}

test('a line that comes to a value is in order, and so is a field without lines', () => {
  expect(faultIn('dateline', 'SKARDAL')).toBeNull()
  expect(faultIn('date')).toBeNull()
})

test('a line no value can be read from is said to stand in the source alone', () => {
  expect(faultIn('date', 'some time last week')).toBe('unread')
  expect(faultIn('dateline', `The minister ${'thanked the islands '.repeat(12)}.`)).toBe('unread')
})

test('two lines where one is read are said to be one too many', () => {
  expect(faultIn('date', '2026-11-24', '2026-11-25')).toBe('crowded')
})
