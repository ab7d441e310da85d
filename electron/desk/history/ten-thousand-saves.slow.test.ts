import { expect, it } from 'vitest'
import { trialVfs } from '../trial-vfs.ts'
import { retention } from './retention.ts'
import { addVersion, readHistory } from './story-history.ts'
import { plainVersion, trialStart } from './trial-version.ts'

it('a history stays quick: the last of ten thousand saves costs at most a few times what the first cost', async () => {
  const inMemory = await readHistory(trialVfs(), '/history/story')
  const spent = async (from: number, to: number) => {
    const began = process.threadCpuUsage()
    for (let at = from; at < to; at += 1)
      await addVersion(inMemory, { ...plainVersion, text: `save ${at}` }, trialStart + at * 9000, retention)
    const { user, system } = process.threadCpuUsage(began)
    return user + system
  }
  await spent(0, 500)
  const first = await spent(500, 1500)
  await spent(1500, 9000)
  const last = await spent(9000, 10_000)
  expect(inMemory.entries.length).toBeGreaterThan(8000)
  // One that grew with the number of versions would cost nineteen times as much.
  expect(last / first).toBeLessThan(10)
}, 120_000)
