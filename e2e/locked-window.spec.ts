import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { fillWithSamples, storyCalled } from './sample-desk.ts'

type Calls = Record<string, (request: unknown) => Promise<unknown>>
type WindowWithBridge = Window & { readonly newsroom: { readonly call: Calls } }

// What the page tries on purpose: foreign addresses, markup from a string, pictures that there are not.
test.use({ provoked: /example\.invalid|trusted-types-sink|TrustedHTML|404 .*media:/s })

test.beforeEach(({ deskFolder }) => fillWithSamples(deskFolder))

/** Asks the main process from the page, as a page taken over could. */
async function call(page: Page, name: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, request]) => {
      const { call } = (window as unknown as WindowWithBridge).newsroom
      return (call as unknown as Record<string, (request: unknown) => Promise<unknown>>)[name as string]?.(
        request,
      )
    },
    [name, request] as const,
  )
}

test('the page has the bridge and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    bridge: Object.keys((window as unknown as WindowWithBridge).newsroom).sort(),
    others: ['require', 'process', 'module', 'global', 'Buffer', 'electron'].filter((name) => name in window),
  }))

  expect(found).toEqual({ bridge: ['call', 'on'], others: [] })
})

test('a path is no name for a story, and what the contract does not know is refused', async ({ page }) => {
  expect(await call(page, 'story:open', { story: '../../etc/passwd' })).toMatchObject({
    ok: false,
    fault: { code: 'bug' },
  })
  expect(await call(page, 'desk:show', { folder: '/etc' })).toMatchObject({
    ok: false,
    fault: { code: 'bug' },
  })
  expect(await call(page, 'desk:show', {})).toMatchObject({ ok: true })
})

test('a picture is served only while its story is open, and only to whoever names it rightly', async ({
  page,
  deskFolder,
}) => {
  const story = storyCalled(deskFolder, 'PORT ELLAN-FERRY/ELECTRIC')
  const asset = story.assets[0]?.id ?? ''
  const load = (address: string) =>
    page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      return image.decode().then(
        () => image.naturalWidth,
        () => 0,
      )
    }, address)

  await call(page, 'story:close', { story: story.id })
  expect(await load(`media://${story.id}/${asset}?width=400`)).toBe(0)
  await call(page, 'story:open', { story: story.id })
  expect(await load(`media://${story.id}/${asset}?width=400`)).toBe(400)
  expect(await load(`media://${story.id}/..%2f..%2fdesk.json`)).toBe(0)
  expect(await load(`media://${asset}/${story.id}`)).toBe(0)
})

test('the policy stops foreign pictures, scripts from strings and connections', async ({ page }) => {
  const stopped = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const image = new Image()
    image.src = 'https://example.invalid/pixel.png'
    await fetch('https://example.invalid/').catch(() => undefined)
    try {
      Reflect.set(document.createElement('div'), 'innerHTML', '<img src=x onerror=alert(1)>')
    } catch {
      violations.push('trusted types threw')
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    return violations
  })

  expect(stopped).toEqual(expect.arrayContaining(['img-src', 'connect-src', 'trusted types threw']))
})

test('the window itself never breaks its own policy', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.reload()
  await page.locator('.entry').first().click()
  await expect(page.locator('.headline-field')).toBeVisible()

  expect(said.filter((words) => /policy|trusted/i.test(words))).toEqual([])
})

test('no page of ours leads anywhere else', async ({ app, page }) => {
  const address = page.url()
  await page.evaluate(() => {
    window.open('https://example.invalid/')
    location.href = 'https://example.invalid/'
  })
  await page.waitForTimeout(300)

  expect(page.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
})

test('a link is opened outside only where it is http, https or mailto', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  for (const url of [
    'https://example.org/a',
    'mailto:desk@example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/x',
  ]) {
    await call(page, 'link:open', { url })
  }

  const opened = await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  expect(opened).toEqual(['https://example.org/a', 'mailto:desk@example.org'])
})

test('the menu has every command of the table under its id', async ({ app, page }) => {
  await page.waitForLoadState()
  const missing = await app.evaluate(({ Menu }, ids) => {
    const menu = Menu.getApplicationMenu()
    return ids.filter((id) => !menu?.getMenuItemById(id))
  }, commandIds)

  expect(missing).toEqual([])
})

const commandIds = [
  'story.new',
  'story.intake',
  'story.export',
  'edit.undo',
  'insert.picture',
  'format.bold',
  'view.palette',
  'help.shortcuts',
]
