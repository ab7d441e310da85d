import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import ExifReader from 'exifreader'
import { expect, test } from './launch.ts'
import { answerDialogs, openStory, untilSaved } from './reporter.ts'
import { fillWithSamples, storyCalled } from './sample-desk.ts'

test('a picture’s limits are set on its slip, stop what they forbid, and go with the picture when it leaves', async ({
  launch,
  deskFolder,
  userData,
}) => {
  fillWithSamples(deskFolder)
  const app = await launch()
  const page = await app.firstWindow()
  await openStory(page, 'Port Ellan puts first')
  const slip = page.locator('.slip')
  await page.getByRole('tab', { name: 'Pictures' }).click()
  const until = slip.getByRole('textbox', { name: 'Use ends', exact: true })

  await test.step('the usual limits of a handout are one press, and its notice tells them', async () => {
    await slip.getByRole('button', { name: 'Set the usual limits' }).press('Enter')
    await expect(slip.getByRole('checkbox', { name: 'No resales' })).toBeChecked()
    await expect(
      slip.getByText(/THIRD PARTY\. MANDATORY CREDIT\. EDITORIAL USE ONLY\. NO RESALES/),
    ).toBeVisible()
    await slip.getByRole('textbox', { name: 'Not in' }).fill('jp, kr')
    await until.fill('2020-01-01')
    await until.press('Enter')
    await expect(slip.getByText('Japan and South Korea')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.slip').setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await untilSaved(page)
    const limits = storyCalled(deskFolder, 'PORT ELLAN').assets[0]?.credit?.limits
    expect(limits).toMatchObject({ noResale: true, countriesOut: ['JP', 'KR'] })
    expect(limits?.usableUntil?.instant).toMatch(/^20(?:19|20)-/)
  })

  const sheet = page.getByRole('dialog', { name: 'Export' })
  await test.step('a use that has ended blocks the export and says so', async () => {
    await page.keyboard.press('Control+E')
    await expect(sheet.getByText(/may no longer be used: its use ended/)).toBeVisible()
    await page.keyboard.press('Escape')
    await until.fill('')
    await until.press('Enter')
    await untilSaved(page)
  })

  await test.step('what may not be sold on is refused by the wire alone', async () => {
    await page.keyboard.press('Control+E')
    await expect(sheet.getByText(/passes pictures on to clients/).first()).toBeVisible()
    await expect(sheet.getByText(/may no longer be used/)).toBeHidden()
    await page.keyboard.press('Escape')
    await slip.getByRole('checkbox', { name: 'No resales' }).press('Space')
    await untilSaved(page)
  })

  await test.step('the renditions carry caption, credit and terms, and the slip tells where they went', async () => {
    const out = join(userData, 'out')
    mkdirSync(out)
    await answerDialogs(app, out)
    await page.keyboard.press('Control+E')
    await sheet.getByRole('button', { name: /^Export/ }).click()
    await expect(sheet.getByText('Exported')).toBeVisible({ timeout: 30_000 })
    const [folder = ''] = readdirSync(out)
    const media = join(out, folder, 'media')
    const renditions = readdirSync(media).filter((name) => /-\d+\.(?:jpg|webp)$/.test(name))
    expect(renditions.length).toBeGreaterThan(1)
    for (const name of renditions) {
      const { xmp } = ExifReader.load(new Uint8Array(readFileSync(join(media, name))).buffer, {
        expanded: true,
      })
      expect(xmp?.['description']?.description).toContain('The electric ferry Sula leaves the harbour')
      expect(xmp?.['Credit']?.description).toBe('Ellan Harbour Board/Handout via NORTHWIRE')
      expect(xmp?.['UsageTerms']?.description).toContain('NO ARCHIVES. JAPAN OUT. SOUTH KOREA OUT.')
    }
    await sheet.getByText('Without places', { exact: true }).click()
    await expect(sheet.getByText(/not the files as they came in/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Details' }).click()
    await page.getByRole('tab', { name: 'Pictures' }).click()
    await slip.getByRole('button', { name: 'Where it went' }).click()
    await expect(slip.getByText(new RegExp(`HTML.*${folder}`))).toBeVisible()
  })
})
