import { expect, test } from './launch.ts'
import { beginStory, copyOf, paste, untilSaved, writeHeadline } from './reporter.ts'
import { storiesOn } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

const lines = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => `${name} ${at + 1} of the council’s minutes, as they were read.`)
const markup = (text: readonly string[]) => text.map((line) => `<p>${line}</p>`).join('')

test('in a story of hundreds of paragraphs, what is pasted, selected, copied and undone is all of it', async ({
  app,
  page,
  deskFolder,
}) => {
  const [first, second] = [lines(600, 'Minute'), lines(120, 'Note')]
  const written = () => wordsOfBlocks([...storiesOn(deskFolder).values()][0]?.body ?? []).split('\n')
  await beginStory(page)
  await writeHeadline(page, 'Minutes')
  await paste(app, page, { 'text/html': markup(first), 'text/plain': first.join('\n\n') })
  await expect(copyOf(page)).toContainText('Minute 600 of')
  await page.keyboard.type(' And the end.')
  await page.keyboard.press('Control+Home')
  await paste(app, page, { 'text/html': markup(second), 'text/plain': second.join('\n\n') })
  await expect(copyOf(page)).toContainText('Note 120 of')
  await untilSaved(page)
  expect(written()).toHaveLength(719)

  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.split(/\n+/)).toEqual(written())

  await page.keyboard.press('Control+Z')
  await expect(copyOf(page)).not.toContainText('Note 120 of')
  await untilSaved(page)
  expect(written()).toEqual([...first.slice(0, -1), `${first.at(-1)} And the end.`])
})
