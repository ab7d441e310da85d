import { basename, join } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { type House, house } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { diskFault } from './disk-fault.ts'
import { hashOfFile, saveFile } from './save-file.ts'
import type { Vfs } from './vfs.ts'

/** A house nobody has decided anything for yet. */
export function newHouse(publication: string, language: string): House {
  return {
    edition: 1,
    publication,
    agency: '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language,
    datelineStyle: 'own-line',
    smartQuotes: false,
    links: [],
  }
}

/** Reads a desk's house. Null where the folder has no `desk.json`; a damaged one is a fault and is left alone. */
export async function readHouse(vfs: Vfs, folder: string): Promise<Result<House | null, Fault>> {
  const path = join(folder, 'desk.json')
  try {
    const folderState = await vfs.state(folder)
    if (folderState.kind !== 'folder') return failed(fault('not-a-desk', { place: basename(folder) }))
    const isThere = (await vfs.list(folder)).some(({ name }) => name === 'desk.json')
    if (!isThere) return ok(null)
    const text = new TextDecoder().decode(await vfs.readFile(path))
    const read = house.safeParse(parseJson(text))
    return read.success ? ok(read.data) : failed(fault('not-a-desk', { place: basename(folder) }))
  } catch (cause) {
    return failed(diskFault(cause, folder))
  }
}

/** Writes the house's decisions. Fields this program does not know are kept when they are handed in with it. */
export async function writeHouse(vfs: Vfs, folder: string, decided: House): Promise<Result<House, Fault>> {
  const path = join(folder, 'desk.json')
  try {
    const over = [await hashOfFile(vfs, path)]
    const bytes = new TextEncoder().encode(`${JSON.stringify(decided, null, 2)}\n`)
    const saved = await saveFile(vfs, { path, bytes, over })
    return saved.ok ? ok(decided) : saved
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    // Anything that is no object is refused by the schema.
    return null
  }
}
