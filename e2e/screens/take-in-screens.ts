import { expect, type Page } from '@playwright/test'
import { wireItem } from './wire-item.ts'

/** Two stories of a feed and what can't be read of it. */
const feed: Readonly<Record<string, string>> = {
  'harbour.xml': wireItem({
    guid: 'harbour-reopens',
    version: 1,
    headline: 'Port Ellan harbour reopens after three days of gales',
    words: 'Ships left Port Ellan on Wednesday for the first time since Sunday.',
  }),
  'timetable.xml': wireItem({
    guid: 'winter-timetable',
    version: 2,
    headline: 'Winter timetable adds two crossings a day',
    words: 'Two more crossings a day begin on Monday, the line said.',
  }),
  'cut-short.xml': wireItem({
    guid: 'cut-short',
    version: 1,
    headline: 'Cut short',
    words: 'It was cut.',
  }).slice(0, 720),
  'program.exe': 'MZ\x90\0\0\0program',
}

/** Drops files of a feed on the desk list, and shows the report. */
export async function showTakenIn(page: Page): Promise<void> {
  await page.locator('.welcome, .centre').first().waitFor()
  await page.evaluate((feed) => {
    const data = new DataTransfer()
    for (const [name, text] of Object.entries(feed)) data.items.add(new File([text], name))
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
    document.querySelector('.list')?.dispatchEvent(drop)
  }, feed)
  const sheet = page.getByRole('dialog', { name: 'Taken in', exact: true })
  await expect(sheet).toContainText('2 failed', { timeout: 60_000 })
  await sheet.getByRole('button', { name: /harbour reopens/ }).click()
  await expect(page.locator('.headline-field')).toContainText('harbour reopens')
}

/** Shows the export sheet with the proof of every chosen format laid out, an agency's format among them. */
export async function showProof(page: Page): Promise<void> {
  await page.locator('.entry', { hasText: 'Port Ellan puts first electric ferry' }).click()
  await page.locator('.headline-field').waitFor()
  await page.keyboard.press('Control+Alt+E')
  const sheet = page.getByRole('dialog', { name: 'Export', exact: true })
  for (const name of ['NewsML-G2', 'ANPA 1312'])
    await sheet.locator('.format-check', { hasText: name }).click()
  await expect(sheet.locator('.proof')).not.toHaveCount(0, { timeout: 60_000 })
  await expect(sheet.locator('.proof-progress')).toBeEmpty({ timeout: 60_000 })
  await sheet.locator('.format', { hasText: 'NewsML-G2' }).scrollIntoViewIfNeeded()
}
