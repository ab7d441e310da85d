import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { printedWords } from './conformance/printed-words.ts'
import { expect, test } from './launch.ts'
import { answerDialogs, copyOf, dropFiles, paste, untilSaved } from './reporter.ts'
import { storiesOn } from './sample-desk.ts'
import { readReferenceCopy, wireCopy } from './screens/wire-copy.ts'

const root = join(import.meta.dirname, '..')
const samplePhoto = join(
  root,
  'assets/sample-desk/PORT-ELLAN-FERRY-ELECTRIC/media/8ea9bb59-ebd0-858d-9326-a93b467567fb.jpg',
)

/** The parts of a published page of the reference story's shape, as its lines have them. */
function partsOf(copy: string) {
  const [pictureHeadline = '', captionAndCredit = '', headline = '', dateline = '', ...paragraphs] = copy
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [caption = ''] = captionAndCredit.split(/(?<=\d{4}\.) /)
  return { pictureHeadline, caption, headline, dateline, paragraphs }
}

/** Opens the intake, pastes the copy, and says yes to what is proposed. */
async function takeIn(app: ElectronApplication, page: Page, copy: string): Promise<void> {
  await page.locator('.welcome, .centre').first().waitFor()
  await page.keyboard.press('Control+Shift+I')
  await expect(page.getByRole('textbox', { name: 'Copy to take in' })).toBeFocused()
  await paste(app, page, { 'text/plain': copy })
  await page.getByRole('button', { name: 'Make the story' }).click()
  await expect(copyOf(page)).toBeVisible()
}

/** Every file below a folder with its bytes, by its path from there. */
function bytesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path).toString('base64')]))
}

const copies = [
  { name: 'a page of ours', copy: wireCopy },
  { name: 'the reference story', copy: readReferenceCopy() },
]

for (const { name, copy } of copies)
  test(`${name} is pasted, confirmed, given its photo, and published word for word`, async ({
    app,
    page,
    deskFolder,
    userData,
  }) => {
    test.skip(copy === null, 'the reference story’s folder is not here: ../shared/seed or DATELINE_SEED')
    test.slow()
    const { pictureHeadline, caption, headline, dateline, paragraphs } = partsOf(copy ?? '')
    expect(paragraphs).toHaveLength(11)

    await takeIn(app, page, copy ?? '')
    await dropFiles(app, page, page.locator('.picture-photo'), [samplePhoto])
    await expect(page.locator('.picture img')).toBeVisible()
    await page.getByRole('button', { name: 'Ignore' }).click()
    await page.locator('.picture .caption').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' (Photo desk)')
    await page.getByRole('textbox', { name: 'Alt text' }).fill('A minister is welcomed with flowers.')
    await untilSaved(page)

    const out = join(userData, 'out')
    mkdirSync(out)
    await answerDialogs(app, out)
    await page.keyboard.press('Control+E')
    const sheet = page.getByRole('dialog', { name: 'Export' })
    await sheet.getByRole('button', { name: /^Export/ }).click()
    await expect(sheet.getByText('Exported')).toBeVisible({ timeout: 30_000 })

    const [folder = ''] = readdirSync(out)
    const words = printedWords('html', readFileSync(join(out, folder, 'index.html'), 'utf8'))
    const credit = /Varland/.test(caption)
      ? 'Varland Transport Ministry/Handout via REUTERS'
      : 'Russian Foreign Ministry/Handout via REUTERS'
    const notice = 'ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.'
    const owed = [
      headline,
      pictureHeadline,
      `${caption} (Photo desk)`,
      credit,
      notice,
      dateline,
      ...paragraphs,
    ]
    expect(words.join(' ')).toBe(owed.join(' '))

    const [story] = storiesOn(deskFolder).values()
    expect(story?.intake[0]?.raw).toBe(copy)
    expect(story?.intake[0]?.setAside.join(' ')).toMatch(/Newsletter Signup.*Register \/ Login/)
    expect(story?.published).toEqual({
      day: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as unknown as string,
    })
    expect(story?.dateline).not.toHaveProperty('date')

    // The same story by the command line: the same bytes in every file.
    const byCommand = join(userData, 'by-command')
    const desk = join(userData, 'desk')
    cpSync(deskFolder, desk, { recursive: true })
    const formats = 'html,fragment,ninjs,text'
    const line = ['export', story?.id ?? '', '--desk', desk, '--to', formats, '--out', byCommand]
    const { status, stderr } = spawnSync(process.execPath, ['electron/cli/dateline.ts', ...line], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    const files = bytesBelow(out)
    expect([...files.keys()].filter((file) => /\.(jpg|webp)$/.test(file)).length).toBeGreaterThan(0)
    expect(bytesBelow(byCommand)).toEqual(files)
  })
