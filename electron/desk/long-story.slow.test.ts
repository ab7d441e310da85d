import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newParagraph } from '../../newsroom/story/new-story.ts'
import { listVersions } from './history/list-versions.ts'
import { closeStory, journalOperations, openStory } from './open-story.ts'
import { saveStory } from './save-story.ts'
import { sluglineChange, TrialDesk, valueOf } from './trial-desk.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const body = Array.from({ length: 4000 }, (_, at) =>
  newParagraph(randomUUID, `Paragraph ${at + 1}. ${'The ferry board met again on the quay. '.repeat(7)}`),
)

it('a story of more than a megabyte is journalled by what changed, saved whole, kept in the history and opened again', async () => {
  const story = await trial.create('FERRY', { body })
  const file = join(trial.folder, 'FERRY', 'story.json')
  expect((await stat(file)).size).toBeGreaterThan(1_000_000)

  const opened = valueOf(await openStory(trial.desk, story.id))
  const { base } = opened
  const journals = join(trial.home, 'journal')
  const sizeOf = async () => (await stat(join(journals, (await readdir(journals))[0] ?? ''))).size
  const type = (number: number) => {
    const operations = [sluglineChange(`FERRY-${number - 1}`, `FERRY-${number}`)]
    return journalOperations(trial.desk, { story: story.id, base, number, operations })
  }
  valueOf(await type(1))
  const begun = await sizeOf()
  for (let number = 2; number <= 20; number += 1) valueOf(await type(number))
  expect(await sizeOf()).toBeLessThan(begun + 20 * 300)

  const changed = { ...opened.story, slugline: 'FERRY-20', body: [...opened.story.body, ...body.slice(0, 1)] }
  valueOf(await saveStory(trial.desk, { base, through: 20, story: changed }))
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ slugline: 'FERRY-20', revision: 1 })
  const { versions } = valueOf(await listVersions(trial.desk, { story: story.id }))
  expect(versions.map(({ revision }) => revision)).toEqual([1, 0])
  await closeStory(trial.desk, story.id)

  const again = valueOf(await openStory(trial.desk, story.id))
  expect(again.story.body).toHaveLength(4001)
  expect(again.operations).toEqual([])
})
