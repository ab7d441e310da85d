import { expect, test } from 'vitest'
import { newStory } from '../../newsroom/story/new-story.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { type ExportPlan, lossesOf, placeFindings, plannedFiles, readinessOf } from './export-plan.ts'

const loss = (code: string, where: string) => ({ code, where, message: `${code} is lost.` })
const plan: ExportPlan = {
  blockers: [],
  warnings: [],
  formats: [
    { format: 'html', files: ['index.html', 'media/a.jpg', 'media/b.jpg'], losses: [] },
    { format: 'ninjs', files: ['story.ninjs.json', 'media/a.jpg', 'media/b.jpg'], losses: [] },
    {
      format: 'text',
      files: ['story.txt'],
      losses: [loss('links', '1'), loss('links', '2'), loss('marks', '1')],
    },
  ],
}
const blocked = { ...plan, blockers: [{ code: 'no-headline', message: '', where: 'field:headlines' }] }
const asked = { plan, hasFailed: false, formats: ['html'], isInConflict: false } as const

test('a picture that two formats share is one file', () => {
  expect(plannedFiles(plan, ['html', 'ninjs'])).toEqual({
    stories: ['index.html', 'story.ninjs.json'],
    pictures: ['media/a.jpg', 'media/b.jpg'],
  })
  expect(plannedFiles(plan, ['text'])).toEqual({ stories: ['story.txt'], pictures: [] })
})

test('a loss is named once for a format, however often it happens', () => {
  expect(lossesOf(plan, 'text')).toEqual(['links is lost.', 'marks is lost.'])
  expect(lossesOf(plan, 'fragment')).toEqual([])
})

test('a finding carries the first words of its block, and those of a field none', () => {
  const story = newStory({ newId: () => 'b1', language: 'en', source: '' })
  const body = [
    { type: 'paragraph', id: 'b1', children: [{ text: 'The ferry '.repeat(20) }] },
  ] as Story['body']
  const found = [
    { code: 'placeholder-left', message: '', where: 'b1' },
    { code: 'no-slugline', message: '', where: 'field:slugline' },
  ]

  const [first, second] = placeFindings(found, { ...story, body })

  expect(first?.words).toMatch(/^The ferry The ferry .*…$/)
  expect(first?.words.length).toBeLessThanOrEqual(91)
  expect(second?.words).toBe('')
})

test.each([
  ['ready', {}],
  ['no-format', { formats: [] }],
  ['planning', { plan: null }],
  ['plan-failed', { hasFailed: true }],
  ['blocked', { plan: blocked, formats: [] }],
  ['conflict', { plan: blocked, isInConflict: true }],
] as const)('an export is %s', (expected, otherwise) => {
  expect(readinessOf({ ...asked, ...otherwise })).toBe(expected)
})
