import { expect, it } from 'vitest'
import { withOptionalPart } from './optional-part.ts'

it('puts a part in, and takes an empty one out with nothing left of it', () => {
  const place = { name: 'Oslo', region: 'East', known: 'elsewhere' }
  expect(withOptionalPart(place, 'region', 'West')).toEqual({ ...place, region: 'West' })
  expect(Object.keys(withOptionalPart(place, 'region', ''))).toEqual(['name', 'known'])
})
