import { join } from 'node:path'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { logExport } from '../desk/export/log-export.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import type { FoundStory } from './find-story.ts'
import type { Terminal } from './terminal.ts'

/**
 * Writes down at the story's desk which pictures have left, and where to; a story outside any desk has no such log. Where it
 * can't be written the terminal says so: the export itself has left.
 */
export async function logPictures(
  terminal: Terminal,
  { desk }: FoundStory,
  request: ExportRequest,
  place: string,
): Promise<void> {
  const isDesk = await request.vfs.state(join(desk, 'desk.json')).catch(() => null)
  if (!isDesk) return
  const logged = await logExport(desk, request, place)
  if (!logged.ok) terminal.remark('warns', {}, explainFault(logged.fault, terminal.language).message)
}
