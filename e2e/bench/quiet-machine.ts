import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** The share of the machine (0 to 1) that anybody used during the given milliseconds. */
async function readBusyShare(milliseconds: number): Promise<number> {
  const before = readClocks()
  await sleep(milliseconds)
  const after = readClocks()
  return 1 - (after.idle - before.idle) / Math.max(1, after.total - before.total)
}

function readClocks(): { idle: number; total: number } {
  const all = cpus().map(({ times }) => times)
  return {
    idle: all.reduce((sum, times) => sum + times.idle, 0),
    total: all.reduce((sum, times) => sum + times.user + times.nice + times.sys + times.idle + times.irq, 0),
  }
}

/**
 * Waits until less than a fifth of the machine is in use, but no longer than `patience` milliseconds, and gives the last
 * reading. Other work is the main source of noise.
 */
export async function waitForQuiet(patience: number): Promise<number> {
  const until = Date.now() + patience
  let busy = await readBusyShare(500)
  while (busy > 0.2 && Date.now() < until) busy = await readBusyShare(1000)
  return busy
}
