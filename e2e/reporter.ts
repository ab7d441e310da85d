import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from './launch.ts'

/** The copy of the open story, where its body is written. */
export function copyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Body of the story' })
}

/** Opens the story whose headline begins so, from the desk list, and waits until it stands. */
export async function openStory(page: Page, headline: string): Promise<void> {
  await page.locator('.entry', { hasText: headline }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(new RegExp(headline))
}

/** Begins a story with nothing in it; the caret is in its headline. */
export async function beginStory(page: Page): Promise<void> {
  // Until the desk is open most commands do nothing.
  await page.locator('.welcome, .centre').first().waitFor()
  await page.keyboard.press('Control+N')
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused()
}

/** Writes a headline and goes on into the copy with the keyboard alone. */
export async function writeHeadline(page: Page, headline: string): Promise<void> {
  await page.keyboard.type(headline)
  await copyOf(page).click()
}

/** Waits until the status bar says that the file holds every word. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('.saving')).toContainText('Saved', { timeout: 15_000 })
}

/** Pastes as from another program: what is put on the system's clipboard arrives where the focus is. */
export async function paste(
  app: ElectronApplication,
  page: Page,
  pieces: Readonly<Record<string, string>>,
): Promise<void> {
  await app.evaluate(
    ({ clipboard, ClipboardItem }, pieces) => clipboard.write([new ClipboardItem(pieces)]),
    pieces,
  )
  await page.keyboard.press('Control+V')
}

/** Drops files from the system's own windows on a place of the page. */
export async function dropFiles(
  app: ElectronApplication,
  page: Page,
  place: Locator,
  files: readonly string[],
): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {}
  const session = await app.context().newCDPSession(page)
  const at = { x: x + width / 2, y: y + Math.min(height / 2, 40) }
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

/** Answers the next questions for a folder or a file as a person would, with this place. */
export async function answerDialogs(app: ElectronApplication, place: string): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [place] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: place })
  }, place)
}

/** Quits as the menu does, and waits for the end of the program. */
export async function quit(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await closed
}

/** The words of the body as the window shows them, a line for each block. */
export async function wordsOfCopy(page: Page): Promise<string> {
  const lines = await copyOf(page).locator('p[data-slate-node="element"]').allInnerTexts()
  return lines.join('\n')
}
