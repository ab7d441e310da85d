import { describe, expect, it } from 'vitest'
import { instantsAt, wallClockAt } from './zoned-time.ts'

describe('the clock on the wall of a zone', () => {
  it('shows an instant as day and time', () => {
    expect(wallClockAt('2030-01-15T00:00:00Z', 'Asia/Seoul')).toEqual({ day: '2030-01-15', time: '09:00' })
    expect(wallClockAt('2030-01-14T15:00:00Z', 'Asia/Seoul')).toEqual({ day: '2030-01-15', time: '00:00' })
    expect(wallClockAt('2030-01-15T02:00:00Z', 'America/New_York').day).toBe('2030-01-14')
  })

  it('is one instant on most days', () => {
    expect(instantsAt({ day: '2030-01-15', time: '09:00' }, 'Asia/Seoul')).toEqual(['2030-01-15T00:00:00Z'])
    expect(instantsAt({ day: '2026-07-01', time: '18:30' }, 'Asia/Kolkata')).toEqual(['2026-07-01T13:00:00Z'])
    expect(instantsAt({ day: '2026-07-01', time: '00:00' }, 'UTC')).toEqual(['2026-07-01T00:00:00Z'])
  })

  it('is none where the clock is put forward', () => {
    expect(instantsAt({ day: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toEqual([])
    expect(instantsAt({ day: '2026-03-29', time: '03:00' }, 'Europe/Berlin')).toEqual([
      '2026-03-29T01:00:00Z',
    ])
    expect(instantsAt({ day: '2026-03-08', time: '02:00' }, 'America/New_York')).toEqual([])
  })

  it('is two where the clock is put back, the earlier first', () => {
    expect(instantsAt({ day: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ])
    expect(instantsAt({ day: '2026-10-25', time: '03:00' }, 'Europe/Berlin')).toHaveLength(1)
  })

  it('knows a zone that leaves out a whole day', () => {
    expect(instantsAt({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia')).toEqual([])
    expect(instantsAt({ day: '2011-12-31', time: '12:00' }, 'Pacific/Apia')).toEqual(['2011-12-30T22:00:00Z'])
  })

  it('comes back to itself', () => {
    for (const zone of [
      'Asia/Seoul',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Europe/London',
    ])
      for (const instant of ['2026-01-01T12:00:00Z', '2026-06-30T23:59:00Z', '2026-12-31T00:01:00Z'])
        expect(instantsAt(wallClockAt(instant, zone), zone)).toEqual([instant])
  })
})
