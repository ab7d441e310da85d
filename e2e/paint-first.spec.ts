import { expect, test } from './launch.ts'
import { beginStory, copyOf, untilSaved, writeHeadline } from './reporter.ts'
import { storiesOn } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

test('where the window paints no frames, what is typed is told to every part of it all the same', async ({
  page,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Words in a window out of sight')
  await page.evaluate(() => (window.requestAnimationFrame = () => 1))
  await page.keyboard.type('/pu')
  // The menu renders what the writer typed: it has heard of the last letter.
  await expect(page.getByRole('option')).toHaveCount(1)
})

test('keys that come faster than frames are each answered on the words as they then are', async ({
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Fast keys')
  for (const key of [
    'b',
    'o',
    'a',
    't',
    'z',
    'Backspace',
    's',
    'Enter',
    'q',
    'Home',
    'u',
    'ArrowRight',
  ])
    void page.keyboard.press(key)
  await page.keyboard.press('y')
  await expect(copyOf(page)).toContainText('uqy')
  await untilSaved(page)

  const [story] = storiesOn(deskFolder).values()
  expect(wordsOfBlocks(story?.body ?? [])).toBe('boats\nuqy')
})
