import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, expect, readEvents, runtimeExecutable, test } from './sample-app.ts'

test('a second start hands its arguments to the first and ends', async ({ appFolder, page, userData }) => {
  const given = ['--no-sandbox', appFolder, `--user-data-dir=${userData}`, 'story.dateline']
  const { status } = spawnSync(runtimeExecutable, given, { timeout: 15_000 })
  expect(status).toBe(0)
  await expect(page.getByRole('status')).toHaveText('second: story.dateline')
})

test('a page whose process is killed is reported, and a reload brings it back', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(() => readEvents(app)).toContainEqual(expect.stringMatching(/^gone:(crashed|killed)$/))
  const answer = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents?.executeJavaScript("window.sample?.call('echo', document.title)").catch(() => null)
    })
  await expect
    .poll(answer)
    .toEqual({ value: 'Sample', from: 'app://sample/index.html', origin: 'app://sample' })
  expect(page.isClosed()).toBe(false)
})

test('nothing outlives a main process that is killed', async ({ app, page, userData }) => {
  await expect(page).toHaveTitle('Sample')
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
  await expect.poll(() => processesNaming(userData)).toEqual([])
})

test('a utility process answers, is heard aloud, and ends by itself or by force', async ({ app, page }) => {
  await expect(page).toHaveTitle('Sample')
  await app.evaluate(() => {
    globalThis.sampleApp.startChild()
    globalThis.sampleApp.child.stdout.on('data', (text) => globalThis.sampleApp.events.push(`said:${text}`))
    globalThis.sampleApp.child.postMessage({ when: new Date(3) })
    globalThis.sampleApp.child.postMessage('speak')
  })
  const heard = () => app.evaluate(() => globalThis.sampleApp.childSays)
  await expect.poll(heard).toHaveLength(2)
  expect((await heard())[0]).toEqual({
    data: { when: new Date(3) },
    type: 'utility',
    greeting: '--greeting=hello',
  })
  await expect.poll(() => readEvents(app)).toContain('said:spoken aloud\n')
  await app.evaluate(() => globalThis.sampleApp.child.postMessage('end'))
  await expect.poll(() => readEvents(app)).toContain('child:well')
})

test('a utility process that hangs can be killed', async ({ app, page }) => {
  await expect(page).toHaveTitle('Sample')
  await app.evaluate(() => {
    globalThis.sampleApp.startChild()
    globalThis.sampleApp.child.postMessage('hang')
  })
  await expect.poll(() => app.evaluate(() => globalThis.sampleApp.child.pid)).toBeGreaterThan(0)
  expect(await app.evaluate(() => globalThis.sampleApp.child.kill())).toBe(true)
  await expect.poll(() => readEvents(app)).toContain('child:badly')
})

test('what the system lets the main process do goes through the page too', async ({ page }) => {
  expect(await call(page, 'copy', 'copied words')).toBe('copied words')
  await page.getByRole('textbox').click()
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('textbox')).toHaveText('copied words')
})

test('what is binned lies in the trash with a note of where it was', async ({
  launch,
  userData,
  deskFolder,
}) => {
  test.skip(process.platform !== 'linux', 'each system keeps its trash in its own way')
  const app = await launch({ env: { XDG_DATA_HOME: userData } })
  const story = join(deskFolder, 'two words')
  for (const words of ['first', 'second']) {
    mkdirSync(story)
    writeFileSync(join(story, 'story.json'), words)
    await app.evaluate(({ shell }, path) => shell.trashItem(path), story)
    expect(existsSync(story)).toBe(false)
  }
  const binned = readdirSync(join(userData, 'Trash/files'))
  const words = binned.map((name) => readFileSync(join(userData, 'Trash/files', name, 'story.json'), 'utf8'))
  expect(words.toSorted()).toEqual(['first', 'second'])
  const note = readFileSync(join(userData, 'Trash/info', `${binned[0]}.trashinfo`), 'utf8')
  expect(note).toContain(`Path=${story.replace(' ', '%20')}\n`)
})

// Read from /proc, which only Linux has; elsewhere there is nothing to compare.
function processesNaming(folder: string): string[] {
  if (process.platform !== 'linux') return []
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return running.filter((name) => readCommand(name).includes(folder))
}

function readCommand(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // Ended between the listing and the reading.
    return ''
  }
}
