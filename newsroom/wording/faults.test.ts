import { describe, expect, it } from 'vitest'
import { faultCodes } from '../contract/faults.ts'
import { explainFault, faultWording } from './faults.ts'

describe('the words of a fault', () => {
  it('exist in English and Korean for every code, with a hint', () => {
    for (const code of faultCodes) {
      const { message, hint } = faultWording[code]
      for (const words of [...message, ...hint]) expect(words.length).toBeGreaterThan(4)
    }
  })

  it('name the place they were given', () => {
    const spoken = explainFault({ code: 'disk-full', details: { place: 'Courier' } }, 'en')
    expect(spoken.message).toBe('The disk is full: Courier.')
    expect(spoken.details).toEqual({ place: 'Courier' })
  })

  it('leave out what they were not given, and never show a slot', () => {
    for (const code of faultCodes) {
      for (const language of ['en', 'ko'] as const) {
        const { message, hint } = explainFault({ code, details: {} }, language)
        expect(`${message} ${hint}`).not.toMatch(/[{}]/)
      }
    }
  })
})
