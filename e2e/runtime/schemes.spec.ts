import { expect, readEvents, test } from './sample-app.ts'

test('pages, styles, frames and images come from the app’s own schemes', async ({ app, page }) => {
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading')).toHaveText('Preview of token-1')
  const widths = () =>
    page.locator('img').evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth))
  await expect.poll(widths).toEqual([1, 1, 0])
  await expect(preview.getByAltText('inner')).toHaveJSProperty('naturalWidth', 1)
  expect((await readEvents(app)).toSorted()).toEqual(['media:inner', 'media:story-one', 'media:story-two'])
  await expect(page.getByRole('textbox')).toHaveCSS('min-height', '80px')
  const address = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(address).toBe('app://sample/index.html')
})

test('the content security policy of the header is obeyed', async ({ page }) => {
  const injected = await page.evaluate(async () => {
    const attempts = [
      () => fetch('https://example.invalid/'),
      () => {
        const script = document.createElement('script')
        script.text = 'window.injected = true'
        document.body.append(script)
      },
      () => {
        document.body.insertAdjacentHTML('beforeend', '<b>markup</b>')
      },
    ]
    for (const attempt of attempts)
      await Promise.resolve()
        .then(attempt)
        .catch(() => undefined)
    return 'injected' in window
  })
  expect(injected).toBe(false)
  const expected = ['refused: connect-src', 'refused: require-trusted-types-for']
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual(expect.arrayContaining(expected))
})

test('a sandboxed frame runs neither its own scripts nor the preload', async ({ page }) => {
  await expect(page.frameLocator('iframe').locator('#world')).toHaveText('untouched')
  const frame = page.frames().find((frame) => frame.url().includes('/preview/'))
  expect(await frame?.evaluate(() => 'sample' in window)).toBe(false)
})

test('what a page may not have is refused without asking anyone', async ({ page }) => {
  const state = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  )
  expect(state).toBe('denied')
})
