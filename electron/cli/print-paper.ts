import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrintPaper } from '../desk/export/export-request.ts'
import { PaperFailed, paperFile, paperPages, paperSwitch } from '../desk/export/paper-job.ts'

const root = join(import.meta.dirname, '../..')

/** Milliseconds after which a program that prints one page has stopped for good. */
const longest = 120_000

/**
 * The way to set a page on paper without a window of the user's: the built program, started for this page alone in a home of
 * its own. Undefined where no executable is named in DATELINE_ELECTRON or the program is not built.
 */
export function paperPrinter(executable = process.env['DATELINE_ELECTRON']): PrintPaper | undefined {
  if (!executable || !existsSync(join(root, 'dist/electron/main.js'))) return undefined
  return async (files) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-paper-'))
    try {
      const pages = [...files].map(([name, { mediaType }], number) => ({
        name,
        mediaType,
        file: `${number}`,
      }))
      for (const [number, { bytes }] of [...files.values()].entries())
        await writeFile(join(folder, String(number)), bytes)
      await writeFile(join(folder, paperPages), JSON.stringify(pages))
      await runProgram(executable, folder)
      return await readFile(join(folder, paperFile))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  }
}

/** Rejects with `PaperFailed` where the program does not start, or ends with another code than 0. */
function runProgram(executable: string, folder: string): Promise<void> {
  const home = join(folder, 'home')
  const child = spawn(executable, [root, `${paperSwitch}${folder}`, `--user-data-dir=${home}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: longest,
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)))
  return new Promise((resolve, reject) => {
    child.on('error', ({ message }) => reject(new PaperFailed(message)))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new PaperFailed(lastLine(said) || `it ended with ${code ?? 'no code: it took too long'}`))
    })
  })
}

function lastLine(said: string): string {
  return said.trim().split('\n').at(-1)?.trim() ?? ''
}
