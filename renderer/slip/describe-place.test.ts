import { describe, expect, it } from 'vitest'
import type { Block } from '../../newsroom/story/block.ts'
import { describePlace } from './describe-place.ts'

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] })
const picture = (id: string, caption: string) => ({
  type: 'picture' as const,
  id,
  asset: 'asset',
  alt: '',
  children: [
    { type: 'picture-headline' as const, children: [{ text: '' }] },
    { type: 'caption' as const, children: [{ text: caption }] },
  ] as Extract<Block, { type: 'picture' }>['children'],
})

describe('where a check points to', () => {
  const body: Block[] = [
    picture('p1', 'Divers at work'),
    paragraph('a', 'The first words.'),
    { type: 'gallery', id: 'g', children: [picture('p2', ''), picture('p3', 'Kelp')] },
    paragraph('b', 'A paragraph that goes on for longer than anyone would want to read in a list'),
    paragraph('c', '해'.repeat(60)),
  ]

  it('is told by the kind of block, its number and its first words', () => {
    expect(describePlace(body, 'a')).toEqual({ kind: 'paragraph', number: 1, opening: 'The first words.' })
    expect(describePlace(body, 'p3')).toEqual({ kind: 'picture', number: 3, opening: 'Kelp' })
    expect(describePlace(body, 'g')).toMatchObject({ kind: 'gallery', number: 1 })
  })

  it('is cut between words, or between characters where there are no words', () => {
    expect(describePlace(body, 'b')?.opening).toBe('A paragraph that goes on for longer than anyone…')
    expect(describePlace(body, 'c')?.opening).toBe(`${'해'.repeat(48)}…`)
  })

  it('is nowhere where the block has gone', () => {
    expect(describePlace(body, 'gone')).toBeNull()
  })
})
