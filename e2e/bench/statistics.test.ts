import { expect, test } from 'vitest'
import { seededNumbers } from '../seeded-numbers.ts'
import { median, quantile, shuffle } from './statistics.ts'

test('a quantile lies between its neighbours, and of nothing there is none', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([1, 2, 3], 1)).toBe(3)
  expect(quantile([], 0.5)).toBeNull()
  expect(median([null, 5, undefined, 1])).toBe(3)
})

test('the same seed gives the same order, with nobody left out', () => {
  const runners = ['one', 'two', 'three', 'four', 'five']

  const order = shuffle(runners, seededNumbers(7))

  expect(order).toEqual(shuffle(runners, seededNumbers(7)))
  expect([...order].sort()).toEqual([...runners].sort())
  expect(order).not.toEqual(shuffle(runners, seededNumbers(8)))
})
