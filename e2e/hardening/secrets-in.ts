import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the secrets of the shell around the program come through to the reader. */
export async function secretsIn(start: (program: string) => Promise<string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-reader-'))
  const program = join(folder, 'tell.mjs')
  writeFileSync(
    program,
    "process.on('message', () => process.send({ number: 1, result: JSON.stringify(process.env) }))\nif (!process.send) console.log(JSON.stringify(process.env))",
  )
  process.env['DATELINE_CANARY'] = 'canary-secret'
  const told = await start(program)
  delete process.env['DATELINE_CANARY']
  rmSync(folder, { recursive: true })
  return told.includes('canary-secret') ? ['the reader knows the shell’s secrets'] : []
}
