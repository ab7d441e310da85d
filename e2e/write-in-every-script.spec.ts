import { expect, test } from './launch.ts'
import { beginStory, copyOf, openStory, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

test('Korean is written through an input method, syllable by syllable', async ({ app, page, deskFolder }) => {
  await beginStory(page)
  await writeHeadline(page, 'Korean')
  await page.keyboard.type('A ')
  const session = await app.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  for (const [parts, syllable] of [
    [['ㅎ', '하', '한'], '한'],
    [['ㄱ', '구', '국'], '국'],
  ] as const) {
    for (const part of parts) await compose(part)
    await session.send('Input.insertText', { text: syllable })
  }
  await page.keyboard.type(' is Korea.')
  await expect(copyOf(page)).toContainText('A 한국 is Korea.')
  await page.keyboard.press('Enter')
  for (const part of ['ㅅ', '서']) await compose(part)
  await session.send('Input.insertText', { text: '서울' })
  await page.keyboard.press('Control+Z')
  await expect(copyOf(page)).not.toContainText('서울')
  await page.keyboard.press('Control+Shift+Z')
  await expect(copyOf(page)).toContainText('서울')
  await untilSaved(page)

  const [story] = storiesOn(deskFolder).values()
  expect(wordsOfBlocks(story?.body ?? [])).toBe('A 한국 is Korea.\n서울')
})

test('an Arabic story runs from right to left, and an English one in the same window from left to right', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const page = await (await launch()).firstWindow()
  await openStory(page, 'أهالي عين الصفا')
  await expect(page.locator('.sheet')).toHaveAttribute('dir', 'rtl')
  const paragraph = copyOf(page).locator('p').last()
  await paragraph.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' كلمة أخيرة')
  await expect(paragraph).toHaveCSS('direction', 'rtl')
  await untilSaved(page)
  expect(wordsOfBlocks(storyCalled(deskFolder, 'عُمان').body)).toContain(' كلمة أخيرة')

  await openStory(page, 'Mountain road')
  await expect(page.locator('.sheet')).toHaveAttribute('dir', 'ltr')
})

test('two hundred steps are taken back and brought again, each exactly', async ({ page, deskFolder }) => {
  test.slow()
  await beginStory(page)
  await writeHeadline(page, 'Two hundred steps')
  // Not what is drawn: lines off the screen are not, and are there all the same.
  const lines = async () => (await copyOf(page).locator('p').allTextContents()).join('\n')
  const states: string[] = []
  for (let step = 0; step < 200; step += 1) {
    states.push(await lines())
    // A new line ends a step, and so does a mark: each turn is one step of its own.
    if (step % 2 === 0) await page.keyboard.insertText(`line ${step}`)
    else await page.keyboard.press('Enter')
  }
  states.push(await lines())
  for (let step = 199; step >= 0; step -= 1) {
    await page.keyboard.press('Control+Z')
    if (step % 40 === 0) await expect.poll(lines).toBe(states[step])
  }
  for (let step = 1; step <= 200; step += 1) {
    await page.keyboard.press('Control+Shift+Z')
    if (step % 40 === 0) await expect.poll(lines).toBe(states[step])
  }
  await untilSaved(page)
  const [story] = storiesOn(deskFolder).values()
  expect(wordsOfBlocks(story?.body ?? [])).toContain('line 0\nline 2\nline 4')
})
