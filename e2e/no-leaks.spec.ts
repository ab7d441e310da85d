import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { printStoryFile } from '../newsroom/formats/story-file/story-file.ts'
import { filesHolding } from './hardening/files-holding.ts'
import { expect, shownWindow, test } from './launch.ts'
import { answerDialogs, copyOf, openStory, quit, untilSaved } from './reporter.ts'
import { fillWithSamples, storyCalled } from './sample-desk.ts'

// A secret of the shell around the program, the name of a source in a note of the desk, and words of the copy.
const secret = 'canary-secret-5b1d0e'
const source = 'canary-source-7c1f42'
const words = 'canary-words-9f3a17'

type Call = (request: unknown) => Promise<{ readonly ok: boolean } | undefined>

/** Asks the main process as the window does. */
async function call(page: Page, name: string, request: unknown) {
  return page.evaluate(
    ([name, request]) => {
      const { newsroom } = window as unknown as { newsroom: { call: Record<string, Call> } }
      return newsroom.call[name as string]?.(request)
    },
    [name, request] as const,
  )
}

test('what is secret stays where it belongs: in no log, no temporary file, no export, and nowhere else in the user’s data', async ({
  launch,
  deskFolder,
  userData,
}) => {
  fillWithSamples(deskFolder)
  const story = storyCalled(deskFolder, 'SKARDAL')
  const note = { type: 'desk-note' as const, id: crypto.randomUUID(), children: [{ text: `Ask ${source}.` }] }
  const [folder = ''] = readdirSync(deskFolder).filter((name) => name.startsWith('SKARDAL'))
  writeFileSync(
    join(deskFolder, folder, 'story.json'),
    printStoryFile({ ...story, body: [...story.body, note] }),
  )
  const [temporary, out] = ['dateline-temporary-', 'dateline-out-'].map((name) =>
    mkdtempSync(join(tmpdir(), name)),
  ) as [string, string]
  const app = await launch({ env: { DATELINE_CANARY: secret, TMPDIR: temporary } })
  const page = await shownWindow(app)
  await openStory(page, 'Mountain road')
  await copyOf(page).locator('p').first().click()
  await page.keyboard.type(`${words} `)
  await untilSaved(page)

  // A mistake of ours is written down, with the request that led to it in hand.
  const mine = storyCalled(deskFolder, 'SKARDAL')
  expect(
    await call(page, 'story:save', { story: { ...mine, headlines: words }, base: 'x', through: 1 }),
  ).toMatchObject({
    ok: false,
  })
  expect(await call(page, 'story:open', { story: words })).toMatchObject({ ok: false })
  await answerDialogs(app, out)
  const formats = ['html', 'fragment', 'ninjs', 'text', 'newsml-g2']
  const request = { story: mine, formats, datelineStyle: 'reuters', zip: false }
  expect(await call(page, 'export:write', request)).toMatchObject({ ok: true })
  await quit(app)

  const elsewhere = (paths: readonly string[] = []) =>
    paths.filter((path) => !/^(journal|history)\//.test(path))
  const [secretKept, sourceKept, wordsKept] = filesHolding(userData, secret, source, words)
  expect(secretKept, 'the shell’s secret').toEqual([])
  expect(elsewhere(sourceKept), 'the name of the source').toEqual([])
  expect(elsewhere(wordsKept), 'the words of the copy').toEqual([])
  expect(filesHolding(temporary, secret, source, words)).toEqual([[], [], []])
  // What is looked for is there to be found, packed in the history too.
  expect(wordsKept?.some((path) => path.startsWith('history/'))).toBe(true)
  expect(readFileSync(join(userData, 'logs/dateline.log'), 'utf8')).toContain('bug')
  expect(filesHolding(deskFolder, secret, source)).toEqual([[], [`${folder}/story.json`]])
  const [secretOut, sourceOut, wordsOut] = filesHolding(out, secret, source, words)
  expect([secretOut, sourceOut]).toEqual([[], []])
  expect(wordsOut?.length).toBeGreaterThanOrEqual(formats.length)
  for (const made of [temporary, out]) rmSync(made, { recursive: true, force: true })
})
