import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { beginStory, copyOf, openStory, untilSaved, wordsOfCopy, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn } from './sample-desk.ts'

/** Writes a story of three paragraphs, and keeps it as a version of the given name. */
async function writeAndKeep(page: Page, name: string): Promise<void> {
  await beginStory(page)
  await writeHeadline(page, 'Ferries return to the winter harbour')
  await page.keyboard.type('The ferry sailed at noon.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody was hurt.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The line said so.')
  await untilSaved(page)
  await page.keyboard.press('Control+Alt+V')
  await page.getByRole('textbox', { name: 'Keep this version as…' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Opens the versions and compares the named one with the story as it is now. */
async function compareWith(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Alt+V')
  await page.getByRole('row', { name: new RegExp(name) }).click()
  await expect(page.getByRole('region', { name: 'What differs' })).toBeVisible()
}

test('a version is named, compared word by word, taken back in part and whole, and each is undone', async ({
  page,
}) => {
  await writeAndKeep(page, 'To the lawyer')
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Ferries leave the winter harbour')
  await copyOf(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.type('By dawn ')
  await untilSaved(page)
  const changed = await wordsOfCopy(page)

  await compareWith(page, 'To the lawyer')
  const headline = page.locator('[data-field="headlines"]')
  await expect(headline.locator('del')).toContainText('return to')
  await expect(headline.locator('ins')).toContainText('leave')
  const paragraph = page.locator('.compared-block[data-kind="changed"]')
  await expect(paragraph.locator('ins').first()).toContainText('By dawn')

  await page.keyboard.press('F7')
  await expect(headline).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(paragraph).toBeFocused()

  await paragraph.getByRole('button', { name: /Take this one/ }).click()
  await expect(paragraph).toHaveCount(0)
  await expect.poll(() => wordsOfCopy(page)).toContain('The ferry sailed at noon.')
  await expect.poll(() => wordsOfCopy(page)).not.toContain('By dawn')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => wordsOfCopy(page)).toBe(changed)

  await page.getByRole('button', { name: 'Restore all' }).click()
  await expect(page.getByText('Nothing differs.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Before restoring/ })).toBeVisible()
  await page.keyboard.press('Escape')
  const field = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(field).toHaveValue('Ferries return to the winter harbour')
  expect(await wordsOfCopy(page)).not.toContain('By dawn')
  await copyOf(page).locator('p').first().click()
  await page.keyboard.press('Control+Z')
  await expect(field).toHaveValue('Ferries leave the winter harbour')
  expect(await wordsOfCopy(page)).toBe(changed)
})

test('a version gets a name with the keyboard alone', async ({ page }) => {
  await writeAndKeep(page, 'First')
  await page.keyboard.press('Control+Alt+V')
  await page.getByRole('row', { name: /First/ }).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Second edition')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Second edition/ })).toBeVisible()
})

test('a story whose folder was deleted from the disk comes back from the history', async ({
  page,
  deskFolder,
}) => {
  await writeAndKeep(page, 'Kept')
  const [name = ''] = storiesOn(deskFolder).keys()
  await beginStory(page)
  await writeHeadline(page, 'Another story')
  await untilSaved(page)
  rmSync(join(deskFolder, name), { recursive: true })
  await expect(page.locator('.entry')).toHaveCount(1, { timeout: 40_000 })

  await page.keyboard.press('Control+Alt+Shift+V')
  await page.getByRole('button', { name: /Bring back Ferries return/ }).click()
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    'Ferries return to the winter harbour',
  )
  expect(await wordsOfCopy(page)).toContain('Nobody was hurt.')
  expect(storiesOn(deskFolder).size).toBe(2)
})

test('a damaged story is brought back as a new one from its versions; its file is left alone', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const page = await shownWindow(await launch())
  await openStory(page, 'Mountain road')
  await copyOf(page).locator('p').first().click()
  await page.keyboard.type('Changed ')
  await untilSaved(page)
  await openStory(page, 'Kelp off Port Ellan')
  const [folder = ''] =
    [...storiesOn(deskFolder)].find(([, { slugline }]) => slugline.startsWith('SKARDAL')) ?? []
  writeFileSync(join(deskFolder, folder, 'story.json'), '{"edition":1,')
  const damaged = page.locator('.entry', { has: page.getByRole('img', { name: 'Damaged' }) })
  await expect(damaged).toHaveCount(1, { timeout: 40_000 })
  await damaged.click()
  await page.getByRole('button', { name: 'Look at its versions' }).click()
  await expect(page.locator('.comparison')).toContainText('Changed')
  await page.getByRole('button', { name: 'Bring it back as a new story' }).click()
  await expect(copyOf(page)).toContainText('Changed')
  await expect(damaged).toHaveCount(1)
})
