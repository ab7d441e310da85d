import { expect, readEvents, test } from './sample-app.ts'

test('a window has its title, its size and its place among the others', async ({ app, page }) => {
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(() => globalThis.sampleApp.openWindow('allowed.html')),
  ])
  await expect(second.getByRole('heading')).toHaveText('Allowed')
  const first = await app.browserWindow(page)
  expect(
    await first.evaluate((window) => [window.getTitle(), window.getContentSize(), window.isVisible()]),
  ).toEqual(['Sample', expect.any(Array), true])
  expect(await page.evaluate(() => window.innerWidth)).toBe(900)
  await second.close()
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a window with unsaved words stays until the question is answered', async ({ app, page }) => {
  await page.getByRole('textbox').click()
  await page.keyboard.type('unsaved')
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => {
      globalThis.sampleApp.events.push('asked')
      return { response: 1, checkboxChecked: false }
    }
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => readEvents(app)).toContain('asked')
  await app.evaluate(({ app }) => app.quit())
  await expect.poll(async () => (await readEvents(app)).filter((event) => event === 'asked')).toHaveLength(2)
  expect(page.isClosed()).toBe(false)
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
  })
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})

test('a dialog answers what the spec has put in its place', async ({ app, page }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] })
  })
  expect(await page.evaluate(() => window.sample.call('choose'))).toEqual({
    canceled: false,
    filePaths: ['/chosen'],
  })
})

test('a page is printed to PDF', async ({ page }) => {
  const pdf = String(await page.evaluate(() => window.sample.call('print')))
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/)
})

test('the theme the app chooses is the one the page sees', async ({ app, page }) => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  await expect.poll(isDark).toBe(true)
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light'
  })
  await expect.poll(isDark).toBe(false)
})
