import { expect, it } from 'vitest'
import type { Block } from '../block.ts'
import { newStory } from '../new-story.ts'
import type { Story } from '../story.ts'
import { descent } from './descent.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const paragraph = (number: number, text: string): Block => ({
  type: 'paragraph',
  id: uuid(number),
  children: [{ text }],
})
const ids = () => uuid(900)
const first = paragraph(1, 'The ferry sails at noon.')
const before: Story = { ...newStory({ newId: ids, language: 'en' }), body: [first] }
const changed = paragraph(1, 'The ferry sails at one.')
const added = paragraph(2, 'Fares stay.')
const version: Story = { ...before, body: [changed, added], status: 'ready' }

it('is all where the copy goes on from the later version, whatever was written in it since', () => {
  expect(descent(before, version, version)).toBe('all')
  const further = { ...version, kicker: 'Theirs', body: [changed, paragraph(2, 'Fares rise.')] }
  expect(descent(before, version, further)).toBe('all')
})

it('is some where the copy was made on the way to it', () => {
  expect(descent(before, version, { ...before, status: 'ready', body: [changed] })).toBe('some')
  expect(descent(before, version, { ...version, status: before.status })).toBe('some')
})

it('is none where nothing of it is there, and where only a field is alike, which two desks may set alike', () => {
  expect(descent(before, version, before)).toBe('none')
  expect(descent(before, version, { ...before, status: 'ready' })).toBe('none')
  expect(descent(before, version, { ...before, body: [paragraph(1, 'Neither.')] })).toBe('none')
})

it('is none where the later version only took something out: the copy may have taken it out itself', () => {
  const shorter = { ...version, body: [changed] }
  expect(descent(version, shorter, { ...shorter, kicker: 'Theirs' })).toBe('none')
})
