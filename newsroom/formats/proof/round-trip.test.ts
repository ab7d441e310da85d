import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import { provenFormats, roundTripFaults, sendable } from '../../../e2e/conformance/round-trip.ts'
import { trialRenditions } from '../../../e2e/conformance/trial-renditions.ts'
import { datelineStyle } from '../../story/dateline.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'

test.each(provenFormats)('%s: what it carries of the sample comes back equal', async (name) => {
  expect(await roundTripFaults(name, sendable(name, ferryStory), sampleOptions)).toEqual([])
})

test.each(provenFormats)('%s: what it carries of any story comes back equal', async (name) => {
  const styles = fc.constantFrom(...datelineStyle.options)
  const property = fc.asyncProperty(anyStory, styles, async (story, style) => {
    const options = { ...sampleOptions, datelineStyle: style, renditions: trialRenditions(story) }
    expect(await roundTripFaults(name, sendable(name, story), options)).toEqual([])
  })
  await fc.assert(property, { numRuns: 20, seed: 20261125, endOnFailure: true })
})
