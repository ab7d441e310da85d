import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { newStory } from './new-story.ts'
import { printSchema } from './print-schema.ts'

const published = new URL('../../assets/story.schema.json', import.meta.url)

test('the published JSON Schema is the one the program reads with (renew it with npm run schema)', () => {
  expect(readFileSync(published, 'utf8')).toBe(printSchema())
})

test('the published JSON Schema accepts a new story and refuses one without a headline map', () => {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  const accepts = ajv.compile(JSON.parse(printSchema()))
  const story = newStory({ newId: () => crypto.randomUUID(), language: 'en' })

  expect(accepts(story)).toBe(true)
  expect(accepts({ ...story, headlines: undefined })).toBe(false)
})
