import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { layOutPacket } from '../../newsroom/formats/packet/packet-layout.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { zipOf } from '../plain-zip.ts'

const ferry = join(import.meta.dirname, '../../assets/sample-desk/PORT-ELLAN-FERRY-ELECTRIC')

/** Shows a packet that came back from a colleague: a sample story with another headline and a paragraph more. */
export async function showPacket(page: Page): Promise<void> {
  await page.locator('.welcome, .centre').first().waitFor()
  await drop(page, 'PORT-ELLAN-FERRY-ELECTRIC.dateline', changedFerry())
  await expect(page.getByRole('button', { name: 'Merge with the story here' })).toBeVisible({
    timeout: 20_000,
  })
}

/** Shows the merge of that packet with the story on the desk. */
export async function showPacketMerge(page: Page): Promise<void> {
  await showPacket(page)
  await page.getByRole('button', { name: 'Merge with the story here' }).click()
  await expect(page.getByRole('dialog', { name: 'Merge with the packet' })).toBeVisible()
}

/** Shows what is said of a file that is no packet. */
export async function showRefusedPacket(page: Page): Promise<void> {
  await page.locator('.welcome, .centre').first().waitFor()
  await drop(page, 'ferry.dateline', zipOf([{ name: 'media/../../../.profile', content: 'x' }]))
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 })
}

function changedFerry(): Uint8Array {
  const before = JSON.parse(readFileSync(join(ferry, 'story.json'), 'utf8')) as Story
  const text = printStoryFile(before)
  const added = {
    type: 'paragraph' as const,
    id: 'b3f7a1d0-5c0e-4d2a-9a55-0f6f2f1f7a10',
    children: [{ text: 'A second ferry is due in the spring, the yard said.' }],
  }
  const story: Story = {
    ...before,
    revision: before.revision + 3,
    headlines: {
      ...before.headlines,
      main: 'Port Ellan puts first electric ferry into service, orders a second',
    },
    body: [...before.body, added],
  }
  const hash = createHash('sha256').update(text).digest('hex')
  const version = {
    hash,
    at: '2026-11-24T09:00:00Z',
    revision: before.revision,
    name: '',
    reason: 'saved',
    text,
  }
  const name = before.assets[0]?.file?.name ?? ''
  return zipOf(
    layOutPacket({
      story,
      at: '2026-11-24T16:40:00Z',
      from: 'Mira Solberg (night-desk)',
      program: 'Dateline 0.1.0',
      media: [{ name, bytes: readFileSync(join(ferry, 'media', name)) }],
      versions: [version],
    }),
  )
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const file = new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name)
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(file)
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.querySelector('.list')?.dispatchEvent(event)
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )
}
