import { expect, test } from 'vitest'
import { failed, ok } from '../../newsroom/story/result.ts'
import { findUsableUntil, readCountries, withCountries, withLimits, withPlainLimit } from './change-limits.ts'

const credit = { organisation: 'The Courier', kind: 'staff', mandatory: false } as const

test('countries are read by their codes, however they are parted, each once', () => {
  expect(readCountries(' jp; kr,JP ')).toEqual(ok('JP, KR'))
  expect(readCountries('')).toEqual(ok(''))
  expect(readCountries('Japan')).toEqual(failed('country-code-wrong'))
})

test('the last limit that is lifted leaves nothing behind in the credit', () => {
  const limited = withLimits(credit, withPlainLimit({}, 'noResale', true))
  expect(limited.limits).toEqual({ noResale: true })
  expect(withLimits(limited, withPlainLimit({ noResale: true }, 'noResale', false))).toEqual(credit)
  expect(withCountries({ countriesOut: ['JP'] }, '')).toEqual({})
})

test('a day without a time ends the use at its first minute, in the zone that is written', () => {
  const written = { day: '2026-12-09', time: '', timeZone: 'Asia/Seoul' }
  expect(findUsableUntil({ noArchive: true }, written)).toEqual(
    ok({ noArchive: true, usableUntil: { instant: '2026-12-08T15:00:00Z', timeZone: 'Asia/Seoul' } }),
  )
  expect(findUsableUntil({ noArchive: true }, { ...written, day: '' })).toEqual(ok({ noArchive: true }))
  expect(findUsableUntil({}, { ...written, day: '', time: '10:00' })).toEqual(failed('missing'))
  const set = { usableUntil: { instant: '2026-12-08T15:00:00Z', timeZone: 'Asia/Seoul' } }
  expect(findUsableUntil(set, { ...written, day: '', time: '00:00' })).toEqual(ok({}))
})
