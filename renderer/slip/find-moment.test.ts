import { describe, expect, it } from 'vitest'
import { failed, ok } from '../../newsroom/story/result.ts'
import { findEmbargo, findMoment, writeMoment, writeTime } from './find-moment.ts'

const written = { day: '2030-01-15', time: '09:00', timeZone: 'Asia/Seoul' }
const until = { instant: '2030-01-15T00:00:00Z', timeZone: 'Asia/Seoul' }

describe('an embargo as it is written', () => {
  it('holds until an instant in a named zone', () => {
    expect(findEmbargo(null, written)).toEqual(ok({ until }))
    expect(writeTime(until)).toEqual(written)
  })

  it('keeps its reason and what this program does not know', () => {
    const former = { until: { ...until, agreed: 'by phone' }, reason: 'Set by the organisers.', by: 'ak' }
    expect(findEmbargo(former, { ...written, time: '10:00' })).toEqual(
      ok({ ...former, until: { ...former.until, instant: '2030-01-15T01:00:00Z' } }),
    )
  })

  it('is refused where a part is missing, or the clock skips the time', () => {
    expect(findEmbargo(null, { ...written, time: '' })).toEqual(failed('missing'))
    expect(findEmbargo(null, { ...written, timeZone: 'Mars/Base' })).toEqual(failed('missing'))
    const skipped = { day: '2026-03-29', time: '02:30', timeZone: 'Europe/Berlin' }
    expect(findEmbargo(null, skipped)).toEqual(failed('no-such-time'))
  })

  it('is the later of two where the clock shows the time twice', () => {
    const twice = { day: '2026-10-25', time: '02:30', timeZone: 'Europe/Berlin' }
    expect(findEmbargo(null, twice)).toMatchObject(ok({ until: { instant: '2026-10-25T01:30:00Z' } }))
    expect(findMoment(null, twice)).toMatchObject(ok({ instant: '2026-10-25T00:30:00Z' }))
  })
})

describe('a publication as it is written', () => {
  it('is the day alone without a time, and nothing without a day', () => {
    expect(findMoment(null, { ...written, time: '' })).toEqual(ok({ day: '2030-01-15' }))
    expect(findMoment(until, { ...written, day: '', time: '' })).toEqual(ok(null))
    expect(findMoment(null, { ...written, day: '' })).toEqual(failed('missing'))
  })

  it('becomes exact and inexact again without losing what is not known here', () => {
    const exact = findMoment({ day: '2030-01-15', page: 4 }, written)
    expect(exact).toEqual(ok({ ...until, page: 4 }))
    expect(findMoment({ ...until, page: 4 }, { ...written, time: '' })).toEqual(
      ok({ day: '2030-01-15', page: 4 }),
    )
  })

  it('is written with the zone of the house where it has none', () => {
    expect(writeMoment({ day: '2030-01-15' }, 'Europe/Oslo')).toEqual({
      day: '2030-01-15',
      time: '',
      timeZone: 'Europe/Oslo',
    })
    expect(writeMoment(until, 'Europe/Oslo')).toEqual(written)
  })
})
