import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { wholeXmlSuite } from '../hardening/corpus/foreign-suites.ts'
import { judgeXml } from './judge-xml.ts'
import { readerProperties } from './reader-properties.ts'

// Part of `npm run conformance`. FUZZ_RUNS makes it longer and FUZZ_SEED repeats a run, whose seed is in the name of each test.

const tally: Record<string, number> = {}
const tries = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 1_000),
  seed: Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
}

void test('the W3C’s whole XML suite is read by whatever reads markup: no entity grows, nothing hangs', () => {
  for (const { name, bytes } of wholeXmlSuite()) {
    assert.deepEqual(judgeXml(bytes), [], name)
    tally['files of the XML suite'] = (tally['files of the XML suite'] ?? 0) + 1
  }
  assert.ok((tally['files of the XML suite'] ?? 0) > 3_000, 'the suite is not whole')
})

for (const { reader, claim, holds } of readerProperties)
  void test(`${reader}, ${tries.numRuns} tries from seed ${tries.seed}: ${claim}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'))
    await holds(tries, folder)
    rmSync(folder, { recursive: true })
    tally['tries of readers'] = (tally['tries of readers'] ?? 0) + tries.numRuns
  })

after(() => console.table(tally))
