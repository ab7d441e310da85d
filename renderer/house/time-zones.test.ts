import { describe, expect, it } from 'vitest'
import { clockOf, dayOf, isTimeZone, knownTimeZones, offsetOf } from './time-zones.ts'

const at = new Date('2026-11-24T20:30:00Z')

describe('a time zone', () => {
  it('tells its offset, its clock and its day at a moment', () => {
    expect(offsetOf('Asia/Seoul', at)).toBe('GMT+09:00')
    expect(offsetOf('UTC', at)).toBe('GMT+00:00')
    expect(offsetOf('America/New_York', new Date('2026-07-01T00:00:00Z'))).toBe('GMT-04:00')
    expect(clockOf('Asia/Seoul', at)).toBe('05:30')
    expect(dayOf('Asia/Seoul', at)).toBe('2026-11-25')
    expect(dayOf('America/New_York', at)).toBe('2026-11-24')
  })

  it('is one of those the system knows', () => {
    expect(knownTimeZones()[0]).toBe('UTC')
    expect(knownTimeZones()).toContain('Asia/Seoul')
    expect(knownTimeZones().every(isTimeZone)).toBe(true)
    expect(isTimeZone('Mars/Olympus')).toBe(false)
  })
})
