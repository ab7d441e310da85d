import { expect, test } from 'vitest'
import { namedReplacements } from './named-replacements.ts'

test.each([
  ['Use medtop:90000004 harbour weather instead.', ['90000004']],
  ['Retired on 2031-03-31. Use medtop:90000001 or medtop:90000002 instead.', ['90000001', '90000002']],
  ['Replaced by http://cv.iptc.org/newscodes/mediatopic/90000003', ['90000003']],
  ['Merged into medtop:90000002; narrower than medtop:90000001.', ['90000002']],
  ['Retired. Child topics are now below medtop:90000002.', []],
  ['Do not use medtop:90000002 for this.', []],
  ['Use more specific topics instead.', []],
  ['Use 123456789 and 1234567.', []],
  ['', []],
])('what “%s” says is to be used', (note, codes) => {
  expect(namedReplacements([note])).toEqual(codes)
})

test('a note as long as can be takes no time', () => {
  const began = performance.now()
  namedReplacements(['use '.repeat(2500), '. '.repeat(5000), '1'.repeat(10_000)])
  expect(performance.now() - began).toBeLessThan(500)
})
