import { setTimeout as sleep } from 'node:timers/promises'
import { articleHtml, pasteEnd, writeArticle } from '../article.ts'
import type { MeasuredPage } from '../measured-page.ts'
import type { BulkAct } from '../measurement.ts'
import type { Effect } from '../probe/contract.ts'

/** Long enough that no editor joins the next act to the one before in its history. */
const pause = 1300

type Bulk = Partial<Record<BulkAct, number>>

/** Puts `count` paragraphs on the browser's clipboard, as a page would: as HTML and as text. */
export async function fillClipboard(measured: MeasuredPage, blank: string, count: number): Promise<void> {
  const html = articleHtml(writeArticle(count, 99, pasteEnd))
  await measured.page.goto(blank)
  await measured.page.evaluate(async (markup) => {
    const text = new DOMParser().parseFromString(markup.replaceAll('</p>', '</p>\n\n'), 'text/html')
    const types = {
      'text/html': new Blob([markup], { type: 'text/html' }),
      'text/plain': new Blob([text.body.textContent], { type: 'text/plain' }),
    }
    await navigator.clipboard.write([new ClipboardItem(types)])
  }, html)
}

/** Pastes the clipboard into the middle, and takes it back. */
export async function measurePaste(measured: MeasuredPage, bulk: Bulk): Promise<void> {
  await measured.place(0.5)
  await sleep(pause)
  bulk.paste = await measureAct(measured, 'v', { kind: 'has', text: pasteEnd })
  await sleep(pause)
  bulk['undo paste'] = await measureAct(measured, 'z', { kind: 'has-not', text: pasteEnd })
}

/** Selects everything, makes it bold, and takes that back. */
export async function measureBold(measured: MeasuredPage, bulk: Bulk): Promise<void> {
  await measured.place(0)
  await sleep(pause)
  bulk['select all'] = await measureAct(measured, 'a', { kind: 'all-selected' })
  await sleep(pause)
  bulk.bold = await measureAct(measured, 'b', { kind: 'all-bold' })
  await sleep(pause)
  bulk['undo bold'] = await measureAct(measured, 'z', { kind: 'none-bold' })
}

async function measureAct(measured: MeasuredPage, key: string, effect: Effect): Promise<number> {
  await measured.arm(effect)
  const latency = await measured.press(key, { control: true })
  await measured.disarm()
  return latency
}
