import { rm } from 'node:fs/promises'
import { chmodSync, chownSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../fault-trial.ts'
import { startChild } from '../kill/start-child.ts'
import { toldViolations } from './told-violations.ts'

const nobody = 65534
const program = join(import.meta.dirname, 'save-without-rights.ts')

/** A story folder that its user may not write in for a while. Root may write anywhere, so root becomes nobody first. */
export async function withoutRights(): Promise<Outcome> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-rights-')))
  chmodSync(place, 0o755)
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(place, nobody, nobody)
  const child = startChild(program, [place], isRoot ? { user: nobody } : {})
  await child.ended
  await rm(place, { recursive: true, force: true })
  const test = 'folder without rights'
  // Nobody can read a repository that lies in root's own folder.
  if (/EACCES.*save-without-rights/.test(child.complaints()) && child.lines.length === 0)
    return { test, rounds: 0, violations: [], skipped: ['another user cannot read this folder'] }
  return { test, rounds: 1, violations: toldViolations(child), skipped: [] }
}
