import { describe, expect, it } from 'vitest'
import type { Version } from '../../newsroom/contract/history-calls.ts'
import { choiceOfVersions, groupVersions } from './group-versions.ts'

const version = (order: number, at: string, more: Partial<Version> = {}): Version => ({
  id: String(order).padStart(64, '0'),
  order,
  revision: order,
  at: new Date(at).toISOString(),
  name: '',
  reason: 'saved',
  words: 1,
  headline: '',
  ...more,
})

describe('versions', () => {
  it('stand under their days in their own order, even where the clock jumped', () => {
    const groups = groupVersions([
      version(4, '2026-11-25T09:00'),
      version(3, '2026-11-25T08:00'),
      version(2, '2027-01-01T08:00'),
      version(1, '2026-11-25T07:00'),
    ])
    expect(groups.map(({ versions }) => versions.map(({ order }) => order))).toEqual([[4, 3], [2], [1]])
    expect(new Set(groups.map(({ id }) => id)).size).toBe(3)
  })

  it('to compare with are the newest and those that mean something', () => {
    const many = Array.from({ length: 100 }, (_, at) => version(100 - at, '2026-11-25T09:00'))
    const named = { ...version(5, '2026-11-25T09:00'), name: 'To the lawyer' }
    const chosen = choiceOfVersions([...many.slice(0, 90), named], [many[80]?.id ?? ''])
    expect(chosen).toHaveLength(32)
    expect(chosen.at(-1)).toBe(named)
  })
})
