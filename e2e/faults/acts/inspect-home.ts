import { createHash } from 'node:crypto'
import { deskLines } from '../../../electron/desk/desk.ts'
import { findStory } from '../../../electron/desk/desk-index.ts'
import { lostStories } from '../../../electron/desk/history/lost-stories.ts'
import { closeStory, openStory } from '../../../electron/desk/open-story.ts'
import type { StandingDesk } from '../../../electron/desk/open-desk.ts'
import { storyFolder } from '../../../electron/desk/story-place.ts'
import { isAbandoned, isAlive } from '../../../electron/desk/temporary-name.ts'
import type { Vfs } from '../../../electron/desk/vfs.ts'
import type { Violation } from '../fault-trial.ts'
import { type Home, startAt } from './home.ts'
import { inspectHistory } from './inspect-history.ts'
import type { Due, Ledger } from './ledger.ts'
import { versionAfter, versionOf } from './numbered-story.ts'

/**
 * Starts the program's own desk at a home that something has happened to, and compares what it finds with what is due. It
 * starts like a new process: what this one has read of histories before counts for nothing.
 *
 * A temporary file is only left where a further start leaves it too: while the first swept, the number of its dead owner may
 * have been another process's.
 */
export async function inspectHome(home: Home, ledger: Ledger): Promise<Violation[]> {
  const found = await inspectOnce(home, ledger)
  if (!found.some(isLeft)) return found
  const further = await inspectOnce(home, ledger)
  return [...found.filter((one) => !isLeft(one)), ...further.filter(isLeft)]
}

function isLeft({ kind }: Violation): boolean {
  return kind === 'left'
}

async function inspectOnce(before: Home, ledger: Ledger): Promise<Violation[]> {
  // Histories are held by file system.
  const home: Home = { ...before, vfs: { ...before.vfs } }
  const logged: string[] = []
  const standing = await startAt(home, (what, cause) => logged.push(`${what} ${String(cause)}`))
  if (!standing.ok) return [{ kind: 'corrupt', what: `the desk does not open: ${standing.fault.code}` }]
  const found: Violation[] = logged.map((what) => ({ kind: 'corrupt', what }))
  found.push(...strangers(standing.value, ledger))
  for (const [story, due] of ledger.stories)
    found.push(...(await inspectStory(home, standing.value, story, due)))
  // The history of a story that never came to the desk is read, and swept, when somebody looks for lost stories.
  const lost = await lostStories(standing.value.desk)
  if (!lost.ok) found.push({ kind: 'corrupt', what: `lost stories can't be listed: ${lost.fault.code}` })
  found.push(...(await inspectExports(home, ledger)))
  await standing.value.close()
  for (const folder of [home.folder, home.journals, home.lines, home.histories])
    for (const path of await temporaries(home.vfs, folder)) found.push({ kind: 'left', what: path })
  return found
}

function strangers({ desk }: StandingDesk, ledger: Ledger): Violation[] {
  return deskLines(desk).flatMap((line): Violation[] => {
    if (line.condition === 'damaged') return [{ kind: 'corrupt', what: `${line.slugline} is damaged` }]
    // A duplicate's id is only known when it is done.
    const isOurs = ledger.stories.has(line.id) || /^(FERRY|HARBOUR)/.test(line.slugline)
    return isOurs ? [] : [{ kind: 'corrupt', what: `a story nobody wrote: ${line.slugline}` }]
  })
}

async function inspectStory(home: Home, { desk }: StandingDesk, id: string, due: Due): Promise<Violation[]> {
  const known = findStory(desk.index, id)
  if (!known) return due.must ? [{ kind: 'lost', what: 'a story is gone' }] : []
  const { place } = known
  const found: Violation[] = []
  if (due.place && (!place.name.startsWith(due.place.name) || due.place.binned !== place.binned))
    found.push({ kind: 'lost', what: `a move to ${due.place.name} was acknowledged: it is at ${place.name}` })
  const opened = await openStory(desk, id)
  if (!opened.ok) return [...found, { kind: 'corrupt', what: `a story does not open: ${opened.fault.code}` }]
  const { story, operations, conflict } = opened.value
  if (conflict && !due.isInConflict) found.push({ kind: 'corrupt', what: 'a conflict with nobody' })
  if (due.tried > 0 || due.kept > 0) found.push(...compare(versionAfter(versionOf(story), operations), due))
  await closeStory(desk, id)
  found.push(...(await inspectHistory(home, id, due)))
  for (const [name, sha256] of due.pictures)
    found.push(
      ...(await inspectPicture(home.vfs, `${storyFolder(home.folder, place)}/media/${name}`, sha256)),
    )
  return found
}

function compare(version: number, { kept, tried }: Due): Violation[] {
  if (version >= kept && version <= tried) return []
  const what = `version ${version}, where ${kept} was acknowledged and ${tried} tried`
  return [{ kind: version < kept ? 'lost' : 'corrupt', what }]
}

async function inspectPicture(vfs: Vfs, path: string, sha256: string): Promise<Violation[]> {
  try {
    const hash = createHash('sha256')
      .update(await vfs.readFile(path))
      .digest('hex')
    return hash === sha256 ? [] : [{ kind: 'corrupt', what: `a picture is torn: ${path}` }]
  } catch {
    return [{ kind: 'lost', what: `a picture is gone: ${path}` }]
  }
}

async function inspectExports({ vfs, out }: Home, ledger: Ledger): Promise<Violation[]> {
  const found: Violation[] = []
  const names = new Set((await vfs.list(out)).map(({ name }) => name))
  for (const [name, { files, must }] of ledger.exports) {
    if (!names.has(name)) {
      if (must) found.push({ kind: 'lost', what: `the export ${name} is gone` })
      continue
    }
    for (const [file, content] of files) {
      const bytes = await vfs
        .readFile(file === '' ? `${out}/${name}` : `${out}/${name}/${file}`)
        .catch(() => null)
      if (!bytes || Buffer.from(bytes).toString('base64') !== content)
        found.push({ kind: 'corrupt', what: `${file} of an export is torn` })
    }
  }
  return found
}

async function temporaries(vfs: Vfs, folder: string): Promise<string[]> {
  const found: string[] = []
  // The folder of histories is made with the first of them.
  for (const { name, kind } of await vfs.list(folder).catch(() => [])) {
    const path = `${folder}/${name}`
    if (
      (name.endsWith('.tmp') && !isOfAnother(name)) ||
      (name.endsWith('.saving') && (await hasDeadOwner(vfs, path)))
    )
      found.push(path)
    else if (kind === 'folder') found.push(...(await temporaries(vfs, path)))
  }
  return found
}

// The machine may have given a dead owner's number to another process by now: what it left is swept at a later start.
function isOfAnother(name: string): boolean {
  const owner = Number(/\.(\d+)-[0-9a-f]{8}\.[0-9a-f]+\.tmp$/.exec(name)?.[1] ?? process.pid)
  return owner !== process.pid && isAlive(owner)
}

// A claim that was torn names nobody: the next save waits until it has stood still for five seconds, and takes it.
async function hasDeadOwner(vfs: Vfs, claim: string): Promise<boolean> {
  return isAbandoned(new TextDecoder().decode(await vfs.readFile(claim)))
}
