import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { storiesOn } from '../sample-desk.ts'
import { showCopies, showCopy, showLostStories } from './copy-screens.ts'
import { showPlaces } from './dateline-screens.ts'
import { showPacket, showPacketMerge, showRefusedPacket } from './packet-screens.ts'
import { showProof, showTakenIn } from './take-in-screens.ts'
import { changeOutside } from './change-outside.ts'
import { wireCopy } from './wire-copy.ts'

/** One screen of the program, and the way a user comes to it from a desk with the sample stories. */
export type Screen = {
  readonly name: string
  readonly show: (page: Page, desk: string) => Promise<void>
  /** It is reached by changing stories or their files: whoever shows it starts with a desk of its own. */
  readonly changesDesk?: true
  /** What the window complains of on this screen, and rightly. */
  readonly provokes?: RegExp
}

/** What the bridge of a window offers, as far as a screen is set up through it. */
type BridgedWindow = Window & {
  readonly newsroom: { readonly call: Record<string, (request: unknown) => Promise<unknown>> }
}

/** Every screen there is. Each is shown in a window of its own. */
export const screens: readonly Screen[] = [
  { name: 'welcome', show: async (page) => expect(page.locator('.welcome')).toBeVisible() },
  { name: 'story', show: (page) => openStory(page, 'Port Ellan puts first electric ferry') },
  { name: 'story-korean', show: (page) => openStory(page, '해담 옛 기차역') },
  { name: 'story-arabic', show: (page) => openStory(page, 'أهالي عين الصفا') },
  { name: 'check', show: (page) => showSlipPage(page, 'Kelp off Port Ellan', 'Check') },
  {
    name: 'pictures',
    show: (page) => showSlipPage(page, 'Port Ellan puts first electric ferry', 'Pictures'),
  },
  { name: 'source', show: (page) => showSlipPage(page, 'Port Ellan puts first electric ferry', 'Source') },
  { name: 'intake-empty', show: (page) => press(page, 'Control+Shift+I', 'Take in copy') },
  { name: 'intake', show: showProposal },
  { name: 'export', show: (page) => overStory(page, 'Port Ellan puts first', 'Control+E', 'Export') },
  { name: 'export-blocked', show: (page) => overStory(page, 'Kelp off Port Ellan', 'Control+E', 'Export') },
  { name: 'export-proof', show: showProof },
  { name: 'taken-in', show: showTakenIn, changesDesk: true },
  { name: 'preview', show: (page) => overStory(page, 'Port Ellan puts first', 'Control+P', 'Preview') },
  { name: 'versions', show: (page) => showVersions(page, false), changesDesk: true },
  { name: 'versions-compare', show: (page) => showVersions(page, true), changesDesk: true },
  { name: 'gone-bar', show: showGone, changesDesk: true },
  { name: 'presence', show: showPresence, changesDesk: true },
  { name: 'photo-lost', show: showLostPhoto, changesDesk: true, provokes: /404 \(Not Found\) \(media:/ },
  { name: 'house', show: (page) => press(page, 'Control+Alt+,', 'House settings') },
  { name: 'packet', show: showPacket },
  { name: 'packet-merge', show: showPacketMerge },
  { name: 'packet-refused', show: showRefusedPacket },
  { name: 'conflict-bar', show: showConflict, changesDesk: true },
  { name: 'merge', show: showMerge, changesDesk: true },
  { name: 'changes', show: showChanges, changesDesk: true },
  { name: 'lost', show: showLostStories, changesDesk: true },
  { name: 'copies', show: showCopies, changesDesk: true },
  { name: 'merge-copy', show: (page, desk) => showCopy(page, desk, 'Dropbox'), changesDesk: true },
  { name: 'copy-earlier', show: (page, desk) => showCopy(page, desk, 'iCloud'), changesDesk: true },
  { name: 'dateline-places', show: showFoundPlaces },
  { name: 'palette', show: (page) => press(page, 'Control+K') },
  { name: 'shortcuts', show: (page) => press(page, 'Control+/') },
]

async function showFoundPlaces(page: Page): Promise<void> {
  await openStory(page, 'Port Ellan puts first electric ferry')
  await showPlaces(page)
}

/** Opens the story whose headline begins so, from the desk list. */
export async function openStory(page: Page, headline: string): Promise<void> {
  await page.locator('.entry', { hasText: headline }).click()
  await expect(page.locator('.headline-field')).toContainText(headline)
  await page
    .locator('.picture img')
    .first()
    .waitFor({ timeout: 3000 })
    .catch(() => undefined)
}

/** Sets the user's own choices, as another window would. */
export async function chooseSettings(page: Page, settings: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (settings) => (window as unknown as BridgedWindow).newsroom.call['settings:change']?.(settings),
    settings,
  )
}

async function press(page: Page, keys: string, title?: string): Promise<void> {
  // Until the desk is open most commands do nothing.
  await page.locator('.welcome, .centre').first().waitFor()
  await page.keyboard.press(keys)
  await expect(page.getByRole('dialog', title === undefined ? {} : { name: title })).toBeVisible()
}

async function overStory(page: Page, headline: string, keys: string, title: string): Promise<void> {
  await openStory(page, headline)
  await press(page, keys, title)
}

async function showSlipPage(page: Page, headline: string, name: string): Promise<void> {
  await openStory(page, headline)
  await page.getByRole('tab', { name }).click()
  await expect(page.getByRole('tabpanel', { name })).toBeVisible()
}

/** The versions of a story that was just changed: as it opens, or compared with how it was found. */
async function showVersions(page: Page, isCompared: boolean): Promise<void> {
  await openStory(page, 'Port Ellan puts first electric ferry')
  await page.getByRole('textbox', { name: 'Kicker' }).first().fill('Harbour')
  const copy = page.getByRole('textbox', { name: 'Body of the story' })
  await copy
    .locator('p')
    .nth(2)
    .click({ position: { x: 4, y: 8 } })
  await page.keyboard.type('On Tuesday morning, ')
  await expect(page.locator('.saving')).toContainText('Saved', { timeout: 15_000 })
  await press(page, 'Control+Alt+V', 'Versions')
  await page.getByRole('textbox', { name: 'Keep this version as…' }).fill('To the lawyer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /To the lawyer/ })).toBeVisible()
  if (!isCompared) return
  await page.getByRole('row').last().click()
  await expect(page.locator('.compared ins').first()).toBeVisible()
}

const port = 'Port Ellan puts first electric ferry'
const theirWords =
  'The Sula left the harbour at 6:40 a.m. with 62 passengers and the morning post, the Ellan Harbour Board said.'

async function showGone(page: Page, desk: string): Promise<void> {
  await openStory(page, port)
  const name = folderOf(desk, port)
  rmSync(join(desk, name), { recursive: true })
  await expect(page.locator('.story-bar')).toBeVisible()
}

async function showPresence(page: Page, desk: string): Promise<void> {
  const open = join(desk, '.dateline/open')
  mkdirSync(open, { recursive: true })
  const id = storiesOn(desk).get(folderOf(desk, port))?.id
  const mina = { edition: 1, name: 'Mina', machine: 'DESK-3', process: 1, instance: 'there', counter: 1 }
  writeFileSync(join(open, `${id}.there.json`), JSON.stringify(mina))
  await openStory(page, port)
  await expect(page.locator('.story-bar')).toBeVisible({ timeout: 15_000 })
}

async function showLostPhoto(page: Page, desk: string): Promise<void> {
  const media = join(desk, folderOf(desk, port), 'media')
  for (const name of readdirSync(media)) writeFileSync(join(media, name), '')
  await showSlipPage(page, port, 'Pictures')
  await expect(page.locator('.photo-empty').first()).toBeVisible()
}

function folderOf(desk: string, headline: string): string {
  for (const [name, { headlines }] of storiesOn(desk)) if (headlines.main.startsWith(headline)) return name
  throw new Error(`No story with the headline ${headline}.`)
}

async function showProposal(page: Page): Promise<void> {
  await press(page, 'Control+Shift+I', 'Take in copy')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, wireCopy)
  await expect(page.getByRole('button', { name: 'Make the story' })).toBeVisible()
}

const ferry = 'Port Ellan puts first electric ferry'

/** Writes in the headline while another program changes the same headline and other parts of the story. */
async function showConflict(page: Page): Promise<void> {
  await openStory(page, ferry)
  await page.getByRole('textbox', { name: 'Headline', exact: true }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' after a long wait')
  await changeOutside(page, ferry, (story) => ({
    ...story,
    headlines: { ...story.headlines, main: `${story.headlines.main} in a gale` },
    standfirst: `${story.standfirst} A second ship is ordered.`.trim(),
    keywords: [...story.keywords, 'shipyards'],
    body: story.body.map((block, at) =>
      block.type === 'paragraph' && at === 2 ? { ...block, children: [{ text: theirWords }] } : block,
    ),
  }))
  await expect(page.getByRole('button', { name: 'Compare and merge' })).toBeVisible()
}

async function showMerge(page: Page): Promise<void> {
  await showConflict(page)
  await page.getByRole('button', { name: 'Compare and merge' }).click()
  await page.locator('.settled summary').click()
  await page.getByRole('radio').nth(1).focus()
}

async function showChanges(page: Page): Promise<void> {
  await openStory(page, ferry)
  await changeOutside(page, ferry, (story) => ({
    ...story,
    standfirst: `${story.standfirst} A second ship is ordered.`.trim(),
    body: story.body.map((block, at) =>
      block.type === 'paragraph' && at === 2 ? { ...block, children: [{ text: theirWords }] } : block,
    ),
  }))
  await page.getByRole('button', { name: 'What changed' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}
