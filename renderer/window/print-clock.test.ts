import { describe, expect, it } from 'vitest'
import { cityOf } from '../../newsroom/story/moment.ts'
import { isKnownZone, printBothClocks, printClock } from './print-clock.ts'

const now = new Date('2026-11-24T03:00:00Z')

describe('a clock in the bar', () => {
  it('tells the time and the city where the day is today', () => {
    expect(printClock('2026-11-24T09:00:00Z', 'Asia/Seoul', now, 'en')).toBe('18:00 Seoul')
  })

  it('tells the day where it is another one there', () => {
    expect(printClock('2026-11-25T09:00:00Z', 'Europe/London', now, 'en')).toBe('25 Nov 09:00 London')
    expect(printClock('2027-01-02T09:00:00Z', 'Europe/London', now, 'en')).toBe('2 Jan 2027 09:00 London')
  })

  it('speaks of midnight as 00:00', () => {
    expect(printClock('2026-11-24T15:00:00Z', 'Asia/Seoul', now, 'en')).toContain('00:00 Seoul')
  })

  it('shows both zones of an embargo, and one where they are the same', () => {
    const until = { instant: '2026-11-24T09:00:00Z', timeZone: 'Asia/Seoul' }
    expect(printBothClocks(until, 'Europe/London', now, 'en')).toBe('18:00 Seoul · 09:00 London')
    expect(printBothClocks(until, 'Asia/Seoul', now, 'en')).toBe('18:00 Seoul')
  })

  it('does not fall over a zone that nobody knows', () => {
    expect(isKnownZone('Mars/Base')).toBe(false)
    expect(printClock('2026-11-24T09:00:00Z', 'Mars/Base', now, 'en')).toBe('09:00 UTC')
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  })
})
