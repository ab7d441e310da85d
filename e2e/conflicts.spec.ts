import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Story } from '../newsroom/story/story.ts'
import { expect, test } from './launch.ts'
import { copyOf, openStory, untilSaved, wordsOfCopy } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

// Where the machine has no watch left to give, the desk is looked at each half minute.
const noticed = { timeout: 45_000 }
const road = 'Mountain road'
const fileOf = (desk: string) => join(desk, 'SKARDAL-ROAD-CORRECTED', 'story.json')
const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true })

/** Writes the story's file as a colleague's program would: beside it, then in its place. */
function writeOutside(desk: string, change: (story: Story) => Story): void {
  const path = fileOf(desk)
  const story = change(JSON.parse(readFileSync(path, 'utf8')) as Story)
  writeFileSync(`${path}.new`, `${JSON.stringify(story, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

function withParagraph(story: Story, which: number, text: string): Story {
  const paragraphs = story.body.filter(({ type }) => type === 'paragraph')
  const { id } = paragraphs[which] ?? {}
  return {
    ...story,
    body: story.body.map((block) =>
      block.type === 'paragraph' && block.id === id ? { ...block, children: [{ text }] } : block,
    ),
  }
}

function withHeadline(story: Story, main: string): Story {
  return { ...story, headlines: { ...story.headlines, main } }
}

test.beforeEach(async ({ deskFolder, page }) => {
  fillWithSamples(deskFolder)
  await page.locator('.entry', { hasText: road }).waitFor()
})

test('what both changed differently is asked, the rest merges by itself, and the file then has both', async ({
  page,
  deskFolder,
}) => {
  await openStory(page, road)
  await copyOf(page).locator('p[data-slate-node="element"]').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Typed here.')
  // Last, so that nothing of it is in the file yet when the colleague writes.
  await headlineOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' by hand')
  writeOutside(deskFolder, (story) =>
    withHeadline(withParagraph(story, 1, 'Written by a colleague.'), 'A colleague’s headline'),
  )
  const bar = page.getByRole('alert').filter({ hasText: 'Changed by another program' })
  await expect(bar).toBeVisible(noticed)
  await bar.getByRole('button', { name: 'Compare and merge' }).click()

  const sheet = page.getByRole('dialog', { name: 'Compare and merge' })
  await expect(sheet.locator('.settled summary')).toContainText(
    /changes merged by themselves: 1 yours, \d theirs/,
  )
  await expect(sheet.getByRole('button', { name: 'Use this' })).toBeDisabled()
  await page.keyboard.press('F7')
  await page.keyboard.press('2')
  await expect(sheet.locator('.merged')).toContainText('A colleague’s headline')
  await sheet.getByRole('button', { name: 'Use this' }).click()

  await expect(sheet).toBeHidden()
  await untilSaved(page)
  const merged = storyCalled(deskFolder, 'SKARDAL-ROAD')
  expect(merged.headlines.main).toBe('A colleague’s headline')
  expect(wordsOfBlocks(merged.body)).toContain('Typed here.')
  expect(wordsOfBlocks(merged.body)).toContain('Written by a colleague.')
  await expect(headlineOf(page)).toHaveValue('A colleague’s headline')

  await copyOf(page).locator('p[data-slate-node="element"]').first().click()
  await page.keyboard.press('Control+Z')
  await expect(headlineOf(page)).toHaveValue(/by hand$/)
  await expect(copyOf(page)).not.toContainText('Written by a colleague.')
})

test('a story in which nothing is unsaved is read again with the caret where it was, and undone in one step', async ({
  page,
  deskFolder,
}) => {
  await openStory(page, road)
  await copyOf(page).locator('p[data-slate-node="element"]').nth(1).click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const before = await wordsOfCopy(page)
  writeOutside(deskFolder, (story) =>
    withHeadline(withParagraph(story, 0, 'Another first paragraph.'), 'Changed outside'),
  )
  await expect(page.getByText('Reloaded: changed by another program')).toBeVisible(noticed)
  await expect(headlineOf(page)).toHaveValue('Changed outside')
  await page.keyboard.type('HERE')
  await untilSaved(page)
  await expect
    .poll(() => wordsOfBlocks(storyCalled(deskFolder, 'SKARDAL-ROAD').body), { timeout: 10_000 })
    .toMatch(/Another first paragraph\.\n[^\n]*HERE/)

  await page.getByRole('button', { name: 'What changed' }).click()
  const sheet = page.getByRole('dialog', { name: 'What another program changed' })
  await expect(sheet).toContainText('Another first paragraph.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(headlineOf(page)).toHaveValue(new RegExp(road))
  expect(await wordsOfCopy(page)).toBe(before)
})

test('an edit of the same length that gives the time back is seen; a touch is not', async ({
  page,
  deskFolder,
}) => {
  await openStory(page, road)
  const path = fileOf(deskFolder)
  utimesSync(path, new Date(), new Date())
  await page.waitForTimeout(1500)
  await expect(page.getByText('Reloaded')).toBeHidden()

  const { atime, mtime } = statSync(path)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"main": "Mountain', '"main": "Maintain'))
  utimesSync(path, atime, mtime)
  await expect(headlineOf(page)).toHaveValue(/^Maintain road/, noticed)
})

test('a copy that a sync client left stands under its story, is merged into it, and goes to the bin', async ({
  page,
  deskFolder,
}) => {
  const folder = join(deskFolder, 'SKARDAL-ROAD-CORRECTED')
  const story = storyCalled(deskFolder, 'SKARDAL-ROAD')
  const name = 'story (Mina’s conflicted copy 2026-11-25).json'
  writeFileSync(join(folder, name), JSON.stringify(withHeadline(story, 'From the copy')))
  const copy = page.getByRole('button', { name: 'Compare and merge the conflict copy (Dropbox)' })
  await expect(copy).toBeVisible(noticed)
  await copy.click()
  const sheet = page.getByRole('dialog', { name: 'Merge the conflict copy' })
  await sheet.locator('.clash-choice').nth(1).click()
  await sheet.getByRole('button', { name: 'Use this' }).click()

  await expect(sheet).toBeHidden()
  await expect(copy).toBeHidden()
  expect(storyCalled(deskFolder, 'SKARDAL-ROAD').headlines.main).toBe('From the copy')
  expect(readdirSync(folder)).not.toContain(name)
  expect(readdirSync(join(deskFolder, '.bin'))).toHaveLength(1)
})

test('a copied folder stands under its story and can be put aside', async ({ page, deskFolder }) => {
  const story = storyCalled(deskFolder, 'SKARDAL-ROAD')
  const folder = join(deskFolder, 'SKARDAL-ROAD-CORRECTED 2')
  mkdirSync(folder)
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story))
  const aside = page.getByRole('button', { name: 'Put the conflict copy (iCloud) aside' })
  await expect(aside).toBeVisible(noticed)
  await aside.click()
  await expect(aside).toBeHidden()
  expect(readdirSync(join(deskFolder, '.bin'))).toEqual(['SKARDAL-ROAD-CORRECTED 2'])
})

test('both are kept where that is wanted, and a damaged file is written again', async ({
  page,
  deskFolder,
}) => {
  await openStory(page, road)
  await headlineOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' mine')
  writeOutside(deskFolder, (story) => withHeadline(story, 'Theirs'))
  await page.getByRole('button', { name: 'Keep both' }).click(noticed)
  await expect
    .poll(() => [...storiesOn(deskFolder).values()].map(({ headlines }) => headlines.main))
    .toContain('Theirs')
  await untilSaved(page)
  expect(JSON.parse(readFileSync(fileOf(deskFolder), 'utf8'))).toMatchObject({
    headlines: { main: expect.stringMatching(/ mine$/) as unknown as string },
  })

  writeFileSync(fileOf(deskFolder), '{"half":')
  await expect(page.getByRole('alert')).toContainText('can’t be read any more', noticed)
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  expect(readFileSync(fileOf(deskFolder), 'utf8')).toContain(' mine')
})
