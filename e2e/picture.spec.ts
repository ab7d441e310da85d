import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './launch.ts'
import { beginStory, copyOf, dropFiles, openStory, untilSaved, writeHeadline } from './reporter.ts'
import { fillWithSamples, storiesOn, storyCalled } from './sample-desk.ts'

const media = join(import.meta.dirname, '../assets/sample-desk')
const ferry = join(media, 'PORT-ELLAN-FERRY-ELECTRIC/media/8ea9bb59-ebd0-858d-9326-a93b467567fb.jpg')
const road = join(media, 'SKARDAL-ROAD-CORRECTED/media/43708e5e-3c91-8cc0-9339-f8c3f96af80f.jpg')

test('a photo is dropped: what its file says is offered, and used only when the editor says so', async ({
  app,
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'A photo is dropped')
  await dropFiles(app, page, copyOf(page), [ferry])
  await expect(page.locator('.picture img')).toBeVisible()
  await untilSaved(page)
  const before = [...storiesOn(deskFolder).values()][0]
  expect(before?.assets).toMatchObject([{ file: { mediaType: 'image/jpeg' } }])
  expect(JSON.stringify(before?.body)).not.toContain('The electric ferry Sula')

  await page.getByRole('button', { name: 'Use', exact: true }).click()
  await untilSaved(page)
  const after = [...storiesOn(deskFolder).values()][0]
  const picture = after?.body.find(({ type }) => type === 'picture')
  expect(JSON.stringify(picture)).toContain('The electric ferry Sula')
  expect(after?.assets[0]?.credit).toMatchObject({
    creator: 'Ellan Harbour Board',
    organisation: 'Northwire',
  })
})

test('a caption is written before there is a photo, and survives another photo in its place', async ({
  app,
  page,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'Caption first')
  await page.keyboard.press('Control+Alt+P')
  await page.locator('.picture .caption').click()
  await page.keyboard.type('Written before the photo came.')
  for (const photo of [ferry, road]) {
    await dropFiles(app, page, page.locator('.picture-photo'), [photo])
    await expect(page.locator('.picture img')).toBeVisible()
    await page.getByRole('button', { name: 'Ignore' }).click()
    await untilSaved(page)
  }

  const [story] = storiesOn(deskFolder).values()
  const pictures = story?.body.filter(({ type }) => type === 'picture') ?? []
  expect(pictures).toHaveLength(1)
  expect(JSON.stringify(pictures)).toContain('Written before the photo came.')
})

test('what only calls itself a photo is refused, with a reason, and the story is as it was', async ({
  app,
  page,
  userData,
  deskFolder,
}) => {
  await beginStory(page)
  await writeHeadline(page, 'No photo')
  await page.keyboard.type('Words that stay.')
  const path = join(userData, 'evil.jpg')
  writeFileSync(path, '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  await dropFiles(app, page, copyOf(page), [path])
  await expect(page.getByRole('alert')).toContainText('The photo was not added')
  await expect(copyOf(page)).toContainText('Words that stay.')
  await untilSaved(page)
  expect([...storiesOn(deskFolder).values()][0]?.assets).toEqual([])
})

test('a credit is one value: edited once, it is another everywhere, and a handout keeps its notice', async ({
  launch,
  deskFolder,
}) => {
  fillWithSamples(deskFolder)
  const page = await (await launch()).firstWindow()
  await openStory(page, 'Port Ellan puts first')
  await page.locator('.credit-line').first().click()
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Ellan Lines')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('.credit-line').first()).toContainText('Ellan Lines')
  await expect(page.locator('.credit-notice').first()).toBeVisible()
  await untilSaved(page)
  expect(storyCalled(deskFolder, 'PORT ELLAN').assets[0]?.credit).toMatchObject({
    organisation: 'Ellan Lines',
    kind: 'handout',
  })
})
