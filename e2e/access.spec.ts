import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { fillWithSamples } from './sample-desk.ts'
import { chooseSettings, type Screen, screens } from './screens/screens.ts'

test.beforeEach(({ deskFolder }) => fillWithSamples(deskFolder))

async function expectNothing(page: Page, { name }: Screen): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await chooseSettings(page, { theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    // A colour on its way to another one has no contrast of its own.
    await page.waitForTimeout(250)
    // What passed is not listed node by node: on a full desk that is a third of the time.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
    // Of all the rules only this one depends on the theme.
    const { violations } = await (theme === 'dark' ? axe.withRules('color-contrast') : axe).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${name}, ${theme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
    expect.soft(found).toEqual([])
  }
}

const quiet = screens.filter(({ changesDesk }) => !changesDesk)

// One start of the program for many screens: most of the time is the start.
for (const half of [0, 1])
  test(`axe finds nothing on the screens that leave the desk as it is, light and dark: part ${half + 1}`, async ({
    page,
    deskFolder,
  }) => {
    test.slow()
    for (const screen of quiet.filter((_, at) => at % 2 === half))
      await test.step(screen.name, async () => {
        await screen.show(page, deskFolder)
        await expectNothing(page, screen)
        await page.reload()
        await page.locator('.welcome, .centre').first().waitFor()
      })
  })

for (const screen of screens.filter(({ changesDesk }) => changesDesk))
  test.describe(screen.name, () => {
    test.use({ provoked: screen.provokes ?? null })
    test('axe finds nothing on the screen, light and dark', async ({ page, deskFolder }) => {
      await screen.show(page, deskFolder)
      await expectNothing(page, screen)
    })
  })
