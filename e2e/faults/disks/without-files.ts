import { mkdtempSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../fault-trial.ts'
import { startChild } from '../kill/start-child.ts'
import { toldViolations } from './told-violations.ts'

const program = join(import.meta.dirname, 'save-without-files.ts')
// More than Node has open by itself, and soon used up.
const fewFiles = ['sh', '-c', 'ulimit -n 256 && exec "$@"', 'sh']

/** A process that has as many files open as it may. */
export async function withoutFiles(): Promise<Outcome> {
  const test = 'too many open files'
  if (process.platform === 'win32')
    return { test, rounds: 0, violations: [], skipped: ['this system sets no bound to open files'] }
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-files-')))
  const child = startChild(program, [place], { under: fewFiles })
  await child.ended
  await rm(place, { recursive: true, force: true })
  return { test, rounds: 1, violations: toldViolations(child), skipped: [] }
}
