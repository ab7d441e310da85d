import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { versionsOf } from '../../../electron/desk/history/histories.ts'
import { readVersionFile, textOfVersion } from '../../../electron/desk/history/version-file.ts'
import type { Vfs } from '../../../electron/desk/vfs.ts'
import type { Violation } from '../fault-trial.ts'
import type { Home } from './home.ts'
import type { Due } from './ledger.ts'

/** Reads a story's history as the program does: every version it names is whole, and those that are due are among them. */
export async function inspectHistory(home: Home, story: string, due: Due): Promise<Violation[]> {
  const found: Violation[] = []
  const { entries } = await versionsOf(home, story)
  for (const { id } of entries)
    if (!(await isVersionWhole(home, story, id)))
      found.push({ kind: 'corrupt', what: `a version in the history is damaged: ${id}` })
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  for (const [id, { name }] of due.versions) {
    if (!names.has(id)) found.push({ kind: 'lost', what: `a version that was kept is gone: ${id}` })
    else if (name !== '' && names.get(id) !== name)
      found.push({ kind: 'lost', what: `the name of a version is gone: ${name}` })
  }
  for (const [sha256, mark] of due.owed)
    if (!names.has(sha256) && !(await isOnDesk(home.vfs, home.folder, sha256, mark)))
      found.push({ kind: 'lost', what: `what was given up in a conflict is nowhere: ${mark}` })
  return found
}

async function isVersionWhole({ vfs, histories }: Home, story: string, id: string): Promise<boolean> {
  const file = await readVersionFile(vfs, join(histories, story), id)
  return file !== null && (await textOfVersion(file)) !== null
}

async function isOnDesk(vfs: Vfs, folder: string, sha256: string, mark: string): Promise<boolean> {
  for (const { name, kind } of await vfs.list(folder)) {
    const path = `${folder}/${name}`
    if (kind === 'folder' && (await isOnDesk(vfs, path, sha256, mark))) return true
    if (kind !== 'file' || !name.endsWith('.json')) continue
    const bytes = await vfs.readFile(path)
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return true
    if (new TextDecoder().decode(bytes).includes(mark)) return true
  }
  return false
}
