import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../../electron/cli/dateline.ts')

/** What a command took: seconds from its start to its end, and the most memory it had with all its processes, in MB. */
export type CommandCost = { readonly seconds: number; readonly megabytes: number; readonly out: string }

// Often enough to see a peak of a second, seldom enough to cost nothing.
const interval = 250

/** Runs the command line to its end. Throws with what it said where it did not end as it should. */
export async function runCommand(args: readonly string[]): Promise<CommandCost> {
  const began = performance.now()
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let megabytes = 0
  const watching = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0))), interval)
  const parts: Buffer[] = []
  let said = ''
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watching)
  if (code !== 0) throw new Error(`dateline ${args.join(' ')} ended with ${code}: ${said.slice(-500)}`)
  return { seconds: (performance.now() - began) / 1000, megabytes, out: Buffer.concat(parts).toString() }
}

/** The memory of a process and of those it started, in MB; 0 where the machine has no `/proc`. */
function memoryOf(parent: number): number {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const family = new Set([parent])
    // A child's number is mostly higher than its parent's; one that is not is found a moment later.
    for (const name of all) if (family.has(parentOf(name))) family.add(Number(name))
    return [...family].reduce((sum, pid) => sum + residentOf(String(pid)), 0)
  } catch {
    // No such folder, or a process that ended just now: the next look tells.
    return 0
  }
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? -1)
}

function residentOf(pid: string): number {
  return Number(/^VmRSS:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024
}

function statusOf(pid: string): string {
  try {
    return readFileSync(join('/proc', pid, 'status'), 'utf8')
  } catch {
    // It has ended since it was listed.
    return ''
  }
}
