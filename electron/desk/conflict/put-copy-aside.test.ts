import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { hashOf } from '../hash.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { openStory } from '../open-story.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { putCopyAside, readCopy } from './put-copy-aside.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const fileOf = (name: string) => join(trial.folder, name, 'story.json')

async function opened() {
  const created = await trial.create('FERRY')
  return valueOf(await openStory(trial.desk, created.id))
}

describe('copies of a sync client', () => {
  it('stand under their story, by name and by the id that is in them, also after the next start', async () => {
    const { story } = await opened()
    const folder = join(trial.folder, 'FERRY')
    await writeFile(
      join(folder, "story (Mina's conflicted copy 2026-11-25).json"),
      printStoryFile({ ...story, kicker: 'copy' }),
    )
    await writeFile(join(folder, 'story (1).json'), printStoryFile({ ...story, id: randomUUID() }))
    await writeFile(join(folder, 'story 2.json'), '')
    await writeFile(join(folder, '.syncthing.story.json.tmp'), printStoryFile(story))
    await mkdir(join(trial.folder, 'FERRY-MINAS-PC'))
    await writeFile(fileOf('FERRY-MINAS-PC'), printStoryFile({ ...story, kicker: 'folder' }))
    const copies = [
      { copy: "file:story (Mina's conflicted copy 2026-11-25).json", by: 'Dropbox' },
      { copy: 'folder:FERRY-MINAS-PC', by: 'OneDrive' },
    ]
    await expect.poll(() => trial.line(story.id)?.copies, { timeout: 3000 }).toEqual(copies)
    await trial.reopen()
    expect(trial.line(story.id)?.copies).toEqual(copies)
    const read = await readCopy(trial.desk, { story: story.id, copy: copies[0]?.copy ?? '' })
    expect(valueOf(read)).toMatchObject({
      copy: { id: story.id, kicker: 'copy' },
      origin: { kind: 'unknown' },
    })
  })

  it('go into the history and the bin when they are put aside, and are never deleted', async () => {
    const { story } = await opened()
    const text = printStoryFile({ ...story, kicker: 'copy' })
    await writeFile(join(trial.folder, 'FERRY', 'story (1).json'), text)
    await mkdir(join(trial.folder, 'FERRY (1)'))
    await writeFile(fileOf('FERRY (1)'), printStoryFile({ ...story, kicker: 'folder' }))
    await expect.poll(() => trial.line(story.id)?.copies.length, { timeout: 3000 }).toBe(2)
    for (const { copy } of trial.line(story.id)?.copies ?? [])
      valueOf(await putCopyAside(trial.desk, { story: story.id, copy }))
    expect(trial.line(story.id)?.copies).toEqual([])
    expect(await versionWithHash(trial.desk, story.id, hashOf(text))).toBe(text)
    const bin = join(trial.folder, '.bin')
    expect((await readdir(bin)).toSorted()).toEqual(['FERRY (1)', 'FERRY story (1)'])
    expect(await readFile(join(bin, 'FERRY story (1)', 'story.json'), 'utf8')).toBe(text)
    expect(await readdir(join(trial.folder, 'FERRY'))).toEqual(['story.json'])
  })

  it('are no way to another file', async () => {
    const { story } = await opened()
    for (const copy of ['file:../../secret.json', 'folder:..', 'file:story.json', '']) {
      const read = await readCopy(trial.desk, { story: story.id, copy })
      expect(read).toMatchObject({ ok: false, fault: { code: 'gone' } })
      const aside = await putCopyAside(trial.desk, { story: story.id, copy })
      expect(aside).toMatchObject({ ok: false, fault: { code: 'gone' } })
    }
  })
})
