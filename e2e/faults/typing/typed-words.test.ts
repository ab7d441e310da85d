import { expect, it } from 'vitest'
import { lostMilliseconds } from './typed-words.ts'

const typed = {
  mark: 'r2w1 ',
  keys: [...'r2w1 r2w2 '].map((key, at) => ({ key, at: 1000 + at * 25 })),
  killedAt: 1300,
}

it('what is lost is counted from the oldest answered key that is missing', () => {
  expect(lostMilliseconds(typed, 'Ferries returned.r1w1 r1w2 r2w1 r2w2\u00A0\uFEFF')).toBe(0)
  expect(lostMilliseconds(typed, 'Ferries returned.r1w1 r1w2 r2w1 r2')).toBe(1300 - 1175)
  expect(lostMilliseconds(typed, 'Ferries returned.r1w1 r1w2 ')).toBe(300)
})
