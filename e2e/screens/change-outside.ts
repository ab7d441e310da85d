import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Story } from '../../newsroom/story/story.ts'
import { storiesOn } from '../sample-desk.ts'

type AskingWindow = Window & {
  readonly newsroom: {
    readonly call: Record<string, (request: unknown) => Promise<{ value: { place: string } }>>
  }
}

/**
 * Changes the file of the story whose headline begins so, as another program would. The desk's folder is asked of the
 * window.
 */
export async function changeOutside(
  page: Page,
  headline: string,
  change: (story: Story) => Story,
): Promise<void> {
  const shown = await page.evaluate(() =>
    (window as unknown as AskingWindow).newsroom.call['desk:show']?.({}),
  )
  const folder = shown?.value.place ?? ''
  for (const [name, story] of storiesOn(folder)) {
    if (!story.headlines.main.startsWith(headline)) continue
    const path = join(folder, name, 'story.json')
    const now = JSON.parse(readFileSync(path, 'utf8')) as Story
    writeFileSync(path, `${JSON.stringify(change(now), null, 2)}\n`)
  }
}
