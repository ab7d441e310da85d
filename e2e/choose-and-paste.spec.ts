import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './launch.ts'
import { answerDialogs, beginStory, copyOf, untilSaved, writeHeadline } from './reporter.ts'
import { storiesOn } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

const samples = join(import.meta.dirname, '../assets')
const ferry = join(
  samples,
  'sample-desk/PORT-ELLAN-FERRY-ELECTRIC/media/8ea9bb59-ebd0-858d-9326-a93b467567fb.jpg',
)

test('copy in a file is chosen, proposed and made a story', async ({ app, page, deskFolder, userData }) => {
  const file = join(userData, 'wire.txt')
  const paragraphs = ['The quay was closed on Monday.', 'It opens again on Thursday.']
  writeFileSync(file, `Quay closed\n\nPORT ELLAN, Oct 19 (Northwire) - ${paragraphs.join('\n\n')}\n`)
  await page.locator('.welcome, .centre').first().waitFor()
  await answerDialogs(app, file)
  await page.keyboard.press('Control+O')
  await page.getByRole('button', { name: 'Make the story' }).click()
  await expect(copyOf(page)).toContainText('It opens again on Thursday.')
  await untilSaved(page)

  const [story] = storiesOn(deskFolder).values()
  expect(story?.headlines.main).toBe('Quay closed')
  expect(wordsOfBlocks(story?.body ?? [])).toBe(paragraphs.join('\n'))
})

test('a photo is chosen from the disk for a picture that waits for one', async ({
  app,
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'A photo is chosen')
  await page.keyboard.press('Control+Alt+P')
  await answerDialogs(app, ferry)
  await page.getByRole('button', { name: 'Choose a photo…' }).click()
  await expect(page.locator('.picture img')).toBeVisible()
  await untilSaved(page)

  const [story] = storiesOn(deskFolder).values()
  expect(story?.assets).toMatchObject([{ file: { mediaType: 'image/jpeg' } }])
})

test('a photo on the clipboard is pasted where the caret is', async ({ app, page, deskFolder }) => {
  await beginStory(page)
  await writeHeadline(page, 'A photo is pasted')
  await page.keyboard.type('Before it.')
  const bytes = readFileSync(join(samples, 'icon-512.png')).toString('base64')
  await app.evaluate(async ({ clipboard, ClipboardItem }, bytes) => {
    const photo = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], {
      type: 'image/png',
    })
    await clipboard.write([new ClipboardItem({ 'image/png': photo })])
  }, bytes)
  await page.keyboard.press('Control+V')
  await expect(page.locator('.picture img')).toBeVisible()
  await untilSaved(page)

  const [story] = storiesOn(deskFolder).values()
  expect(story?.assets).toMatchObject([{ file: { mediaType: 'image/png' } }])
  expect(story?.body.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph'])
})
