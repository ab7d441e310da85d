import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, copyOf, dropFiles, openStory, untilSaved } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'
import { zipOf } from './plain-zip.ts'

const road = 'Mountain road to Skardal'

/** Hands the open story over into a file, and gives back once it is there. */
async function handOver(app: ElectronApplication, page: Page, place: string): Promise<void> {
  await answerDialogs(app, place)
  await page.keyboard.press('Control+Shift+E')
  await expect(page.locator('.toast', { hasText: place })).toBeVisible()
}

/** Drops a file on the desk list, or on the page that fills an empty window. */
async function dropOnDesk(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await dropFiles(app, page, page.locator('.list'), [file])
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Packet', exact: true })

test('a story goes to another desk and comes back: both desks’ changes are in it', async ({
  app,
  page,
  launch,
  deskFolder,
  userData,
}) => {
  // Two programs, and a story there and back.
  test.slow()
  const [there, elsewhere] = [join(userData, 'other-desk'), join(userData, 'other-user')]
  const [out, back] = [join(userData, 'road.dateline'), join(userData, 'back.dateline')]
  for (const folder of [there, elsewhere]) mkdirSync(folder)
  fillWithSamples(deskFolder)
  await openStory(page, road)
  await handOver(app, page, out)
  const given = storyCalled(deskFolder, 'SKARDAL')

  const other = await launch({ noDesk: true, args: [`--desk=${there}`], userData: elsewhere })
  const otherPage = await shownWindow(other)
  await otherPage.locator('.welcome').waitFor()
  await dropOnDesk(other, otherPage, out)
  await expect(sheet(otherPage)).toContainText('Not here yet')
  await otherPage.getByRole('button', { name: 'Add to this desk' }).click()
  await expect(otherPage.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    new RegExp(road),
  )
  const [name = ''] = [...storiesOn(there).keys()]
  for (const file of ['story.json', join('media', given.assets[0]?.file?.name ?? '')])
    expect(readFileSync(join(there, name, file))).toEqual(
      readFileSync(join(deskFolder, folderOf(deskFolder), file)),
    )
  expect(storyCalled(there, 'SKARDAL').ednotes).toEqual(given.ednotes)

  // The one writes at the end, the other in the headline.
  await copyOf(otherPage).locator('p').last().click()
  await otherPage.keyboard.press('Control+End')
  await otherPage.keyboard.type(' Written at the other desk.')
  await untilSaved(otherPage)
  await handOver(other, otherPage, back)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', at last')
  await untilSaved(page)

  await dropOnDesk(app, page, back)
  await expect(sheet(page)).toContainText('Here already')
  await expect(sheet(page)).toContainText('Both began from revision')
  await page.getByRole('button', { name: 'Merge with the story here' }).click()
  await page.getByRole('button', { name: 'Use this', exact: true }).click()
  await untilSaved(page)
  await expect
    .poll(() => JSON.stringify(storyCalled(deskFolder, 'SKARDAL')))
    .toContain('Written at the other desk.')
  const merged = storyCalled(deskFolder, 'SKARDAL')
  expect(merged.headlines.main).toMatch(/, at last$/)
  expect(merged.assets).toEqual(given.assets)

  await page.keyboard.press('Control+Z')
  await untilSaved(page)
  await expect.poll(() => JSON.stringify(storyCalled(deskFolder, 'SKARDAL'))).not.toContain('the other desk')
  expect(storyCalled(deskFolder, 'SKARDAL').headlines.main).toMatch(/, at last$/)
})

test('a packet that would write outside and one that is a bomb are refused with a reason, and nothing is written', async ({
  app,
  page,
  deskFolder,
  userData,
}) => {
  await page.locator('.welcome').waitFor()
  const before = readdirSync(deskFolder)
  const cases = [
    [
      'slip.dateline',
      zipOf([{ name: 'media/../../../escaped.txt', content: 'out' }]),
      /outside its folder: media\/\.\.\/\.\.\/\.\.\/escaped\.txt/,
    ],
    [
      'bomb.dateline',
      zipOf([{ name: 'story.json', content: new Uint8Array(30_000_000) }]),
      /swells beyond a hundredfold/,
    ],
    ['note.dateline', new TextEncoder().encode('no zip'), /is damaged/],
  ] as const
  for (const [name, bytes, reason] of cases) {
    writeFileSync(join(userData, name), bytes)
    await dropOnDesk(app, page, join(userData, name))
    await expect(page.getByRole('alert')).toContainText(reason)
    await expect(page.getByRole('alert')).toContainText(`“${name}”`)
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toBeHidden()
  }
  expect(readdirSync(deskFolder)).toEqual(before)
  for (const place of [deskFolder, userData, join(deskFolder, '..')])
    expect(existsSync(join(place, 'escaped.txt'))).toBe(false)
})

test('a packet that was double-clicked is shown: at the start, and while the program runs', async ({
  app,
  page,
  launch,
  deskFolder,
  userData,
}) => {
  const packet = join(userData, 'road.dateline')
  fillWithSamples(deskFolder)
  await openStory(page, road)
  await handOver(app, page, packet)
  await app.evaluate(({ app }, path) => {
    app.emit('open-file', { preventDefault: () => undefined }, path)
  }, packet)
  await expect(sheet(page)).toContainText('word for word the same')
  await page.keyboard.press('Escape')
  await app.evaluate(
    ({ app }, line) => void app.emit('second-instance', {}, line, '/'),
    ['dateline', '--some-switch', packet],
  )
  await expect(sheet(page)).toContainText('word for word the same')
  await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)

  const again = await launch({ args: [packet] })
  await expect(sheet(await shownWindow(again))).toContainText('word for word the same')
})

function folderOf(desk: string): string {
  return [...storiesOn(desk)].find(([, { slugline }]) => slugline.startsWith('SKARDAL'))?.[0] ?? ''
}
