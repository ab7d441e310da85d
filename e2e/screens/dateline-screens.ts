import { expect, type Page } from '@playwright/test'

/** The dateline's form over a story, with what the gazetteer has for `Paris` hanging from its place. */
export async function showPlaces(page: Page): Promise<void> {
  await page.locator('.dateline-chip').click()
  const place = page.locator('.dateline-form').getByRole('combobox', { name: 'Place' }).first()
  await place.fill('Pari')
  await place.pressSequentially('s')
  await expect(page.getByRole('option', { name: /France/ })).toBeVisible()
}
