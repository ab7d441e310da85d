import { expect, type Page } from '@playwright/test'
import { wireCopy } from './wire-copy.ts'

/** One screen of the program, and the way a user comes to it from a desk with the sample stories. */
export type Screen = { readonly name: string; readonly show: (page: Page) => Promise<void> }

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
  { name: 'preview', show: (page) => overStory(page, 'Port Ellan puts first', 'Control+P', 'Preview') },
  { name: 'house', show: (page) => press(page, 'Control+Alt+,', 'House settings') },
  { name: 'palette', show: (page) => press(page, 'Control+K') },
  { name: 'shortcuts', show: (page) => press(page, 'Control+/') },
]

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
