import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { putLongStory } from './long-story.ts'
import { beginStory, copyOf, openStory, quit, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

/** Where work stands in a window: the words before the caret in its line, and how far the copy is scrolled. */
function placeOfWork(page: Page): Promise<{ before: string; scrolled: number; isThere: boolean }> {
  return page.evaluate(() => {
    const selection = document.getSelection()
    const line = selection?.focusNode?.parentElement?.closest('[data-slate-node="element"]')
    const range = document.createRange()
    if (line && selection?.focusNode) {
      range.setStart(line, 0)
      range.setEnd(selection.focusNode, selection.focusOffset)
    }
    const scroll = document.querySelector('.copy-scroll')
    const isThere = document.activeElement?.matches('[data-slate-editor]') ?? false
    return { before: range.toString().replace(/\uFEFF/g, ''), scrolled: scroll?.scrollTop ?? -1, isThere }
  })
}

/** Opens the long story, goes deep into it and writes there. */
async function workDeepDown(page: Page): Promise<number> {
  await openStory(page, 'QUAY-LONG headline')
  // Far below the first screen, and the chunks on the way come one by one.
  await page.evaluate(() => document.querySelector('.copy-scroll')?.scrollTo(0, 4000))
  const line = copyOf(page).getByText('Paragraph 30.')
  await line.scrollIntoViewIfNeeded()
  await line.click({ position: { x: 3, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('Here I was. ')
  await untilSaved(page)
  // A second: what has changed last is then kept.
  await page.waitForTimeout(1000)
  return page.evaluate(() => document.querySelector('.copy-scroll')?.scrollTop ?? 0)
}

async function expectBackAtWork(page: Page, scrolled: number): Promise<void> {
  await expect(copyOf(page)).toContainText('Here I was.')
  await expect.poll(async () => (await placeOfWork(page)).before).toBe('Here I was. ')
  const place = await placeOfWork(page)
  expect(place.isThere).toBe(true)
  expect(Math.abs(place.scrolled - scrolled)).toBeLessThan(400)
  await expect(copyOf(page).getByText('Here I was.')).toBeInViewport()
}

test('after quitting, the next start has the same story open, the caret where it was, and the same scroll', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  putLongStory(deskFolder, 'QUAY-LONG', 80)
  const app = await launch()
  const scrolled = await workDeepDown(await shownWindow(app))
  expect(scrolled).toBeGreaterThan(1000)
  await quit(app)
  await expectBackAtWork(await shownWindow(await launch()), scrolled)
})

test('after the whole program was killed, story, caret and scroll are back as well', async ({
  launch,
  deskFolder,
  userData,
}) => {
  putLongStory(deskFolder, 'QUAY-LONG', 80)
  const app = await launch()
  const scrolled = await workDeepDown(await shownWindow(app))
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
  expect(existsSync(join(userData, 'remembered.json'))).toBe(true)
  // Without naming a desk: the program knows which stood open.
  await expectBackAtWork(await shownWindow(await launch({ noDesk: true })), scrolled)
})

test('after the window was killed, its page comes back with story, caret and scroll', async ({
  launch,
  deskFolder,
}) => {
  putLongStory(deskFolder, 'QUAY-LONG', 80)
  const app = await launch()
  await workDeepDown(await shownWindow(app))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  // A page that died has no driver any more: it is asked through the main process.
  const read = `JSON.stringify([document.activeElement?.matches('[data-slate-editor]') ?? false,
    (document.querySelector('.copy-scroll')?.scrollTop ?? 0) > 1000])`
  const asked = () =>
    app.evaluate(
      ({ BrowserWindow }, read) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(read)
          .catch(() => ''),
      read,
    )
  await expect.poll(asked, { timeout: 15_000 }).toBe('[true,true]')
})

test('a program that is told to end writes what was typed, asks nothing, and is gone in two seconds', async ({
  launch,
  deskFolder,
}) => {
  const app = await launch()
  const page = await shownWindow(app)
  await beginStory(page)
  await writeHeadline(page, 'Session ends')
  await page.keyboard.type('The last words')
  const closed = app.waitForEvent('close')
  const began = Date.now()
  app.process().kill('SIGTERM')
  await closed
  expect(Date.now() - began).toBeLessThan(3000)
  const again = await shownWindow(await launch())
  await expect(copyOf(again)).toContainText('The last words')
  await untilSaved(again)
  expect(wordsOfBlocks([...storiesOn(deskFolder).values()][0]?.body ?? [])).toContain('The last words')
})
