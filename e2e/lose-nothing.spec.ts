import type { ElectronApplication } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { beginStory, copyOf, openStory, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'
import { typeAndKill } from './type-and-kill.ts'

async function crashWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
}

/** The words in the window's copy, asked through the main process: a page that died has no driver any more. */
function wordsInWindow(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const read = 'document.querySelector("[data-slate-editor]")?.textContent ?? ""'
    return String(await contents?.executeJavaScript(read).catch(() => ''))
  })
}

test('the window is killed while somebody types: it comes back with all but the last half second', async ({
  app,
  page,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Window killed')
  const due = await typeAndKill(page, { kill: () => crashWindow(app) })

  await expect.poll(() => wordsInWindow(app), { timeout: 15_000 }).toContain('word1 ')
  expect(due.length).toBeGreaterThan(8)
  expect((await wordsInWindow(app)).replace(/[\uFEFF\u00A0]/g, ' ')).toContain(due.trimEnd())
})

test('the program is killed while it saves: the next start has all but the last half second', async ({
  launch,
  deskFolder,
}) => {
  const app = await launch()
  const page = await shownWindow(app)
  await beginStory(page)
  await writeHeadline(page, 'Program killed')
  const closed = app.waitForEvent('close')
  // A save is asked for after every word, so that one is under way whenever the end comes.
  const due = await typeAndKill(page, {
    afterWord: () => page.keyboard.press('Control+S'),
    kill: async () => app.process().kill('SIGKILL'),
  })
  await closed

  const again = await launch()
  const window = await shownWindow(again)
  await openStory(window, 'Program killed')
  await expect(copyOf(window)).toContainText('word1 ')
  await untilSaved(window)
  const story = [...storiesOn(deskFolder).values()].find(
    ({ headlines }) => headlines.main === 'Program killed',
  )
  expect(due.length).toBeGreaterThan(8)
  expect(wordsOfBlocks(story?.body ?? [])).toContain(due.trimEnd())
})

test('what is typed is in the journal within 300 ms, and the status bar says so', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const app = await launch()
  const page = await shownWindow(app)
  await openStory(page, 'Mountain road')
  await copyOf(page).getByText('The', { exact: false }).first().click()
  await page.keyboard.press('Control+End')
  const seen = await page.evaluate(async () => {
    const line = document.querySelector('.saving')
    const states: string[] = []
    const watch = new MutationObserver(() => states.push(line?.textContent ?? ''))
    if (line) watch.observe(line, { subtree: true, childList: true, characterData: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
    Object.assign(window, { seenStates: states })
    return states.length
  })
  expect(seen).toBe(0)
  await page.keyboard.type(' and so on')
  await untilSaved(page)
  const states = await page.evaluate(() => (window as unknown as { seenStates: string[] }).seenStates)

  expect(states.join(' | ')).toMatch(/Typing.*In journal.*(Writing.*)?Saved/)
  expect(wordsOfBlocks(storyCalled(deskFolder, 'SKARDAL-ROAD').body)).toContain(' and so on')
})

test('quitting asks nothing, and the story is as it was left', async ({ launch, deskFolder }) => {
  const app = await launch()
  const page = await shownWindow(app)
  await beginStory(page)
  await writeHeadline(page, 'Left in a hurry')
  await page.keyboard.type('Half a sentence')
  await app.evaluate(({ app }) => app.quit())
  await app.waitForEvent('close').catch(() => undefined)

  await expect
    .poll(() => {
      const story = [...storiesOn(deskFolder).values()][0]
      return story ? `${story.headlines.main}: ${wordsOfBlocks(story.body)}` : ''
    })
    .toBe('Left in a hurry: Half a sentence')
})
