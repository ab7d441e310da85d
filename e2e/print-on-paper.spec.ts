import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { bodyText } from '../newsroom/story/block-text.ts'
import { publishable } from '../newsroom/story/publishable.ts'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, openStory } from './reporter.ts'
import { fillWithSamples, storyCalled } from './sample-desk.ts'

/** What a tool of the system says of a PDF, or null where the tool is not there. */
function said(tool: string, options: readonly string[]): string | null {
  const { error, stdout } = spawnSync(tool, options, { encoding: 'utf8' })
  return error ? null : stdout
}

async function chooseOnly(page: Page, sheet: Locator, format: string): Promise<void> {
  for (const box of await sheet.getByRole('checkbox').all()) {
    const isWanted = (await box.getAttribute('aria-label')) === format
    // With the keyboard: the plan of the export comes meanwhile, and moves what lies below it.
    await box.focus()
    if ((await box.isChecked()) !== isWanted) await page.keyboard.press('Space')
    await expect(box).toBeChecked({ checked: isWanted })
  }
}

/** The letters of a text, whatever stands between them: lines break elsewhere on paper, and it has no ligatures to unmake. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

// Latin with a photo and a correction, and Korean; Arabic's letters are told apart by no tool that is everywhere.
for (const slugline of ['SKARDAL', '해담역'])
  test(`${slugline} is set on paper with its typefaces in it and every word`, async ({
    launch,
    deskFolder,
    userData,
  }) => {
    fillWithSamples(deskFolder)
    const story = storyCalled(deskFolder, slugline)
    const app = await launch()
    const page = await shownWindow(app)
    const out = join(userData, 'out')
    mkdirSync(out)
    await answerDialogs(app, out)
    await openStory(page, story.headlines.main.slice(0, 12))
    await page.keyboard.press('Control+E')
    const sheet = page.getByRole('dialog', { name: 'Export' })
    await chooseOnly(page, sheet, 'PDF')
    await sheet.getByRole('button', { name: /^Export/ }).click()
    await expect(sheet.getByText('Exported')).toBeVisible({ timeout: 30_000 })

    const [folder = ''] = readdirSync(out)
    expect(readdirSync(join(out, folder))).toEqual(['story.pdf'])
    const path = join(out, folder, 'story.pdf')
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    const fonts = said('pdffonts', [path])
    const text = said('pdftotext', ['-raw', path, '-'])
    test.skip(fonts === null || text === null, 'poppler’s tools are not here: the PDF is not looked into')
    // Each is in the file and says what its letters are; none is the machine's own.
    const listed =
      fonts
        ?.split('\n')
        .slice(2)
        .filter((line) => line !== '') ?? []
    expect(listed.filter((line) => !/ yes +(?:yes|no) +yes /.test(line))).toEqual([])
    expect(fonts).not.toMatch(/Liberation|DejaVu|Times/)
    expect(lettersOf(text ?? '')).toContain(lettersOf(story.headlines.main))
    const { body } = publishable(story, 'print')
    for (const block of body) expect(lettersOf(text ?? '')).toContain(lettersOf(bodyText([block])))
  })
