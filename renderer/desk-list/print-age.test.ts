import { describe, expect, it } from 'vitest'
import { deskListWording } from '../../newsroom/wording/desk-list.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { printAge } from './print-age.ts'

const now = new Date(2026, 10, 24, 9, 30)
const at = (...parts: [month: number, day: number, hour: number, minute?: number]) =>
  new Date(2026, ...parts).toISOString()

describe('the age of a story', () => {
  const words = (key: keyof typeof deskListWording, values = {}) => speak(deskListWording, key, 'en', values)
  const age = (changedAt: string) => printAge(changedAt, now, 'en', words)

  it('is said in minutes, then hours, then by the day', () => {
    expect(age(at(10, 24, 9, 30))).toBe('now')
    expect(age(at(10, 24, 9, 31))).toBe('now')
    expect(age(at(10, 24, 9, 16))).toBe('14 min')
    expect(age(at(10, 24, 8, 30))).toBe('1 h')
    expect(age(at(10, 23, 9, 31))).toBe('23 h')
    expect(age(at(10, 23, 9, 30))).toBe('23 Nov')
  })

  it('names the year where it is another', () => {
    expect(age(new Date(2025, 11, 31).toISOString())).toBe('31 Dec 2025')
  })
})
