import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { formatName } from '../../newsroom/formats/format-names.ts'
import { readerNames } from '../../newsroom/formats/reader.ts'
import { everyCase } from './corpus/corpus.ts'
import { largeAttacks } from './corpus/large-attacks.ts'
import { judgeFormats } from './judge-formats.ts'
import { judgeLarge, judgeReaders } from './judge-readers.ts'

// Part of `npm run conformance`: every case through every field, every format and every reader. `npm run check` draws a tenth.

const cases = everyCase().filter(({ text }) => text.trim() !== '')
const tally: Record<string, number> = {}

void test(`${cases.length} hostile texts in every field leave in every format as words`, () => {
  for (const { name, text } of cases)
    assert.deepEqual(judgeFormats(text), [], `${name}: ${JSON.stringify(text)}`)
  tally['texts × formats'] = cases.length * formatName.options.length
})

void test(`${cases.length} hostile texts come in through every reader as words`, () => {
  for (const { name, text } of cases)
    assert.deepEqual(judgeReaders(text), [], `${name}: ${JSON.stringify(text)}`)
  tally['texts × readers'] = cases.length * (5 + readerNames.length)
})

void test('what is hostile by its size or depth comes in through every reader in time', () => {
  for (const attack of largeAttacks()) {
    assert.deepEqual(judgeLarge(attack.text), [], attack.name)
    tally['large attacks'] = (tally['large attacks'] ?? 0) + 1
  }
})

after(() => console.table(tally))
