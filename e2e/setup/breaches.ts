import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Breach, breaches, controls } from './breaches/table.ts'
import { findLintRefusals } from './breaches/lint-refusals.ts'
import { findTypeRefusals } from './breaches/type-refusals.ts'

const top = resolve(import.meta.dirname, '../..')

// A breach that reaches for a file that is not there would be refused for the wrong reason, or not looked at.
function missingTarget(breach: Breach): string | null {
  const target = /from '(\.[^']+)'/.exec(breach.code)?.[1]
  if (target === undefined) return null
  return existsSync(join(top, dirname(breach.file), target)) ? null : target
}

async function refusalsOf(breach: Breach): Promise<readonly string[]> {
  return breach.refusedBy.startsWith('TS') ? findTypeRefusals(top, breach) : findLintRefusals(top, breach)
}

const complaints: string[] = []
for (const breach of [...breaches, ...controls]) {
  const missing = missingTarget(breach)
  if (missing) complaints.push(`${breach.claim}: ${missing} is not there to be reached for.`)
}

for (const breach of breaches) {
  const refusals = await refusalsOf(breach)
  if (!refusals.includes(breach.refusedBy))
    complaints.push(
      `${breach.claim}: not refused by ${breach.refusedBy} (${refusals.join(', ') || 'by nothing'}).`,
    )
}

for (const control of controls) {
  const refusals = await refusalsOf(control)
  if (refusals.length > 0) complaints.push(`${control.claim}: refused by ${refusals.join(', ')}.`)
}

if (complaints.length > 0) {
  process.stderr.write(`The borders do not hold:\n${complaints.map((line) => `  ${line}\n`).join('')}`)
  process.exitCode = 1
} else {
  process.stdout.write(
    `${breaches.length} breaches, ${breaches.length} refused; ${controls.length} allowed imports, none refused.\n`,
  )
}
