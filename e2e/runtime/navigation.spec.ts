import { expect, readEvents, test } from './sample-app.ts'

test('new windows are refused, and their addresses handed to the system', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    shell.openExternal = async (url) => {
      globalThis.sampleApp.events.push(`external:${url}`)
    }
  })
  await page.getByRole('link', { name: 'New window' }).click()
  const opened = await page.evaluate(() => [
    window.open('https://example.invalid/by-script'),
    window.open('file:///etc/hosts'),
  ])
  expect(opened).toEqual([null, null])
  await expect.poll(() => app.evaluate(() => globalThis.sampleApp.asked)).toHaveLength(3)
  const external = (await readEvents(app)).filter((event) => event.startsWith('external:'))
  expect(external).toEqual([
    'external:https://example.invalid/new-window',
    'external:https://example.invalid/by-script',
  ])
  expect(app.windows()).toHaveLength(1)
})

test('a page cannot leave, unless the app allows it', async ({ app, page }) => {
  await page.getByRole('link', { name: 'Away' }).click()
  await expect.poll(() => readEvents(app)).toContain('will-navigate:https://example.invalid/here')
  await expect(page.getByRole('status')).toHaveText('ready')
  await page.getByRole('link', { name: 'Allowed' }).click()
  await expect(page.getByRole('heading')).toHaveText('Allowed')
  expect(await readEvents(app)).toContain('will-navigate:app://sample/allowed.html')
})

test('a frame within the page cannot leave either', async ({ app, page }) => {
  await page.frameLocator('iframe').getByRole('link', { name: 'Elsewhere' }).click()
  const frame = page.locator('iframe')
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.src = 'index.html'
  })
  await expect.poll(() => readEvents(app)).toContain('will-frame-navigate:app://sample/index.html')
  await expect(page.getByRole('status')).toHaveText('ready')
})
