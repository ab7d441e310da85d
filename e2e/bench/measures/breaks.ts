import { setTimeout as sleep } from 'node:timers/promises'
import type { MeasuredPage } from '../measured-page.ts'

/** Splits a paragraph in the middle with Enter and merges it again with Backspace, `count` times. */
export async function measureBreaks(
  measured: MeasuredPage,
  count: number,
): Promise<{ enter: number[]; merge: number[] }> {
  await measured.place(0.5)
  await measured.arm({ kind: 'changed' })
  const countBlocks = () => measured.page.evaluate(() => window.benchProbe.blockCount())
  const whole = await countBlocks()
  const enter: number[] = []
  const merge: number[] = []
  for (let index = 0; index < count; index += 1) {
    enter.push(await measured.press('Enter'))
    if (index === 0 && (await countBlocks()) !== whole + 1) throw new Error('Enter made no new paragraph')
    await sleep(60)
    merge.push(await measured.press('Backspace'))
    await sleep(60)
  }
  await measured.disarm()
  if ((await countBlocks()) !== whole) throw new Error('Backspace did not merge the paragraphs again')
  return { enter, merge }
}
