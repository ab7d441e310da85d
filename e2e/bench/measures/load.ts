import { setTimeout as sleep } from 'node:timers/promises'
import type { MeasuredPage } from '../measured-page.ts'
import type { Measurement } from '../measurement.ts'

/** Goes to the address and waits until the article stands and stays. */
export async function measureLoad(
  { page, protocol, errors }: MeasuredPage,
  address: string,
  patience: number,
): Promise<Pick<Measurement, 'firstScreen' | 'complete' | 'heapMegabytes'>> {
  await page.goto(address, { waitUntil: 'commit' })
  const until = Date.now() + patience
  while (!(await page.evaluate(() => window.benchProbe.load.isQuiet))) {
    if (Date.now() > until) throw new Error(`the article did not come to rest; ${errors.join('; ')}`)
    await sleep(150)
  }
  const { first, complete } = await page.evaluate(() => window.benchProbe.load)
  // Twice: what the first collection frees may have kept more alive.
  await protocol.send('HeapProfiler.collectGarbage')
  await protocol.send('HeapProfiler.collectGarbage')
  const { metrics } = await protocol.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value
  return {
    firstScreen: first,
    complete,
    heapMegabytes: heap === undefined ? null : heap / 1024 / 1024,
  }
}
