import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerProperties } from './reader-properties.ts'

// Few tries here; `npm run conformance` makes some thousands of each.
const tries = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 15),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261125),
}

test.each(readerProperties)('$reader: $claim', async ({ holds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'))
  await expect(holds(tries, folder)).resolves.toBeUndefined()
  rmSync(folder, { recursive: true })
})
