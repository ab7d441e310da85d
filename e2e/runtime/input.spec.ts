import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './sample-app.ts'

test('words are composed through an input method', async ({ app, page }) => {
  const text = page.getByRole('textbox')
  await text.click()
  const session = await app.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'ㅎ', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 })
  await expect(text).toHaveText('하')
  await session.send('Input.insertText', { text: '한국' })
  await expect(text).toHaveText('한국')
  const heard = await page.evaluate(() => window.heard.filter((entry) => entry.startsWith('composition')))
  expect(heard).toEqual(['compositionstart: ', 'compositionend: 한국'])
})

test('markup on the clipboard is pasted as markup', async ({ app, page }) => {
  const text = page.getByRole('textbox')
  await text.click()
  await app.evaluate(async ({ clipboard, ClipboardItem }) => {
    const pieces = { 'text/html': '<p>one <b>bold</b></p>', 'text/plain': 'one bold' }
    await clipboard.write([new ClipboardItem(pieces)])
  })
  await page.keyboard.press('Control+V')
  await expect(text.locator('b')).toHaveText('bold')
  expect(await page.evaluate(() => window.heard)).toContain('paste: text/html text/plain')
})

test('a thing is dragged within the page, and a file from outside', async ({ app, page, userData }) => {
  const drop = page.locator('#drop')
  await page.getByRole('button', { name: 'Drag me' }).dragTo(drop)
  await expect(drop).toHaveText('dragged')
  const path = join(userData, 'caption.txt')
  writeFileSync(path, 'from disk')
  const { x = 0, y = 0 } = (await drop.boundingBox()) ?? {}
  const session = await app.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data })
  }
  await expect(drop).toHaveText('caption.txt: from disk')
})
