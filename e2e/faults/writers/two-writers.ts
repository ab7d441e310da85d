import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newHome } from '../acts/home.ts'
import { byThoroughness, type Outcome, type Trial, type Violation } from '../fault-trial.ts'
import { firstStory } from '../kill/kill-while-saving.ts'
import { startChild } from '../kill/start-child.ts'

type Save = { readonly over: string; readonly made: string }

const program = join(import.meta.dirname, 'hammer-story.ts')

/** Two programs save over one story at once: each acknowledged text is the file, or was what the next save was over. */
export const twoWriters: Trial = {
  name: 'two-writers',
  about: 'two processes save over one story: nothing acknowledged is overwritten unseen',
  run: async ({ thoroughness }) => {
    const seconds = byThoroughness(thoroughness, { short: 6, ci: 20, full: 60 })
    const { home, place } = await newHome()
    const story = await firstStory(home, [])
    const file = join(home.folder, 'FERRY', 'story.json')
    const first = hashOf(await readFile(file))
    const children = []
    for (const name of ['one', 'other']) {
      await mkdir(join(place, `journal-${name}`))
      await mkdir(join(place, `lines-${name}`))
      children.push(startChild(program, [place, story, name, String(seconds)]))
    }
    await Promise.all(children.map(({ ended }) => ended))
    const complaints = children.map((child) => child.complaints()).join('')
    if (complaints !== '') throw new Error(complaints)
    const lines = children.flatMap((child) => child.lines)
    const saves = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Save)
    const violations = findOverwritten(saves, first, hashOf(await readFile(file)))
    await rm(place, { recursive: true, force: true })
    const refused = lines.length - saves.length
    const note = `${saves.length} acknowledged, ${refused} refused`
    return [{ test: 'two-writers', rounds: lines.length, violations, skipped: [], note } satisfies Outcome]
  },
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Texts that were acknowledged, are not the file, and that no save was over; or that two saves were over. */
export function findOverwritten(saves: readonly Save[], first: string, last: string): Violation[] {
  const successors = new Map<string, number>()
  for (const { over } of saves) successors.set(over, (successors.get(over) ?? 0) + 1)
  const texts = [first, ...saves.map(({ made }) => made)]
  return texts.flatMap((text): Violation[] => {
    const after = successors.get(text) ?? 0
    if (after > 1) return [{ kind: 'lost', what: 'two acknowledged saves were over the same text' }]
    return after === 0 && text !== last
      ? [{ kind: 'lost', what: 'an acknowledged text was overwritten by a save that had not seen it' }]
      : []
  })
}
