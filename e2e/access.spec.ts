import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './launch.ts'
import { fillWithSamples } from './sample-desk.ts'
import { chooseSettings, screens } from './screens/screens.ts'

test.beforeEach(({ deskFolder }) => fillWithSamples(deskFolder))

for (const screen of screens)
  test(`axe finds nothing on the screen “${screen.name}”, light and dark`, async ({ page }) => {
    await screen.show(page)
    for (const theme of ['light', 'dark'] as const) {
      await chooseSettings(page, { theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      // A colour on its way to another one has no contrast of its own.
      await page.waitForTimeout(250)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(
        violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
    }
  })
