import { expect, readEvents, runtimeName, test } from './sample-app.ts'

test('a menu item is clicked by its id', async ({ app, page }) => {
  const click = (id: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
  await click('new')
  await expect(page.getByRole('status')).toHaveText('menu: new')
  await click('wrap')
  await click('wrap')
  expect(await readEvents(app)).toEqual(expect.arrayContaining(['wrap:true', 'wrap:false']))
})

test('the keys of a menu item reach it from the page, when the page leaves them', async ({ page }) => {
  test.skip(
    runtimeName === 'electron',
    'Electron takes its shortcuts from the system, which Playwright’s keys do not pass',
  )
  const status = page.getByRole('status')
  await page.getByRole('textbox').click()
  await page.keyboard.press('Control+Shift+P')
  await expect(status).toHaveText('menu: palette')
  await page.keyboard.press('Control+E')
  await page.keyboard.press('Control+N')
  await expect(status).toHaveText('menu: new')
})

test('undo is done once, by the page, though the menu has it too', async ({ page }) => {
  const text = page.getByRole('textbox')
  await text.click()
  await page.keyboard.type('one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await page.keyboard.press('Control+Z')
  await expect(text).not.toContainText('two')
  await expect(text).toContainText('one')
})
