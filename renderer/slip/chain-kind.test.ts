import { expect, it } from 'vitest'
import { withKind } from './chain-kind.ts'

it('counts the versions of a kind from 1, and the original is 0', () => {
  const original = { kind: 'original', sequence: 0, reason: 'kept' } as const
  expect(withKind(original, 'update')).toEqual({ kind: 'update', sequence: 1, reason: 'kept' })
  expect(withKind({ kind: 'update', sequence: 3 }, 'corrected')).toEqual({ kind: 'corrected', sequence: 3 })
  expect(withKind({ kind: 'update', sequence: 3 }, 'original')).toEqual({ kind: 'original', sequence: 0 })
})
