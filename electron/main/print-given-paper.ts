import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { paperFile, paperJob, paperPages, paperSwitch } from '../desk/export/paper-job.ts'
import { answerAppRequest } from './app-protocol.ts'
import { answerPreview } from './preview.ts'
import { printPaper } from './print-paper.ts'
import type { Preview } from './program.ts'

/** The folder with a page to be set on paper that the command line names; null where it names none. */
export function paperFolder(line: readonly string[]): string | null {
  return line.find((word) => word.startsWith(paperSwitch))?.slice(paperSwitch.length) ?? null
}

/**
 * Sets the page in a folder on paper, leaves the PDF there and ends the program: the command line has no window to do it in.
 * Nothing else of the program runs, and no desk is opened.
 */
export async function printGivenPaper(root: string, folder: string): Promise<void> {
  const pages = paperJob.parse(JSON.parse(await readFile(join(folder, paperPages), 'utf8')))
  const given: Preview = {
    files: new Map(
      await Promise.all(
        pages.map(async ({ name, mediaType, file }) => {
          const bytes = new Uint8Array(await readFile(join(folder, file)))
          return [name, { mediaType, bytes }] as const
        }),
      ),
    ),
  }
  const program = { previews: new Map(), newId: randomUUID, root }
  const built = join(root, 'dist/renderer')
  protocol.handle('app', async ({ url }) => answerPreview(program, url) ?? answerAppRequest(url, built))
  await writeFile(join(folder, paperFile), await printPaper(program, given))
  app.exit(0)
}
