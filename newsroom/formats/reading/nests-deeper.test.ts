import { expect, test } from 'vitest'
import { nestsDeeperThan } from './nests-deeper.ts'

test.each([
  ['{"a":[{"b":1}]}', false],
  ['{"a":[{"b":[1]}]}', true],
  ['[[],[],[],[]]', false],
  ['"[[[[["', false],
  ['"\\"[[[[["', false],
  ['"\\\\",[[[[', true],
  ['"without end [[[[', false],
])('whether %s nests deeper than three levels', (text, is) => {
  expect(nestsDeeperThan(text, 3)).toBe(is)
})

test('twenty million brackets, or one string as long, take no time', () => {
  const began = performance.now()
  expect(nestsDeeperThan('['.repeat(20_000_000), 32)).toBe(true)
  expect(nestsDeeperThan(`"${'\\n'.repeat(10_000_000)}`, 32)).toBe(false)
  expect(performance.now() - began).toBeLessThan(3000)
})
