import { describe, expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { textOf } from '../format.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { writeAns } from './ans.ts'

type Item = Record<string, unknown>

function print(story: Partial<Story> = {}, options = sampleOptions): Item {
  const [file] = writeAns(publishable({ ...ferryStory, ...story }, 'web'), options)
  return JSON.parse(file ? textOf(file) : '') as Item
}

describe('what is written', () => {
  test('opens the copy with the dateline, and says its place', () => {
    const item = print()
    const text = (item['content_elements'] as Item[]).find(({ type }) => type === 'text')

    expect(text?.['content']).toMatch(
      /^<span class="dateline">PORT ELLAN, Nov 24 \(Northwire\) -<\/span> Min/,
    )
    expect(item).toMatchObject({ location: 'Port Ellan', distributor: { name: 'Northwire' } })
  })

  test('promotes a story with the picture above its copy, and says the credit once', () => {
    const item = print()

    expect(item['promo_items']).toMatchObject({
      basic: {
        type: 'image',
        url: 'media/terminal.jpg',
        alt_text: 'A white ferry at an empty quay under low cloud.',
        vanity_credits: { by: [{ name: 'Varland Transport Ministry/Handout via NORTHWIRE' }] },
        editor_note: 'ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.',
      },
    })
    expect((item['content_elements'] as Item[]).map(({ type }) => type)).not.toContain('image')
  })

  test('has notes for editors where no reader sees them', () => {
    const item = print()

    expect(item['planning']).toEqual({
      internal_note:
        '(Adds quote in paragraph 3)\nEDS: Will be updated after the meeting.\nNot for use after 30 days.',
    })
    expect(item).not.toHaveProperty('editor_note')
  })

  test('holds an embargo with its reason, and a story taken back as canceled', () => {
    const until = { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' }
    const held = print({ embargo: { until, reason: 'Agreed' } })
    const killed = print({ chain: { kind: 'withdrawn', sequence: 1, reason: 'Not true' } })

    expect(held['content_restrictions']).toEqual({
      embargo: { active: true, end_time: '2030-01-01T00:00:00Z', description: 'Agreed' },
    })
    expect(killed['status']).toBe('canceled')
    expect(print()).not.toHaveProperty('status')
  })

  test('tells what was wrong in a corrected version', () => {
    const item = print({ chain: { kind: 'corrected', sequence: 1, reason: 'Corrects the fare' } })

    expect(item['corrections']).toEqual([
      { type: 'correction', correction_type: 'correction', text: 'Corrects the fare' },
    ])
  })

  test('gives back what came in ANS and a story has no place for, where it is still valid', () => {
    const kept = { canonical_url: '/ferries/1', channels: '["print"]', owner: '{"id":7}', websites: '{}' }

    expect(print({}, { ...sampleOptions, kept })).toMatchObject({
      canonical_url: '/ferries/1',
      channels: ['print'],
    })
    expect(print({}, { ...sampleOptions, kept })).not.toHaveProperty('owner')
    expect(print({}, { ...sampleOptions, kept })).not.toHaveProperty('websites')
  })
})
