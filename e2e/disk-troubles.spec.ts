import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, shownWindow, test } from './launch.ts'
import { putLongStory } from './long-story.ts'
import { answerDialogs, beginStory, copyOf, openStory, quit, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { wordsOfBlocks } from './story-words.ts'

test('a story’s folder goes while it is open: typing goes on, and all is saved when the folder is back', async ({
  page,
  deskFolder,
  userData,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Folder gone')
  await page.keyboard.type('Before. ')
  await untilSaved(page)
  const [name = ''] = storiesOn(deskFolder).keys()
  const aside = join(userData, 'aside')
  renameSync(join(deskFolder, name), aside)
  const bar = page.locator('.story-bar', { hasText: 'folder is gone' })
  await expect(bar).toBeVisible()
  await copyOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('While it was gone. ')
  await expect(page.locator('.saving')).toContainText('Not saved')
  expect(readdirSync(deskFolder).filter((entry) => !entry.startsWith('.'))).toEqual(['desk.json'])

  renameSync(aside, join(deskFolder, 'ANOTHER-NAME'))
  await expect(bar).toHaveCount(0)
  await untilSaved(page)
  const words = () => wordsOfBlocks(storiesOn(deskFolder).get('ANOTHER-NAME')?.body ?? [])
  await expect.poll(words).toContain('Before. While it was gone. ')
  expect(storiesOn(deskFolder).size).toBe(1)
})

test('a story whose folder stays gone is saved as a copy elsewhere, whole', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Saved elsewhere')
  await page.keyboard.type('Every word.')
  await untilSaved(page)
  const [name = ''] = storiesOn(deskFolder).keys()
  rmSync(join(deskFolder, name), { recursive: true })
  await page.locator('.story-bar').waitFor()
  await copyOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And more.')
  mkdirSync(join(userData, 'elsewhere'))
  await answerDialogs(app, join(userData, 'elsewhere/COPY'))
  await page.getByRole('button', { name: 'Save a copy to…' }).click()
  await expect.poll(() => storiesOn(join(userData, 'elsewhere')).size).toBe(1)
  expect(wordsOfBlocks(storyCalled(join(userData, 'elsewhere'), '').body)).toContain('Every word. And more.')
})

const isRoot = process.getuid?.() === 0

test('a desk that may only be read opens read-only, and a story of it can be copied elsewhere', async ({
  launch,
  deskFolder,
  userData,
}) => {
  test.skip(!isRoot, 'only root may mount a folder read-only')
  fillWithSamples(deskFolder)
  execFileSync('mount', ['--bind', deskFolder, deskFolder])
  execFileSync('mount', ['-o', 'remount,ro,bind', deskFolder])
  try {
    const app = await launch()
    const page = await shownWindow(app)
    await openStory(page, 'Mountain road')
    const bar = page.locator('.story-bar', { hasText: 'read-only' })
    await expect(bar).toBeVisible()
    mkdirSync(join(userData, 'elsewhere'))
    await answerDialogs(app, join(userData, 'elsewhere/COPY'))
    await bar.getByRole('button', { name: 'Save a copy to…' }).click()
    await expect.poll(() => existsSync(join(userData, 'elsewhere/COPY/story.json'))).toBe(true)
    expect(readdirSync(join(userData, 'elsewhere/COPY/media')).length).toBeGreaterThan(0)
  } finally {
    execFileSync('umount', ['-l', deskFolder])
  }
})

test('a full disk is said at once, the journal has the words, and they are saved when there is room', async ({
  launch,
  deskFolder,
}) => {
  test.skip(!isRoot, 'only root may mount a small disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', deskFolder])
  try {
    const page = await shownWindow(await launch())
    await beginStory(page)
    await writeHeadline(page, 'Disk full')
    await page.keyboard.type('Before. ')
    await untilSaved(page)
    fillDisk(join(deskFolder, '.filler'))
    await page.keyboard.type('While it was full. ')
    await page.keyboard.press('Control+S')
    await expect(page.locator('.saving')).toContainText('The disk is full', { timeout: 3000 })
    rmSync(join(deskFolder, '.filler'))
    await untilSaved(page)
    expect(wordsOfBlocks([...storiesOn(deskFolder).values()][0]?.body ?? [])).toContain('While it was full.')
  } finally {
    execFileSync('umount', ['-l', deskFolder])
  }
})

test('the right to write goes while a story is open: it is said, typing goes on, and all is saved when it is back', async ({
  launch,
  deskFolder,
}) => {
  const page = await shownWindow(await launch())
  await beginStory(page)
  await writeHeadline(page, 'Rights gone')
  await page.keyboard.type('Before. ')
  await untilSaved(page)
  const [name = ''] = storiesOn(deskFolder).keys()
  // Root ignores a folder's mode; nobody may write into one that is immutable.
  const lock = (flag: string) => execFileSync('chattr', [flag, join(deskFolder, name)], { stdio: 'ignore' })
  test.skip(!isRoot || !isDone(() => lock('+i')), 'only root may take the right to write from itself')
  try {
    await page.keyboard.type('While it was gone. ')
    await page.keyboard.press('Control+S')
    await expect(page.locator('.saving')).toContainText('You may not write here')
    await page.keyboard.type('And more. ')
  } finally {
    lock('-i')
  }
  await untilSaved(page)
  expect(wordsOfBlocks(storiesOn(deskFolder).get(name)?.body ?? [])).toContain(
    'Before. While it was gone. And more.',
  )
})

function isDone(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Takes every byte that is left. */
function fillDisk(path: string): void {
  for (let size = 131_072; size >= 512; size /= 2) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // No room for so much: half of it may fit.
      expect(statSync(path).size).toBeGreaterThan(0)
    }
  }
}

test('the journal itself can’t be written: it is said, quitting asks, and a copy elsewhere has every word', async ({
  launch,
  deskFolder,
  userData,
}) => {
  test.skip(!isRoot, 'only root may mount a small disk')
  const journals = join(userData, 'journal')
  for (const folder of [join(userData, 'elsewhere'), journals]) mkdirSync(folder)
  for (const folder of [deskFolder, journals])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
  try {
    const app = await launch()
    const page = await shownWindow(app)
    await beginStory(page)
    await writeHeadline(page, 'Nothing left')
    await page.keyboard.type('Before. ')
    await untilSaved(page)
    for (const folder of [deskFolder, journals]) fillDisk(join(folder, '.filler'))
    await page.keyboard.type('In the window only. ')
    await expect(page.locator('.story-bar')).toContainText('can’t be kept', { timeout: 5000 })

    await answerDialogs(app, join(userData, 'elsewhere/COPY'))
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (...given: unknown[]) => {
        const { buttons = [] } = given.at(-1) as { buttons?: string[] }
        return Promise.resolve({ response: buttons.indexOf('Save a copy to…'), checkboxChecked: false })
      }
    })
    await quit(app)
    expect(wordsOfBlocks(storyCalled(join(userData, 'elsewhere'), '').body)).toContain('In the window only.')
  } finally {
    for (const folder of [deskFolder, journals]) execFileSync('umount', ['-l', folder])
  }
})

test('a story that a colleague has open elsewhere shows who, and can be written all the same', async ({
  launch,
  deskFolder,
}) => {
  const story = putLongStory(deskFolder, 'QUAY-SHARED', 3)
  mkdirSync(join(deskFolder, '.dateline/open'), { recursive: true })
  const mina = { edition: 1, name: 'Mina', machine: 'DESK-3', process: 4711, instance: 'there', counter: 1 }
  writeFileSync(join(deskFolder, `.dateline/open/${story}.there.json`), JSON.stringify(mina))
  const page = await shownWindow(await launch())
  await expect(page.getByRole('img', { name: 'Mina (DESK-3) has this story open' })).toBeVisible()
  await openStory(page, 'QUAY-SHARED headline')
  await expect(page.locator('.story-bar')).toContainText('Mina (DESK-3) has it open')
  await copyOf(page).getByText('Paragraph 1.').click()
  await page.keyboard.type('Mine too. ')
  await untilSaved(page)
  // Ours is there beside hers while the story is open.
  expect(readdirSync(join(deskFolder, '.dateline/open'))).toHaveLength(2)
  rmSync(join(deskFolder, `.dateline/open/${story}.there.json`))
  await expect(page.locator('.story-bar')).toHaveCount(0, { timeout: 15_000 })
})

test('a desk whose desk.json is damaged is named in the window that opens instead', async ({
  launch,
  deskFolder,
  userData,
}) => {
  writeFileSync(join(deskFolder, 'desk.json'), '{"edition":')
  const page = await shownWindow(await launch({ env: { HOME: userData } }))
  await expect(page.locator('.desk-bars')).toContainText(deskFolder)
  await expect(page.locator('.desk-bars')).toContainText('desk.json')
  await expect(page.locator('.entry').first()).toBeVisible()
})
