import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, beginStory, copyOf, openStory, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'

test('a story is renamed, duplicated, binned and put back; nothing is ever deleted', async ({
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'To be renamed')
  await page.keyboard.type('Words.')
  await untilSaved(page)
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Slugline' }).first().fill('HARBOUR/TALKS')
  await page.keyboard.press('Enter')
  await expect.poll(() => [...storiesOn(deskFolder).keys()]).toEqual(['HARBOUR-TALKS'])

  const openEntry = () => page.locator('.entry[data-selected]').first().getAttribute('data-key')
  const original = await openEntry()
  await page.keyboard.press('Control+Shift+D')
  await expect.poll(() => storiesOn(deskFolder).size).toBe(2)
  await expect.poll(openEntry).not.toBe(original)
  await page.keyboard.press('Control+Shift+Backspace')
  await expect.poll(() => storiesOn(deskFolder).size).toBe(1)
  expect(readdirSync(join(deskFolder, '.bin'))).toHaveLength(1)

  await page.getByRole('button', { name: 'Put back' }).first().click()
  await expect.poll(() => storiesOn(deskFolder).size).toBe(2)
})

test('a first start shows the sample desk, and a second start the same one with what was written there', async ({
  launch,
  userData,
}) => {
  const atHome = { noDesk: true, env: { HOME: userData, XDG_CONFIG_HOME: join(userData, 'config') } }
  const first = await launch(atHome)
  const page = await shownWindow(first)
  await expect(page.locator('.entry')).toHaveCount(6)
  await beginStory(page)
  await writeHeadline(page, 'The seventh')
  await untilSaved(page)
  await first.evaluate(({ app }) => app.quit())
  await first.waitForEvent('close').catch(() => undefined)

  const again = await shownWindow(await launch(atHome))
  await expect(again.locator('.entry')).toHaveCount(7)
  await expect(again.locator('.entry', { hasText: 'The seventh' })).toBeVisible()
})

test('a second window stands at the same desk, and a story is open in one of them only', async ({
  app,
  page,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'In two windows')
  await page.keyboard.type('Words.')
  await untilSaved(page)
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+N')
  const second = await opening
  await second.locator('.entry', { hasText: 'In two windows' }).click()
  await expect(second.locator('.entry', { hasText: 'In two windows' })).toBeVisible()
  await expect(copyOf(second)).toHaveCount(0)
  await expect(copyOf(page)).toContainText('Words.')
})

test('a colleague changes the file while somebody types: both versions are kept, and the choice is asked', async ({
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Two hands')
  await page.keyboard.type('Mine')
  await untilSaved(page)
  const [name = ''] = storiesOn(deskFolder).keys()
  const story = [...storiesOn(deskFolder).values()][0]
  writeFileSync(
    join(deskFolder, name, 'story.json'),
    `${JSON.stringify({ ...story, kicker: 'Theirs', revision: 9 }, null, 2)}\n`,
  )
  await page.keyboard.type(' and more')
  await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Keep mine' }).click()

  const all = () => JSON.stringify([...storiesOn(deskFolder).values()])
  await expect.poll(all, { timeout: 20_000 }).toContain('Mine and more')
  // Theirs is in the history: nothing of it is on the desk.
  expect(storiesOn(deskFolder).size).toBe(1)
})

test('a damaged story is shown as such, and its file is left alone', async ({ launch, deskFolder }) => {
  fillWithSamples(deskFolder)
  const [name = ''] = storiesOn(deskFolder).keys()
  const file = join(deskFolder, name, 'story.json')
  writeFileSync(file, '{"edition":1,')
  const page = await shownWindow(await launch())
  await expect(page.getByRole('img', { name: 'Damaged' })).toHaveCount(1)
  await page.locator('.entry', { has: page.getByRole('img', { name: 'Damaged' }) }).click()
  await expect(page.getByRole('alert')).toContainText('could not be opened')
  expect(existsSync(file)).toBe(true)
})

test('every command of the menu has its shortcut, and is found in the palette by its name', async ({
  launch,
  deskFolder,
}) => {
  test.slow()
  fillWithSamples(deskFolder)
  const app = await launch()
  const page = await shownWindow(app)
  await openStory(page, 'Mountain road')
  const named = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .map(({ id, label, accelerator }) => ({ id, label, hasShortcut: Boolean(accelerator) })),
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ hasShortcut }) => !hasShortcut)).toEqual([])

  await copyOf(page).locator('p').first().click()
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'Find a story or a command' })
  // The palette does not offer to open itself.
  for (const { label } of named.filter(({ id }) => id !== 'view.palette')) {
    await palette.getByRole('combobox').fill(label)
    await expect(palette.getByRole('option').filter({ hasText: label }).first()).toBeVisible()
  }
})

test('another desk is opened, and the first is among the recent ones', async ({ app, page, userData }) => {
  await answerDialogs(app, userData)
  await page.locator('.welcome, .centre').first().waitFor()
  await page.keyboard.press('Control+Shift+O')
  await expect.poll(() => existsSync(join(userData, 'desk.json'))).toBe(true)
  await page
    .getByRole('button', { name: /Desks and house settings|Dateline/ })
    .first()
    .click()
  await expect(page.getByRole('menuitem')).not.toHaveCount(0)
})

test('a menu item does what its command does', async ({ launch, deskFolder }) => {
  fillWithSamples(deskFolder)
  const app = await launch()
  const page = await shownWindow(app)
  await openStory(page, 'Mountain road')
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('story.duplicate')?.click())
  await expect.poll(() => storiesOn(deskFolder).size).toBe(7)
  expect(storyCalled(deskFolder, 'SKARDAL-ROAD').headlines.main).toContain('Mountain road')
})
