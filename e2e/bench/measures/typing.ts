import { setTimeout as sleep } from 'node:timers/promises'
import type { MeasuredPage } from '../measured-page.ts'
import type { Keystrokes } from '../measurement.ts'

const sentence = 'and the morning boat came in with bread for the shop '

/** Milliseconds between two keys: the speed of a very fast writer leaves more. */
const gap = 20

/** Types `count` letters at a share of the article and measures each; throws where the words did not arrive. */
export async function measureTyping(
  measured: MeasuredPage,
  share: number,
  count: number,
): Promise<Keystrokes> {
  await measured.place(share)
  await measured.arm({ kind: 'changed' })
  // The first keys after a click load what later ones find ready.
  for (let warm = 0; warm < 5; warm += 1) await measured.press('x')
  const cpuBefore = await measured.readCpu()
  const latencies: number[] = []
  let typed = ''
  for (let index = 0; index < count; index += 1) {
    const letter = sentence[index % sentence.length] ?? ' '
    typed += letter
    latencies.push(await measured.press(letter))
    await sleep(gap)
  }
  const cpu = ((await measured.readCpu()) - cpuBefore) / count
  const text = await measured.page.evaluate(() => window.benchProbe.caretText())
  await measured.disarm()
  if (!text?.includes(typed.slice(-30))) throw new Error(`the words typed at ${share} did not arrive`)
  return { latencies, cpu }
}
