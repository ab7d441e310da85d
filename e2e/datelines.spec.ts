import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Dateline } from '../newsroom/story/dateline.ts'
import type { Story } from '../newsroom/story/story.ts'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, openStory, untilSaved } from './reporter.ts'
import { showPlaces } from './screens/dateline-screens.ts'
import { chooseSettings } from './screens/screens.ts'
import { fillWithSamples, storyCalled } from './sample-desk.ts'

const headline = 'Port Ellan puts first electric ferry'
const ferry = 'PORT ELLAN-FERRY/ELECTRIC'
const slip = (page: Page) => page.getByRole('complementary', { name: 'Slip' })

type Call = (request: unknown) => Promise<{ readonly ok: boolean } | undefined>

/** Exports the story as text in a style, and gives back what was written. */
async function textIn(
  app: ElectronApplication,
  page: Page,
  story: Story,
  datelineStyle: string,
): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'dateline-styles-'))
  await answerDialogs(app, out)
  const request = { story, formats: ['text'], datelineStyle, zip: false }
  const written = await page.evaluate((request) => {
    const { newsroom } = window as unknown as { newsroom: { call: Record<string, Call> } }
    return newsroom.call['export:write']?.(request)
  }, request)
  expect(written).toMatchObject({ ok: true })
  const [file = ''] = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  )
  const text = readFileSync(join(out, file), 'utf8')
  rmSync(out, { recursive: true })
  return text
}

async function complaintsOf(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test.beforeEach(({ deskFolder }) => fillWithSamples(deskFolder))

test('one dateline is printed in six styles through the export', async ({ launch, deskFolder }) => {
  const app = await launch()
  const page = await shownWindow(app)
  await openStory(page, headline)
  const dateline: Dateline = {
    places: [{ name: 'Seoul', country: 'South Korea', countryCode: 'KR', timeZone: 'Asia/Seoul' }],
    date: '2023-10-19',
    source: 'Northwire',
    placement: 'run-in',
  }
  const story = { ...storyCalled(deskFolder, ferry), dateline }
  const printed = {
    'own-line': 'SEOUL — ',
    reuters: 'SEOUL, Oct 19 (Northwire) - ',
    ap: 'SEOUL, South Korea, Oct. 19 (Northwire) — ',
    afp: 'Seoul, Oct 19, 2023 (Northwire) - ',
    dpa: 'Seoul (Northwire) - ',
    yonhap: 'SEOUL, Oct. 19 (Northwire) -- ',
  }
  for (const [style, line] of Object.entries(printed)) {
    const lines = (await textIn(app, page, story, style)).split('\n')
    expect(
      lines.filter((written) => written.startsWith(line)),
      style,
    ).toHaveLength(1)
  }
})

test('typing a place finds it, places of one name are told apart, and what is chosen is filled in', async ({
  launch,
  deskFolder,
}) => {
  const page = await shownWindow(await launch())
  await openStory(page, headline)
  await showPlaces(page)
  await expect(page.getByRole('option').first()).toContainText('Île-de-France, France')
  await expect(page.getByRole('option', { name: /Texas, United States/ })).toBeVisible()
  await page.keyboard.type(', Texas')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const form = page.locator('.dateline-form')
  await expect(form.getByRole('combobox', { name: 'Place' })).toHaveValue('Paris')
  await expect(form.getByRole('textbox', { name: 'Country' })).toHaveValue('United States')
  await page.getByRole('button', { name: 'Done' }).click()
  await untilSaved(page)
  expect(storyCalled(deskFolder, ferry).dateline?.places).toEqual([
    {
      name: 'Paris',
      region: 'Texas',
      country: 'United States',
      countryCode: 'US',
      timeZone: 'America/Chicago',
    },
  ])

  // What was used lately at this desk comes first from now on.
  await showPlaces(page)
  await expect(page.getByRole('option').first()).toContainText('Texas, United States')
})

test('a place is found in the slip under its name in its own language', async ({ launch, deskFolder }) => {
  const page = await shownWindow(await launch())
  await openStory(page, headline)
  const place = slip(page).getByRole('combobox', { name: 'Place' }).first()
  await place.click()
  await page.keyboard.press('Control+A')
  await place.pressSequentially('서울')
  await expect(page.getByRole('option', { name: /대한민국/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  expect(storyCalled(deskFolder, ferry).dateline?.places[0]).toMatchObject({
    name: '서울',
    country: '대한민국',
    countryCode: 'KR',
    timeZone: 'Asia/Seoul',
  })
})

test('axe finds nothing in the dateline’s form and in its list of places, light and dark', async ({
  launch,
}) => {
  const page = await shownWindow(await launch())
  await openStory(page, headline)
  for (const theme of ['light', 'dark']) {
    await chooseSettings(page, { theme })
    await page.locator('.dateline-chip').click()
    await expect(page.getByRole('list', { name: 'Why it prints so' }).first()).toBeVisible()
    expect(await complaintsOf(page, '.dateline-form')).toEqual([])
    await page.keyboard.press('Escape')
    await showPlaces(page)
    expect(await complaintsOf(page, '.place-popover')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
})
