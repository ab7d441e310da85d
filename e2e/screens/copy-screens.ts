import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { blockText } from '../../newsroom/story/block-text.ts'
import type { Story } from '../../newsroom/story/story.ts'

const headline = 'Port Ellan puts first electric ferry'
const name = 'PORT-ELLAN-FERRY-ELECTRIC'

/** Shows stories that only the history has: one was changed, and its folder is gone since. */
export async function showLostStories(page: Page, desk: string): Promise<void> {
  await changeKicker(page)
  await page.locator('.entry', { hasText: 'Kelp off Port Ellan' }).click()
  rmSync(join(desk, name), { recursive: true })
  await expect(page.locator('.entry', { hasText: headline })).toBeHidden({ timeout: 15_000 })
  await page.keyboard.press('Control+Alt+Shift+V')
  await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible()
}

/** Shows copies that sync clients left under their story: one that goes beyond it, and one that is an earlier version. */
export async function showCopies(page: Page, desk: string): Promise<void> {
  const folder = join(desk, name)
  const found = readFileSync(join(folder, 'story.json'), 'utf8')
  await changeKicker(page)
  const story = JSON.parse(found) as Story
  const copy: Story = {
    ...story,
    revision: story.revision + 1,
    kicker: 'Ferries',
    body: story.body.map((block) =>
      block.type === 'paragraph' && blockText(block).startsWith('Fares')
        ? { ...block, children: [{ text: 'Fares do not change before the spring, the board said.' }] }
        : block,
    ),
  }
  writeFileSync(join(folder, 'story (Mina’s conflicted copy 2026-11-25).json'), JSON.stringify(copy))
  writeFileSync(join(folder, 'story 2.json'), found)
  await expect(page.locator('.entry-copies li')).toHaveCount(2, { timeout: 15_000 })
}

/** Shows what becomes of the copy that a client left: merged with its story, or put aside where it has nothing new. */
export async function showCopy(page: Page, desk: string, client: 'Dropbox' | 'iCloud'): Promise<void> {
  await showCopies(page, desk)
  await page.getByRole('button', { name: `Compare and merge the conflict copy (${client})` }).click()
  await expect(page.locator('.merge-sheet .main-button')).toBeVisible()
}

async function changeKicker(page: Page): Promise<void> {
  await page.locator('.entry', { hasText: headline }).click()
  await page.getByRole('textbox', { name: 'Kicker' }).first().fill('Harbour')
  await expect(page.locator('.saving')).toContainText('Saved', { timeout: 15_000 })
}
