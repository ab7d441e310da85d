import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { blocksFromHtml } from '../newsroom/formats/web-page/read-clipboard.ts'
import { bodyText } from '../newsroom/story/block-text.ts'
import { printStoryFile } from '../newsroom/formats/story-file/story-file.ts'
import { everyCase, drawCases } from './hardening/corpus/corpus.ts'
import { asLine, hostileStory } from './hardening/hostile-story.ts'
import { type Canary, layCanary, type Watch, watchForHarm } from './hardening/watch-for-harm.ts'
import { expect, test as base } from './launch.ts'
import { answerDialogs, beginStory, copyOf, dropFiles, untilSaved } from './reporter.ts'
import { storiesOn } from './sample-desk.ts'

const test = base.extend<{ beside: Canary; watch: Watch }>({
  beside: async ({ deskFolder }, use) => {
    const canary = layCanary(`${deskFolder}-beside`)
    await use(canary)
    canary.remove()
  },
  watch: async ({ app, beside }, use) => {
    const watch = await watchForHarm(app, [beside])
    await use(watch)
    watch.end()
  },
})

const attacks = everyCase().filter(({ name, text }) => name.startsWith('attack') && text.trim() !== '')
const drawn = drawCases(attacks, 5, 20261125)

// Ends whatever the attack before may have left open, so that each begins in the page and not inside another.
const ending = `-->"'></script></style></textarea></title></template></noscript></iframe></svg></math></select></table></form>`

/** Attacks one behind the other in a page, each behind words that must be kept. */
function pageOf(watch: Watch, from: number, to: number): string {
  return drawn
    .slice(from, to)
    .map(({ text }, at) => `<p>Kept ${from + at} here.</p>${watch.aim(text)}${ending}`)
    .join('\n')
}

type Call = (request: unknown) => Promise<{ ok: boolean; value?: unknown; fault?: { code: string } }>

/** Pastes to the letter: the browser's own clipboard would take out of a page what it thinks hostile. */
async function pasteRaw(page: Page, html: string): Promise<void> {
  await copyOf(page).evaluate((copy, html) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/html', html)
    const shape = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true }
    copy.dispatchEvent(new InputEvent('beforeinput', shape))
  }, html)
}

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

test('whoever watches sees a connection, a reading, a writing and a script', async ({
  page,
  beside,
  watch,
}) => {
  expect(await watch.harm()).toEqual([])
  await fetch(watch.aim('http://canary.invalid/seen'))
  readFileSync(beside.file)
  writeFileSync(join(beside.folder, 'another.txt'), '')
  await page.evaluate(() => Reflect.set(window, '__canary', 1))
  const harm = (await watch.harm()).join('\n')
  for (const seen of ['asked for /seen', 'was read', 'was written', 'a script ran'])
    expect(harm).toContain(seen)
})

test('hostile pages that are pasted come in as words', async ({ page, deskFolder, watch }) => {
  await beginStory(page)
  await page.keyboard.type('Hostile pastes')
  for (let from = 0; from < drawn.length; from += 100) {
    await copyOf(page).click()
    await page.keyboard.press('Control+End')
    await pasteRaw(page, pageOf(watch, from, from + 100))
  }
  await untilSaved(page)

  const kept = bodyText([...storiesOn(deskFolder).values()][0]?.body ?? [])
  for (let from = 0; from < drawn.length; from += 100) {
    const owed =
      bodyText(blocksFromHtml(pageOf(watch, from, from + 100), () => 'a')).match(/Kept \d+ here/g) ?? []
    expect(owed.length).toBeGreaterThan(60)
    expect(owed.filter((words) => !kept.includes(words))).toEqual([])
  }
  await expect(
    copyOf(page).locator('script, iframe, svg image, object, embed, [onclick], [onerror]'),
  ).toHaveCount(0)
  expect(await watch.harm()).toEqual([])
})

test('hostile files that are dropped or imported are read as copy, and as nothing else', async ({
  app,
  page,
  deskFolder,
  watch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-drop-'))
  const files = ['a.html', 'b.svg', 'c.png', 'd.txt'].map((name) => join(folder, name))
  for (const [at, file] of files.entries()) writeFileSync(file, pageOf(watch, at * 20, at * 20 + 20))
  await beginStory(page)
  await page.keyboard.type('Hostile drops')
  await dropFiles(app, page, copyOf(page), files)
  for (const { text } of drawn.slice(0, 60)) {
    const request = {
      mediaType: 'text/html',
      text: `<p>Kept words.</p>${watch.aim(text)}`,
      from: watch.aim(text),
    }
    const read = await call(page, 'intake:read', request)
    expect(JSON.stringify(read?.value)).toContain('Kept words')
    expect(await call(page, 'intake:accept', { proposal: read?.value })).toMatchObject({ ok: true })
  }
  expect(await watch.harm()).toEqual([])
  for (const story of storiesOn(deskFolder).values()) expect(story.edition).toBe(1)
  rmSync(folder, { recursive: true })
})

test.describe('a desk that others write to', () => {
  const texts = drawn.filter((_one, at) => at % 25 === 0).map(({ text }) => text)

  test.beforeEach(({ deskFolder, beside }) => {
    for (const [at, text] of texts.entries()) {
      mkdirSync(join(deskFolder, `HOSTILE ${at}`, 'media'), { recursive: true })
      const story = { ...hostileStory(text), id: crypto.randomUUID() }
      writeFileSync(join(deskFolder, `HOSTILE ${at}`, 'story.json'), printStoryFile(story))
      // A picture that is a way out of the desk.
      symlinkSync(beside.file, join(deskFolder, `HOSTILE ${at}`, 'media/terminal.jpg'))
    }
    const damaged = [
      '',
      '{',
      '[]',
      'null',
      '{"edition":1}',
      '['.repeat(100_000),
      '{"__proto__":{"edition":1}}',
      '\0\0',
    ]
    const paths = printStoryFile(hostileStory('a')).replaceAll(
      'terminal.jpg',
      `../../${basename(beside.folder)}/canary.txt`,
    )
    for (const [at, text] of [...damaged, paths].entries()) {
      mkdirSync(join(deskFolder, `DAMAGED ${at}`))
      writeFileSync(join(deskFolder, `DAMAGED ${at}`, 'story.json'), text)
    }
    // A story that is a link to elsewhere.
    symlinkSync(beside.folder, join(deskFolder, 'LINKED'))
  })

  test('is opened, looked at, previewed and exported unharmed', async ({ app, page, deskFolder, watch }) => {
    const out = mkdtempSync(join(tmpdir(), 'dateline-out-'))
    await answerDialogs(app, out)
    await expect(page.locator('.entry').first()).toBeVisible()
    const desk = await call(page, 'desk:show', {})
    expect((desk?.value as { stories: unknown[] }).stories).toHaveLength(texts.length + 9)
    for (const [at, text] of texts.entries()) {
      const story = storiesOnly(deskFolder, at)
      expect(await call(page, 'story:open', { story: story.id })).toMatchObject({
        ok: true,
        value: { story: { headlines: { main: asLine(text) } } },
      })
      const shown = await call(page, 'preview:show', { story, datelineStyle: 'reuters' })
      if (shown?.ok) await showInFrame(page, (shown.value as { address: string }).address)
      const written = await call(page, 'export:write', {
        story,
        formats: ['html', 'fragment', 'ninjs', 'text'],
        datelineStyle: 'reuters',
        zip: false,
      })
      expect(written?.fault?.code).not.toBe('bug')
      await call(page, 'story:close', { story: story.id })
    }
    for (let at = 0; at < 3; at += 1) {
      await page.locator('.entry').nth(at).click()
      await expect(page.locator('.centre, .notice-page').first()).toBeVisible()
    }
    expect(await watch.harm()).toEqual([])
    expect(readdirSync(out).filter((name) => name.includes('/') || name.startsWith('.'))).toEqual([])
    expect(readFileSync(join(deskFolder, 'HOSTILE 0/story.json'), 'utf8')).toContain('"edition"')
    rmSync(out, { recursive: true })
  })
})

function storiesOnly(deskFolder: string, at: number) {
  return JSON.parse(readFileSync(join(deskFolder, `HOSTILE ${at}`, 'story.json'), 'utf8')) as { id: string }
}

/** Shows a preview as the window does: in a frame that may do nothing. */
async function showInFrame(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    frame.setAttribute('src', address)
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    frame.remove()
  }, address)
}
