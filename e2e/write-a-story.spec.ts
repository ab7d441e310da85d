import type { Page } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { beginStory, copyOf, openStory, paste, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

const headline = 'A story of every kind of line'

async function beginCopy(page: Page): Promise<void> {
  await beginStory(page)
  await writeHeadline(page, headline)
}

function onlyStory(folder: string) {
  const [story] = storiesOn(folder).values()
  if (!story) throw new Error(`No story in ${folder}.`)
  return story
}

// Chromium looks through markup that a spec puts on the clipboard, in the page, and reports what it takes out.
test.use({ provoked: /inline event handler|script-src-attr by inline/ })

test('the slash menu makes any kind of block, by the keyboard alone', async ({ page, deskFolder }) => {
  await beginCopy(page)
  await page.keyboard.type('First words')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/pull')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.type('We count them')
  await untilSaved(page)

  const { body } = onlyStory(deskFolder)
  expect(body.map(({ type }) => type)).toContain('pull-quote')
  expect(wordsOfBlocks(body)).toBe('First words\nWe count them')
})

test('Markdown’s signs become what they mean, and one undo brings them back', async ({
  page,
  deskFolder,
}) => {
  await beginCopy(page)
  await page.keyboard.type('## ')
  await expect(copyOf(page).locator('h2')).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(copyOf(page).locator('h2')).toHaveCount(0)
  await expect(copyOf(page)).toContainText('##')
  await page.keyboard.press('Control+Shift+Z')
  await page.keyboard.type('Crosshead')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two **bold** words')
  await untilSaved(page)

  const { body } = onlyStory(deskFolder)
  expect(body.map(({ type }) => type)).toEqual(['crosshead', 'list'])
  expect(wordsOfBlocks(body)).toBe('Crosshead\none\ntwo bold words')
})

test('where the house wants it, typed quotes become typographic ones; pasted ones stay', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const app = await launch()
  const page = await shownWindow(app)
  await page.locator('.entry').first().waitFor()
  await page.keyboard.press('Control+Alt+,')
  await page
    .getByRole('checkbox', { name: 'Turn typed quotes into typographic ones' })
    .setChecked(true, { force: true })
  await page.getByRole('button', { name: 'Save for the house' }).click()
  await beginCopy(page)
  await page.keyboard.type('"It\'s done," she said.')
  await page.keyboard.press('Enter')
  await paste(app, page, { 'text/plain': '"Pasted," he said.' })
  await untilSaved(page)

  const [story] = [...storiesOn(deskFolder).values()].filter(({ headlines }) => headlines.main === headline)
  expect(wordsOfBlocks(story?.body ?? [])).toBe('“It’s done,” she said.\n"Pasted," he said.')
})

test('blocks keep their ids through splitting, merging and undo', async ({ page, deskFolder }) => {
  await beginCopy(page)
  await page.keyboard.type('One and two')
  await untilSaved(page)
  const [before] = onlyStory(deskFolder).body
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  const split = onlyStory(deskFolder).body
  await page.keyboard.press('Backspace')
  await untilSaved(page)
  const merged = onlyStory(deskFolder).body
  await page.keyboard.press('Control+Z')
  await expect(copyOf(page).locator('p')).toHaveCount(2)
  await untilSaved(page)

  expect(split.map(({ id }) => id)).toHaveLength(2)
  expect(split[0]?.id).toBe(before?.id)
  expect(merged.map(({ id }) => id)).toEqual([before?.id])
  expect(onlyStory(deskFolder).body.map(({ id }) => id)).toEqual(split.map(({ id }) => id))
})

test('marks and a link are set with shortcuts, and foreign markup leaves nothing dangerous behind', async ({
  app,
  page,
  deskFolder,
}) => {
  await beginCopy(page)
  await paste(app, page, {
    'text/html':
      '<p onclick="alert(1)">Read <a href="https://example.org/a">here</a> and <a href="javascript:alert(1)">there</a><script>alert(1)</script><img src=x onerror=alert(1)></p>',
    'text/plain': 'Read here and there',
  })
  await expect(copyOf(page)).toContainText('Read here and there')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+B')
  await untilSaved(page)

  const text = JSON.stringify(onlyStory(deskFolder).body)
  expect(text).toContain('https://example.org/a')
  expect(text).toContain('"bold":true')
  expect(text).not.toMatch(/javascript|alert|onerror|onclick/)
  expect(wordsOfBlocks(onlyStory(deskFolder).body)).toBe('Read here and there')
})

test('a dateline is typed as it reads, and printed in the house’s style', async ({ page, deskFolder }) => {
  await beginCopy(page)
  await page.keyboard.type('Words of the story.')
  await page.locator('.dateline-chip').click()
  await page.getByRole('textbox', { name: 'Place, or a whole dateline' }).fill('SEOUL, Oct 19 (Reuters) -')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('.dateline-chip')).toContainText('SEOUL')
  await untilSaved(page)

  expect(onlyStory(deskFolder).dateline).toMatchObject({
    places: [{ name: expect.stringMatching(/^seoul$/i) as unknown as string }],
    source: 'Reuters',
  })
  expect(wordsOfBlocks(onlyStory(deskFolder).body)).toBe('Words of the story.')
})

test('everything in the window is said in Korean at once, and in English again', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const page = await (await launch()).firstWindow()
  await openStory(page, 'Mountain road')
  await page.keyboard.press('Control+Alt+L')
  await expect(page.getByRole('button', { name: '내보내기…' })).toBeVisible()
  await expect(page.locator('.saving')).toContainText('저장됨')
  await page.keyboard.press('Control+Alt+L')
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible()
  expect(storyCalled(deskFolder, 'SKARDAL-ROAD').language).toMatch(/^en/)
})
