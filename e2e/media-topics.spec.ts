import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { harbourConcepts, harbourTopicsFile } from '../newsroom/formats/samples/harbour-topics.ts'
import type { Subject } from '../newsroom/story/story.ts'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, openStory, quit } from './reporter.ts'
import { runDateline } from './run-dateline.ts'
import { fillWithSamples, storiesOn } from './sample-desk.ts'

const folder = 'PORT-ELLAN-FERRY-ELECTRIC'
const headline = 'Port Ellan puts first electric ferry'
const foghorn: Subject = { qcode: 'medtop:90000005', name: 'foghorn testing' }
const nightFerry: Subject = { qcode: 'medtop:90000003', name: 'night ferry' }

const house = (page: Page) => page.getByRole('dialog', { name: 'House settings' })
const vocabulary = (page: Page) => house(page).getByRole('group', { name: 'Media Topics' })
const slip = (page: Page) => page.getByRole('complementary', { name: 'Slip' })
const subjectsOf = (desk: string) => storiesOn(desk).get(folder)?.subjects ?? []

/** Gives the ferry story these subjects, as its file has them before anything is started. */
function giveSubjects(desk: string, subjects: readonly Subject[]): void {
  const path = join(desk, folder, 'story.json')
  const story = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(path, `${JSON.stringify({ ...story, subjects }, null, 2)}\n`)
}

/** What axe finds wrong with the window as it stands. Of an open list only how it reads: it hides all around it. */
async function complaintsOf(page: Page, list?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (list ? axe.include(list).withRules(['color-contrast']) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function openHouse(page: Page): Promise<void> {
  await page.locator('.welcome, .centre').first().waitFor()
  await page.keyboard.press('Control+Alt+,')
  await expect(vocabulary(page)).toBeVisible()
}

test.beforeEach(({ deskFolder, userData }) => {
  fillWithSamples(deskFolder)
  const licenceLink = 'http://creativecommons.org/licenses/by/4.0/'
  writeFileSync(join(userData, 'mediatopic.json'), harbourTopicsFile(undefined, { licenceLink }))
})

test('a subject is found by name with the keyboard alone, once IPTC’s file is loaded, and the loaded file stays', async ({
  launch,
  deskFolder,
  userData,
}) => {
  giveSubjects(deskFolder, [])
  const app = await launch()
  const page = await shownWindow(app)
  await answerDialogs(app, join(userData, 'mediatopic.json'))
  await openHouse(page)
  await expect(vocabulary(page)).toContainText('None loaded')
  await vocabulary(page).getByRole('button', { name: 'Load from IPTC’s file…' }).click()
  await expect(vocabulary(page)).toContainText(
    'Release of 2031-04-02: 5 topics in 2 languages, and 2 retired ones',
  )
  await expect(vocabulary(page)).toContainText('Harbour Vocabulary Society. Licence: CC BY 4.0')
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Escape')

  await openStory(page, headline)
  const group = slip(page).getByRole('button', { name: 'Subjects and words' })
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click()
  await slip(page).getByRole('button', { name: 'Add a subject' }).click()
  await expect(page.getByRole('combobox', { name: 'Subject' })).toBeFocused()
  await page.keyboard.type('harbour')
  const offers = page.getByRole('option')
  await expect(offers).toHaveCount(5)
  await expect(offers.first()).toContainText('harbour life')
  expect(await complaintsOf(page, '.topic-popover')).toEqual([])
  await page.keyboard.type(' weather')
  await expect(offers.first()).toContainText('medtop:90000004')
  await expect(page.getByRole('listbox')).not.toContainText('foghorn')
  await page.keyboard.press('Enter')
  await expect(slip(page).getByRole('button', { name: 'Add a subject' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('야간')
  await expect(offers).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => subjectsOf(deskFolder), { timeout: 15_000 })
    .toEqual([{ qcode: 'medtop:90000004', name: 'harbour weather' }, nightFerry])

  await quit(app)
  const again = await shownWindow(await launch())
  await openHouse(again)
  await expect(vocabulary(again)).toContainText('Release of 2031-04-02')
})

test('a retired subject is warned of and hinders nothing, and what stands for it is one press away', async ({
  launch,
  deskFolder,
  userData,
}) => {
  giveSubjects(deskFolder, [foghorn, { qcode: 'medtop:99999999', name: 'tides' }])
  const app = await launch()
  const page = await shownWindow(app)
  await answerDialogs(app, join(userData, 'mediatopic.json'))
  await openStory(page, headline)
  await slip(page).getByRole('tab', { name: /Check/ }).click()
  await expect(slip(page)).not.toContainText('IPTC')
  await openHouse(page)
  await vocabulary(page).getByRole('button', { name: 'Load from IPTC’s file…' }).click()
  await expect(vocabulary(page)).toContainText('Release of 2031-04-02')
  await page.keyboard.press('Escape')
  const said =
    'IPTC retired the subject “foghorn testing” (medtop:90000005) on 2031-03-31. In its stead: harbour weather (medtop:90000004).'
  await expect(slip(page).getByRole('listbox')).toContainText(said)
  await expect(slip(page).getByRole('listbox')).toContainText(
    '“tides” has a code that is not in Media Topics',
  )

  await page.keyboard.press('Control+E')
  const sheet = page.getByRole('dialog', { name: 'Export', exact: true })
  await expect(sheet).toContainText(said)
  await answerDialogs(app, userData)
  await sheet
    .getByRole('button', { name: /^Export/ })
    .last()
    .click()
  await expect
    .poll(() => readdirSync(userData).some((name) => name.startsWith('PORT-ELLAN')), { timeout: 30_000 })
    .toBe(true)
  await page.keyboard.press('Escape')

  await slip(page)
    .getByRole('option', { name: /foghorn testing/ })
    .click()
  await slip(page).getByRole('button', { name: 'Replace with “harbour weather”' }).click()
  await expect
    .poll(() => subjectsOf(deskFolder)[0], { timeout: 15_000 })
    .toEqual({ qcode: 'medtop:90000004', name: 'harbour weather' })
  await slip(page).getByRole('tab', { name: /Check/ }).click()
  await expect(slip(page)).not.toContainText('IPTC retired')

  const ran = await runDateline(userData, [
    'check',
    join(deskFolder, folder),
    '--user-data-dir',
    userData,
    '--json',
  ])
  expect(JSON.parse(ran.out)).toMatchObject({
    blockers: [],
    warnings: [{ code: 'subject-unknown', where: 'field:subjects' }],
  })
})

test('a file that is none of IPTC’s, or is older than the loaded one, changes nothing and is refused with the reason', async ({
  launch,
  userData,
}) => {
  const [broken, older] = ['broken.json', 'older.json'].map((name) => join(userData, name))
  writeFileSync(broken ?? '', harbourTopicsFile([{ ...harbourConcepts[0], qcode: 'subj:1' }]))
  writeFileSync(older ?? '', harbourTopicsFile(undefined, { dateReleased: '2030-01-01T00:00:00Z' }))
  writeFileSync(join(userData, 'media-topics.json'), '{"edition":1')
  const app = await launch()
  const page = await shownWindow(app)
  await openHouse(page)
  await expect(vocabulary(page)).toContainText('The Media Topics kept on this machine are damaged.')
  const load = async (path = '') => {
    await answerDialogs(app, path)
    await vocabulary(page).getByRole('button', { name: /Load/ }).click()
  }
  await load(broken)
  await expect(page.locator('.toast', { hasText: 'topic-unclear: conceptSet.0.qcode' })).toBeVisible()
  await expect(vocabulary(page)).toContainText('damaged')
  await load(join(userData, 'mediatopic.json'))
  await expect(vocabulary(page)).toContainText('Release of 2031-04-02')
  await load(older)
  await expect(page.locator('.toast', { hasText: '“older.json” is the release of 2030-01-01' })).toBeVisible()
  await expect(vocabulary(page)).toContainText('Release of 2031-04-02')
  await vocabulary(page).getByRole('button', { name: 'Remove' }).click()
  await expect(vocabulary(page)).toContainText('None loaded')
  await load(older)
  await expect(vocabulary(page)).toContainText('Release of 2030-01-01')
})

test('the command line looks subjects up in the file that is named, and tells of a damaged kept one', async ({
  deskFolder,
  userData,
}) => {
  giveSubjects(deskFolder, [foghorn, nightFerry])
  const story = join(deskFolder, folder)
  const dateline = (...args: string[]) => runDateline(userData, args)
  const named = ['--topics', join(userData, 'mediatopic.json')]
  const warnings = [{ code: 'subject-replaced', where: 'field:subjects' }]

  const checked = await dateline('check', story, '--json', ...named)
  expect(checked.code).toBe(0)
  expect(JSON.parse(checked.out)).toMatchObject({ blockers: [], warnings })
  const proven = await dateline('proof', story, '--to', 'newsml-g2', '--json', ...named)
  expect(JSON.parse(proven.out)).toMatchObject({ warnings, proofs: [{ format: 'newsml-g2', proven: true }] })
  const out = join(userData, 'out')
  const exported = await dateline('export', story, '--to', 'newsml-g2', '--out', out, '--json', ...named)
  expect(exported.code).toBe(0)
  expect(JSON.parse(exported.out)).toMatchObject({ warnings })
  const [written = ''] = readdirSync(out)
  // What the story says is what leaves.
  expect(readFileSync(join(out, written, 'story.newsml-g2.xml'), 'utf8')).toContain('medtop:90000005')

  const without = await dateline('check', story, '--json', '--user-data-dir', userData)
  expect(JSON.parse(without.out)).toMatchObject({ warnings: [] })
  expect(without.err).toBe('')
  writeFileSync(join(userData, 'media-topics.json'), '{')
  const damaged = await dateline('check', story, '--json', '--user-data-dir', userData)
  expect(damaged).toMatchObject({ code: 0, out: without.out })
  expect(damaged.err).toContain('are damaged')
  const refused = await dateline('check', story, '--topics', join(story, 'story.json'))
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(
    '“story.json” can’t be read as IPTC’s Media Topics (not-json-ld-of-media-topics: uri).',
  )
})
