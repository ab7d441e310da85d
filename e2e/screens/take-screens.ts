import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import sharp from 'sharp'
import { shownWindow } from '../launch.ts'
import { chooseRuntime } from '../runtime-choice.ts'
import { fillWithSamples } from '../sample-desk.ts'
import { chooseSettings, type Screen, screens } from './screens.ts'

// `npm run screens`: a picture of every screen, for the README and for whoever changes how one looks.
const root = join(import.meta.dirname, '../..')
const only = process.argv.slice(2)
const size = { width: 1440, height: 900 }

for (const theme of ['light', 'dark'] as const) {
  const folder = join(root, 'assets/screens', theme)
  mkdirSync(folder, { recursive: true })
  for (const screen of screens) {
    if (only.length > 0 && !only.includes(screen.name)) continue
    await withWindow(async (page, desk) => {
      await chooseSettings(page, { theme })
      await take(page, desk, screen, join(folder, `${screen.name}.png`))
    })
    process.stdout.write(`${theme}/${screen.name}\n`)
  }
}

async function take(page: Page, desk: string, screen: Screen, path: string): Promise<void> {
  await screen.show(page, desk)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  // Tips and news in passing are no part of a screen.
  await page.mouse.move(size.width / 2, 2)
  await page.waitForTimeout(1500)
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  // A third of the size; nobody sees the difference.
  await sharp(taken).png({ palette: true, quality: 90, effort: 10 }).toFile(path)
}

async function withWindow(act: (page: Page, desk: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-screens-'))
  // The desk's name is in the picture.
  const desk = join(place, 'Northwire')
  mkdirSync(desk)
  fillWithSamples(desk)
  const app = await _electron.launch({
    executablePath: chooseRuntime().executable,
    args: [root, `--user-data-dir=${join(place, 'user')}`, `--desk=${desk}`],
  })
  try {
    const page = await shownWindow(app)
    await page.setViewportSize(size)
    await act(page, desk)
  } finally {
    await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
