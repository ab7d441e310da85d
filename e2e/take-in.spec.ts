import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, copyOf, dropFiles, openStory, untilSaved } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wireItem } from './screens/wire-item.ts'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Taken in', exact: true })
const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true })
const copy = (slug: string) =>
  `${slug}/\n\nFERRIES RETURN TO ${slug}\n\nSKARDAL, Oct 18 (Northwire) - Ferries returned to ${slug}. The board said so.\n`

test.beforeEach(({ userData }) => mkdirSync(join(userData, 'feed')))

test('several files come in together, a bad one is told with its reason, and the stories open beside the report', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  const files = {
    'harbour.xml': wireItem({ guid: 'harbour', version: 1, headline: 'Harbour opens', words: 'It opened.' }),
    'cut.xml': wireItem({ guid: 'cut', version: 1, headline: 'Cut', words: 'It was cut.' }).slice(0, 700),
    'islands.txt': copy('ISLANDS'),
    'program.exe': 'MZ\x90\0\0\0program',
  }
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(userData, 'feed', name), text, 'latin1')
  await page.locator('.welcome').waitFor()
  const paths = Object.keys(files).map((name) => join(userData, 'feed', name))
  await dropFiles(app, page, page.locator('.list'), paths)
  await expect(sheet(page).getByRole('status')).toContainText('4 files')
  await expect(sheet(page)).toContainText('2 new')
  await expect(sheet(page)).toContainText('2 failed')
  const failures = sheet(page).getByRole('list', { name: 'Could not be taken in' })
  await expect(failures).toContainText('program.exe')
  await expect(failures).toContainText(/“cut\.xml” could not be read \(not-well-formed, line \d+/)
  await expect(failures).toContainText('Ask for it to be sent again.')
  expect([...storiesOn(deskFolder).values()].map(({ slugline }) => slugline).toSorted()).toEqual([
    'HARBOUR',
    'ISLANDS/',
  ])

  await sheet(page)
    .getByRole('button', { name: /Harbour opens/ })
    .click()
  await expect(headlineOf(page)).toHaveValue('Harbour opens')
  await expect(sheet(page)).toBeVisible()
  await headlineOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' at last')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Dismiss the report' }).click()
  await expect(sheet(page)).toBeHidden()
})

test('a folder is stopped half-way: what has come in stays, and the rest is not begun', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  const feed = join(userData, 'feed')
  for (let at = 1; at <= 400; at += 1) writeFileSync(join(feed, `${at}.txt`), copy(`PORT-${at}`))
  await page.locator('.welcome').waitFor()
  await answerDialogs(app, feed)
  await page.keyboard.press('Control+Alt+Shift+I')
  await expect(sheet(page)).toContainText(/[1-9]\d* new/)
  await sheet(page).getByRole('button', { name: 'Stop' }).click()
  await expect(sheet(page)).toContainText('Stopped. What had come in stays.')
  const count = storiesOn(deskFolder).size
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(400)
  await expect(sheet(page)).toContainText(`${count} new`)
  expect(readdirSync(feed)).toHaveLength(400)
})

test('a folder that is dropped comes in with the folders in it, hidden files left where they are', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  const feed = join(userData, 'feed')
  mkdirSync(join(feed, 'evening'))
  writeFileSync(join(feed, 'islands.txt'), copy('ISLANDS'))
  writeFileSync(join(feed, 'evening', 'harbour.txt'), copy('HARBOUR'))
  writeFileSync(join(feed, '.left-by-a-client.txt'), copy('HIDDEN'))
  await page.locator('.welcome').waitFor()
  await dropFiles(app, page, page.locator('.list'), [feed])
  await expect(sheet(page).getByRole('status')).toContainText('2 files from feed')
  await expect(sheet(page)).toContainText('evening/harbour.txt')
  const sluglines = [...storiesOn(deskFolder).values()].map(({ slugline }) => slugline)
  expect(sluglines.toSorted()).toEqual(['HARBOUR/', 'ISLANDS/'])
})

test('a file whose format says what is what is a story at once, and its later version updates it', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  await page.locator('.welcome').waitFor()
  test.slow()
  const bring = async (version: number, headline: string) => {
    const path = join(userData, 'feed', 'ferry.xml')
    writeFileSync(path, wireItem({ guid: 'ferry', version, headline, words: `Version ${version}.` }))
    await dropFiles(app, page, page.locator('.list'), [path])
  }
  await bring(1, 'Ferry leaves')
  // The reader process starts with the first file.
  await expect(headlineOf(page)).toHaveValue('Ferry leaves', { timeout: 40_000 })
  await expect(page.locator('.toast')).toContainText('Taken in: “Ferry leaves”')
  await bring(2, 'Ferry has left')
  await expect(headlineOf(page)).toHaveValue('Ferry has left')
  await expect(copyOf(page)).toContainText('Version 2.')
  expect(storiesOn(deskFolder).size).toBe(1)
  await bring(1, 'Ferry leaves')
  await expect(page.locator('.toast').last()).toContainText('A later version')

  await headlineOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' on time')
  await untilSaved(page)
  await bring(3, 'Ferry is back')
  await expect(page.locator('.toast').last()).toContainText('stands beside it')
  await expect(headlineOf(page)).toHaveValue('Ferry is back')
  const headlines = [...storiesOn(deskFolder).values()].map(({ headlines }) => headlines.main)
  expect(headlines.toSorted()).toEqual(['Ferry has left on time', 'Ferry is back'])
})

test('what a wire client puts into the watched folder comes in, once, also after a new start', async ({
  app,
  page,
  launch,
  deskFolder,
  userData,
}) => {
  test.slow()
  const feed = join(userData, 'feed')
  await page.locator('.welcome').waitFor()
  await answerDialogs(app, feed)
  await page.keyboard.press('Control+Alt+,')
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByRole('group', { name: 'Watched folder' })).toContainText('Watching feed')
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  const text = wireItem({ guid: 'dock', version: 1, headline: 'Dock opens', words: 'It opened.' })
  writeFileSync(join(feed, 'dock.xml'), text)
  await expect(page.locator('.entry')).toContainText('Dock opens', { timeout: 30_000 })
  await expect(page.locator('.toast')).toContainText('From feed: “Dock opens”')
  await expect(page.locator('.desk-foot')).toContainText('1 in')
  expect(readFileSync(join(feed, 'dock.xml'), 'utf8')).toBe(text)

  await page.getByRole('button', { name: 'Pause watching “feed”' }).click()
  await expect(page.locator('.desk-foot')).toContainText('feed: paused')
  writeFileSync(join(feed, 'quay.txt'), copy('QUAY'))
  await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)

  const again = await shownWindow(await launch())
  await again.getByRole('button', { name: 'Go on watching “feed”' }).click()
  await expect(again.locator('.entry', { hasText: 'FERRIES RETURN TO QUAY' })).toBeVisible({
    timeout: 30_000,
  })
  expect(storiesOn(deskFolder).size).toBe(2)
  expect(storyCalled(deskFolder, 'DOCK').revision).toBe(0)
})

test('the proof of each chosen format stands in the export sheet before anything is written', async ({
  page,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  await openStory(page, 'Port Ellan puts first electric ferry')
  await page.keyboard.press('Control+Alt+E')
  const exporting = page.getByRole('dialog', { name: 'Export', exact: true })
  await exporting.locator('.format-check', { hasText: 'ANPA 1312' }).click()
  const proof = exporting.getByRole('button', { name: /^Proof of ANPA 1312: Read back: \d+ the same/ })
  await expect(proof).toHaveAttribute('aria-expanded', 'true')
  await expect(exporting.locator('.proof-parts', { hasText: 'headline' }).first()).toContainText('copy')
  await expect(exporting.locator('.proof-progress')).toBeEmpty()
  // The page, the fragment, ninjs and the wire text, which are chosen before anybody chooses, and this one.
  await expect(exporting.getByRole('button', { name: /^Proof of .*: Read back: \d+ the same/ })).toHaveCount(
    5,
  )
  await expect(exporting).not.toContainText('Nothing can read this back')
  await exporting.locator('.format-check', { hasText: 'PDF' }).click()
  await expect(exporting).toContainText('Nothing can read this back')
})
