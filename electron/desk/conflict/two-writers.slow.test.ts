import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { newParagraph, newStory } from '../../../newsroom/story/new-story.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStory } from '../create-story.ts'
import type { Desk } from '../desk.ts'
import { hashOf } from '../hash.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { openDesk, type StandingDesk } from '../open-desk.ts'
import { journalOperations, openStory } from '../open-story.ts'
import { resolveConflict } from '../resolve-conflict.ts'
import { saveStory } from '../save-story.ts'
import { valueOf } from '../trial-desk.ts'
import type { Vfs } from '../vfs.ts'
import { seededNumbers } from '../../../e2e/seeded-numbers.ts'
import { trialVfs } from '../trial-vfs.ts'
import { reloadStory, showConflict } from './show-conflict.ts'

/** Rounds of a run: `FAULT_ROUNDS=10000` for all of them. The seed of a round is its number. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 100)
const stepsOfRound = 24

/** One who writes the story, in a program of their own with a journal of its own. */
type Writer = {
  readonly name: string
  readonly standing: StandingDesk
  story: Story
  base: string
  number: number
  isUnsaved: boolean
}

/** A round of two writers and a program that knows nothing of either. */
type Round = {
  readonly vfs: Vfs
  readonly random: () => number
  readonly path: string
  /** Every text that was given up for another in the end of a conflict: each must be found again. */
  readonly owed: Set<string>
  readonly story: string
}

async function beginRound(seed: number): Promise<{ round: Round; writers: readonly Writer[] }> {
  const vfs = trialVfs()
  for (const folder of ['/desk', '/lines', '/journal-one', '/journal-other']) await vfs.makeFolder(folder)
  const first = await openAt(vfs, '/journal-one')
  const story: Story = {
    ...newStory({ newId: randomUUID, language: 'en' }),
    slugline: 'FERRY',
    body: [newParagraph(randomUUID, 'Ferries returned.')],
  }
  valueOf(await createStory(first.desk, story))
  const standings = [first, await openAt(vfs, '/journal-other')] as const
  const writers = await Promise.all(
    standings.map(async (standing, at) => {
      const writer: Writer = { name: `W${at}`, standing, story, base: '', number: 0, isUnsaved: false }
      await reopen(writer)
      return writer
    }),
  )
  const path = '/desk/FERRY/story.json'
  const round = { vfs, random: seededNumbers(seed), path, owed: new Set<string>(), story: story.id }
  return { round, writers }
}

async function openAt(vfs: Vfs, journals: string): Promise<StandingDesk> {
  const log = (what: string, cause: unknown) => {
    throw new Error(what, { cause })
  }
  const watching = { pause: 1e9, interval: 1e9, wholeTree: true }
  const histories = `${journals}-history`
  const opening = {
    vfs,
    newId: randomUUID,
    journals,
    histories,
    lines: '/lines',
    language: 'en',
    log,
    watching,
  }
  const standing = valueOf(await openDesk(opening, '/desk'))
  await standing.looked
  return standing
}

/** Opens the story as a start of the program does, with what the journal has beyond its file. */
async function reopen(writer: Writer): Promise<void> {
  const { story, base, operations, through } = valueOf(await openStory(writer.standing.desk, writer.story.id))
  let now = story
  for (const operation of operations)
    if (operation.type === 'set_field') now = { ...now, [operation.field]: operation.after }
  Object.assign(writer, { story: now, base, number: through, isUnsaved: operations.length > 0 })
}

async function textOfFile({ vfs, path }: Round): Promise<string> {
  return new TextDecoder().decode(await vfs.readFile(path))
}

async function type(round: Round, writer: Writer): Promise<void> {
  const after = `${writer.name} ${Math.floor(round.random() * 1e9)}`
  const before = writer.story.standfirst
  writer.story = { ...writer.story, standfirst: after }
  const number = writer.number + 1
  const operations = [{ type: 'set_field' as const, field: 'standfirst', before, after }]
  const { base } = writer
  valueOf(await journalOperations(writer.standing.desk, { story: writer.story.id, base, number, operations }))
  Object.assign(writer, { number, isUnsaved: true })
}

async function save(round: Round, writer: Writer): Promise<void> {
  const { standing, story, base, number } = writer
  const before = await textOfFile(round)
  const saved = await saveStory(standing.desk, { base, through: number, story })
  if (saved.ok) {
    // Written over nobody else's words. A story that is no different from its file is not written at all.
    if ((await textOfFile(round)) !== before) expect(hashOf(before)).toBe(base)
    Object.assign(writer, { base: saved.value.base, isUnsaved: false })
    return
  }
  expect(saved.fault.code).toBe('changed-on-disk')
  expect(await textOfFile(round)).toBe(before)
  await resolve(round, writer)
}

/** Ends a conflict one of the four ways. Now and then the file changes once more after it was shown. */
async function resolve(round: Round, writer: Writer): Promise<void> {
  const { desk } = writer.standing
  const shown = valueOf(await showConflict(desk, writer.story.id))
  const keep = (['mine', 'theirs', 'both', 'merged'] as const)[Math.floor(round.random() * 4)] ?? 'mine'
  const unmerged = writer.story
  const mine = keep === 'merged' ? { ...unmerged, kicker: shown.theirs?.standfirst ?? '' } : unmerged
  const isChangedAgain = round.random() < 0.3
  if (isChangedAgain) await foreignWrite(round)
  const theirs = await textOfFile(round)
  const resolved = await resolveConflict(desk, { keep, mine, unmerged }, (slugline) => `${slugline} other`)
  expect(resolved.ok).toBe(!isChangedAgain)
  if (!resolved.ok) return expect(await textOfFile(round)).toBe(theirs)
  if (keep !== 'theirs') round.owed.add(theirs)
  if (keep === 'theirs' || keep === 'merged') round.owed.add(printStoryFile(unmerged))
  const { story, base } = resolved.value
  Object.assign(writer, { story, base, isUnsaved: false })
  expect(hashOf(await textOfFile(round))).toBe(base)
  if (keep !== 'theirs') expect(await textOfFile(round)).toContain(mine.standfirst)
}

/** A program that knows nothing of journals or hashes writes the file. */
async function foreignWrite(round: Round): Promise<void> {
  const story = JSON.parse(await textOfFile(round)) as Story
  const text = printStoryFile({ ...story, standfirst: `F ${Math.floor(round.random() * 1e9)}` })
  await round.vfs.removeFile(round.path)
  const file = await round.vfs.createFile(round.path)
  await file.write(new TextEncoder().encode(text), 0)
}

async function reload(round: Round, writer: Writer): Promise<void> {
  const request = { story: writer.story.id, through: writer.number }
  const reloaded = await reloadStory(writer.standing.desk, request)
  expect(reloaded.ok).toBe(!writer.isUnsaved)
  if (!reloaded.ok || round.random() < 0.3) return
  Object.assign(writer, { story: reloaded.value.story, base: reloaded.value.base })
}

async function step(round: Round, writers: readonly Writer[]): Promise<void> {
  const writer = writers[round.random() < 0.5 ? 0 : 1]
  if (!writer) return
  const dice = round.random()
  if (dice < 0.35) await type(round, writer)
  else if (dice < 0.65) await save(round, writer)
  else if (dice < 0.8) await reload(round, writer)
  else if (dice < 0.9) await reopen(writer)
  else if (!writers.some(({ isUnsaved }) => isUnsaved)) await foreignWrite(round)
}

/** True where a text can be found again: in the file, in a writer's history, or in a story of its own. */
async function isRecoverable(round: Round, desks: readonly Desk[], text: string): Promise<boolean> {
  if ((await textOfFile(round)) === text) return true
  for (const desk of desks) if ((await versionWithHash(desk, round.story, hashOf(text))) !== null) return true
  const { standfirst } = JSON.parse(text) as Story
  for (const { name, kind } of await round.vfs.list('/desk')) {
    if (kind !== 'folder' || name === 'FERRY') continue
    const other = new TextDecoder().decode(await round.vfs.readFile(`/desk/${name}/story.json`))
    if ((JSON.parse(other) as Story).standfirst === standfirst) return true
  }
  return false
}

it(
  `two who write one story lose nothing: ${rounds} rounds`,
  async () => {
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { round, writers } = await beginRound(seed)
      for (let at = 0; at < stepsOfRound; at += 1) await step(round, writers)
      // The last unsaved words of each are in a journal: opening gives them back.
      for (const writer of writers) {
        const { standfirst } = writer.story
        const { isUnsaved } = writer
        await reopen(writer)
        if (isUnsaved) expect(writer.story.standfirst, `seed ${seed}`).toBe(standfirst)
      }
      const desks = writers.map(({ standing }) => standing.desk)
      for (const text of round.owed)
        expect(await isRecoverable(round, desks, text), `seed ${seed}`).toBe(true)
    }
  },
  rounds * 200 + 20_000,
)
