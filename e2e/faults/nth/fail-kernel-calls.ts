import { mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { acts } from '../acts/acts.ts'
import { homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf } from '../acts/ledger.ts'
import { byThoroughness, type Outcome, type Trial, type TrialRun, type Violation } from '../fault-trial.ts'
import { type ActProcess, type ActReport, startActProcess } from './act-process.ts'
import { judgeEnding } from './after-a-failure.ts'
import { complaintOfStrace, type KernelFailure, watchThread } from './strace.ts'

const test = 'kernel-calls'

/** Lets each call to the kernel that an act makes fail with each error the kernel may give for it. */
export const failKernelCalls: Trial = {
  name: test,
  about: 'the kernel itself lets each file call of each act fail (strace)',
  run: async (run) => {
    if (run.thoroughness === 'short') return []
    const complaint = complaintOfStrace()
    if (complaint !== null) return [{ test, rounds: 0, violations: [], skipped: [complaint] }]
    const left = [...acts]
    const sweeps = await Promise.all([new Sweep(run), new Sweep(run)].map((sweep) => sweep.run(left)))
    const skipped = new Set(sweeps.flatMap((sweep) => sweep.skipped))
    const rounds = sweeps.reduce((sum, sweep) => sum + sweep.rounds, 0)
    const note = `${sweeps.reduce((sum, sweep) => sum + sweep.refused, 0)} told as a fault, the others got over`
    const violations = sweeps.flatMap((sweep) => sweep.violations)
    return [{ test, rounds, violations, skipped: [...skipped], note } satisfies Outcome]
  },
}

/** Which errors a call may give. An interrupted call is made again by whoever made it, so it is only interrupted once. */
function codesFor(call: string): readonly string[] {
  if (call === 'openat') return ['EMFILE', 'EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EINTR']
  if (/^p?(read|write)/.test(call))
    return call.includes('write') ? ['ENOSPC', 'EDQUOT', 'EIO', 'EINTR'] : ['EIO', 'EINTR']
  if (/sync|truncate/.test(call)) return ['EIO', 'ENOSPC', 'EDQUOT', 'EINTR']
  if (call === 'close') return ['EIO', 'ENOSPC', 'EDQUOT', 'EINTR']
  if (/rename|mkdir|link|rmdir/.test(call)) return ['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS']
  return ['EIO', 'EACCES']
}

/** One process after another that does acts, and what was found. */
class Sweep {
  rounds = 0
  refused = 0
  readonly violations: Violation[] = []
  readonly skipped: string[] = []
  private readonly trial: TrialRun
  private process: ActProcess = startActProcess()

  constructor(trial: TrialRun) {
    this.trial = trial
  }

  /** Takes acts until none is left. */
  async run(left: (typeof acts)[number][]): Promise<this> {
    for (let act = left.shift(); act; act = left.shift()) {
      const before = this.rounds
      const cases = await this.casesOf(act.name)
      for (const failure of cases) await this.tryOne(act.name, failure)
      this.trial.say(`${act.name}: ${this.rounds - before} failures`)
    }
    this.process.end()
    return this
  }

  /** Each call fails three times, with errors that are others with the next seed; in CI a quarter of that. */
  private async casesOf(act: string): Promise<KernelFailure[]> {
    const made = await this.inHome(async (place) => (await this.play(act, place, null)).made)
    const counts = new Map<string, number>()
    for (const call of made) counts.set(call, (counts.get(call) ?? 0) + 1)
    const step = byThoroughness(this.trial.thoroughness, { short: 1, ci: 4, full: 1 })
    const cases = [...counts].flatMap(([call, count]) => {
      const codes = codesFor(call)
      const codeFor = (at: number) => codes[(at + this.trial.seed) % codes.length] ?? 'EIO'
      return Array.from({ length: count }, (_, at) => at + 1).flatMap((at) => [
        { call, at, code: codeFor(at), lasting: false },
        { call, at, code: codeFor(at + 1), lasting: false },
        // A call that is interrupted whenever it is made again would never end.
        { call, at, code: codeFor(at + 2).replace('EINTR', 'EIO'), lasting: true },
      ])
    })
    return cases.filter((_, at) => (at + this.trial.seed) % step === 0)
  }

  private async tryOne(act: string, failure: KernelFailure): Promise<void> {
    const { call, at, code, lasting } = failure
    const where = `${act}, ${call} ${at} fails with ${code}${lasting ? ', and all after it' : ''}`
    try {
      const found = await this.inHome((place) => this.inspect(act, place, failure))
      for (const { kind, what } of found) this.trial.say(`${kind}: ${where}: ${what}`)
      this.violations.push(...found.map(({ kind, what }) => ({ kind, what: `${where}: ${what}` })))
    } catch (cause) {
      const what = cause instanceof Error ? cause.message : String(cause)
      this.trial.say(`${where}: ${what}`)
      this.violations.push({ kind: 'corrupt', what: `${where}: ${what}` })
      this.process.end()
      this.process = startActProcess()
    }
  }

  private async inspect(act: string, place: string, failure: KernelFailure): Promise<Violation[]> {
    const { report, failed } = await this.play(act, place, failure)
    if (report.kind !== 'ended') throw new Error('answers out of turn')
    // A call that was not made this time, as where two things go on at once.
    if (failed.length === 0) {
      await this.process.tell({ what: 'go-on', act, place })
      return []
    }
    this.rounds += 1
    if (report.code !== null) this.refused += 1
    const ending = report.thrown === null ? report.code : new Error(report.thrown)
    const found = judgeEnding(ending, failure.code, failure.call)
    const home = homeIn(place, diskVfs)
    // What its process may yet take away is no leftover.
    found.push(...(await inspectHome(home, ledgerOf(report.notes))).filter(({ kind }) => kind !== 'left'))
    const after = await this.process.tell({ what: 'go-on', act, place })
    if (after.kind !== 'went-on') throw new Error('answers out of turn')
    await buryOnDisk(place, this.process.pid)
    return [...found, ...after.violations, ...(await inspectHome(home, ledgerOf(after.notes)))]
  }

  private async play(
    act: string,
    place: string,
    failure: KernelFailure | null,
  ): Promise<{ report: ActReport; made: string[]; failed: string[] }> {
    await this.process.tell({ what: 'prepare', act, place })
    const thread = await this.process.thread()
    if (thread === null) throw new Error('its file thread can’t be told from the others')
    const watching = await watchThread(thread, failure)
    try {
      const report = await this.process.tell({ what: 'act', act, place })
      return { report, ...(await watching.stop()) }
    } catch (cause) {
      await watching.stop()
      throw cause
    }
  }

  private async inHome<Value>(act: (place: string) => Promise<Value>): Promise<Value> {
    const place = await realpath(await mkdtemp(join(tmpdir(), 'dateline-kernel-')))
    try {
      return await act(place)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  }
}

/** Lets temporary files and claims be those of a process that has ended. */
async function buryOnDisk(folder: string, owner: number): Promise<void> {
  const [own, dead] = [`.${owner}-`, '.2147483646-']
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await buryOnDisk(path, owner)
    if (entry.name.endsWith('.saving'))
      await writeFile(path, (await readFile(path, 'utf8')).replace(own, dead))
    if (entry.name.includes(own)) await rename(path, join(folder, entry.name.replace(own, dead)))
  }
}
