import { readFile, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { newParagraph } from '../../../newsroom/story/new-story.ts'
import { mergeStories } from '../../../newsroom/story/merge/merge-stories.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { hashOf } from '../hash.ts'
import { keepVersion } from '../history/keep-version.ts'
import { nameVersion } from '../history/list-versions.ts'
import { closeStory, openStory } from '../open-story.ts'
import { readStory } from '../read-story.ts'
import { saveStory } from '../save-story.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { putCopyAside, readCopy } from './put-copy-aside.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const fileOf = () => join(trial.folder, 'FERRY', 'story.json')
const now = async () => valueOf(await readStory(trial.desk.vfs, fileOf())).story

/** A story with two paragraphs, as it was found when it was opened here. */
function created(): Promise<Story> {
  const body = [newParagraph(randomUUID, 'The ferry sails at noon.'), newParagraph(randomUUID, 'Fares stay.')]
  return trial.create('FERRY', { body })
}

/** Saves the story once here, under a name, so that its history keeps it however soon the next save follows. */
async function saved(change: (story: Story) => Story): Promise<Story> {
  const { id } = await now()
  const { story, base, through } = valueOf(await openStory(trial.desk, id))
  valueOf(await saveStory(trial.desk, { base, through, story: change(story) }))
  await closeStory(trial.desk, id)
  const version = hashOf(await readFile(fileOf()))
  valueOf(await nameVersion(trial.desk, { story: id, version, name: 'Kept' }))
  return now()
}

/** What is found of a copy that a client leaves beside the story. */
async function originOf(copy: Story) {
  const name = 'story (Mina’s conflicted copy 2026-11-25).json'
  await writeFile(join(trial.folder, 'FERRY', name), printStoryFile(copy))
  await expect.poll(() => trial.line(copy.id)?.copies.length, { timeout: 3000 }).toBe(1)
  return valueOf(await readCopy(trial.desk, { story: copy.id, copy: `file:${name}` })).origin
}

const withWords = (story: Story, place: number, text: string): Story => ({
  ...story,
  body: story.body.map((block, at) =>
    at === place ? { ...block, children: [{ text }] } : block,
  ) as Story['body'],
})
const withMore = (story: Story, text: string): Story => ({
  ...story,
  body: [...story.body, newParagraph(randomUUID, text)],
})
const later = (story: Story, by = 1): Story => ({ ...story, revision: story.revision + by })

describe('a copy of a sync client', () => {
  it('is nothing new where it is the file as it stands, or a version the history has', async () => {
    const found = await created()
    const text = await now()
    expect(await originOf(text)).toEqual({ kind: 'earlier' })
    await saved((story) => ({ ...story, kicker: 'Mine' }))
    expect(await originOf({ ...text, revisedAt: text.revisedAt ?? '' })).toEqual({ kind: 'earlier' })
    expect(found.id).toBe(text.id)
  })

  it('comes from the last version whose words it has, whatever was written since on both sides', async () => {
    await created()
    await saved((story) => withWords(story, 0, 'The ferry sails at one.'))
    const shared = await saved((story) => withMore(story, 'No word from Varland.'))
    await saved((story) => withWords(story, 1, 'Fares rise.'))
    const mine = await saved((story) => ({ ...story, kicker: 'Mine' }))
    const theirs = later({ ...withWords(shared, 0, 'The ferry sails at two.'), standfirst: 'Theirs.' }, 9)
    const origin = await originOf(theirs)
    expect(origin).toMatchObject({ kind: 'certain', story: { revision: shared.revision } })
    if (origin.kind !== 'certain') return
    const merge = mergeStories(origin.story, mine, theirs, randomUUID)
    expect(merge.clashes).toEqual([])
    expect(merge.story).toMatchObject({ kicker: 'Mine', standfirst: 'Theirs.' })
    expect(JSON.stringify(merge.story.body)).toMatch(/at two.*Fares rise.*Varland/)
  })

  it('that was made between two versions comes from the earlier of them', async () => {
    await created()
    const before = await saved((story) => ({ ...story, kicker: 'Ferries' }))
    const both = withMore(withWords(before, 0, 'The ferry sails at one.'), 'No word from Varland.')
    await saved(() => both)
    const between = later({ ...withWords(before, 0, 'The ferry sails at one.'), standfirst: 'Theirs.' }, 2)
    expect(await originOf(between)).toMatchObject({ kind: 'certain', story: { revision: before.revision } })
  })

  it('likely comes from the oldest version where it lacks nothing of it, and from none that is known where it does', async () => {
    const found = await created()
    await saved((story) => withWords(story, 0, 'The ferry sails at one.'))
    const theirs = later({ ...found, standfirst: 'Theirs.' })
    expect(await originOf(theirs)).toMatchObject({ kind: 'likely', story: { revision: found.revision } })
    expect(await originOf({ ...theirs, body: theirs.body.slice(1) })).toEqual({ kind: 'unknown' })
  })

  it('is not taken to come from what was set alike on both desks, nor from the losing side of a conflict', async () => {
    const found = await created()
    await saved((story) => ({ ...story, status: 'ready', kicker: 'Mine' }))
    const theirs = later({ ...found, status: 'ready', kicker: 'Theirs' }, 5)
    expect(await originOf(theirs)).toMatchObject({ kind: 'likely', story: { status: found.status } })
    await keepVersion(trial.desk, { story: found.id, text: printStoryFile(theirs), reason: 'conflict' })
    expect(await originOf(theirs)).toMatchObject({ kind: 'likely' })
  })

  it('that was put aside and put back is asked about again', async () => {
    const found = await created()
    await saved((story) => ({ ...story, kicker: 'Mine' }))
    const theirs = later({ ...found, kicker: 'Theirs' })
    await originOf(theirs)
    const [copy] = trial.line(found.id)?.copies ?? []
    valueOf(await putCopyAside(trial.desk, { story: found.id, copy: copy?.copy ?? '' }))
    expect(await originOf(theirs)).toMatchObject({ kind: 'likely' })
  })
})
