import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { TakeInReport } from '../../../newsroom/contract/take-in-calls.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { type CopySource, fileSource, folderSources } from '../../desk/intake/copy-source.ts'
import { type GivenFile, GivenFiles } from '../../desk/intake/given-files.ts'
import { fileLimit, inOrder } from '../../desk/intake/import-files.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'
import { type Batch, runBatch } from './run-batch.ts'

type Held = {
  readonly stopping: AbortController
  readonly given: GivenFiles | null
  report: TakeInReport
}

/** What each window takes in: one batch at a time, and its report until it is dismissed. */
export type WindowBatches = {
  /** Files, or one folder, by their paths. The report as it begins; a fault where a batch is under way already. */
  takePaths(open: OpenWindow, paths: readonly string[], isFolder: boolean): Result<TakeInReport, Fault>
  /** A single file, to its end, beside whatever batch is under way. Its report is the asker's. */
  takeFile(open: OpenWindow, source: CopySource): Promise<TakeInReport>
  /** Files that the window itself has. */
  takeGiven(open: OpenWindow, name: string, files: readonly GivenFile[]): Result<TakeInReport, Fault>
  give(open: OpenWindow, batch: string, number: number, bytes: Uint8Array | null): void
  stop(open: OpenWindow): void
  /** For a page that was loaded anew: what it had to give is gone with the page before. */
  show(open: OpenWindow): TakeInReport | null
  /** Forgets a report that is at its end. */
  dismiss(open: OpenWindow): void
}

/** No window has taken anything in. */
export function windowBatches(program: Program): WindowBatches {
  return new Batches(program)
}

class Batches implements WindowBatches {
  private readonly program: Program
  private readonly held = new WeakMap<OpenWindow, Held>()

  constructor(program: Program) {
    this.program = program
  }

  takePaths(open: OpenWindow, paths: readonly string[], isFolder: boolean): Result<TakeInReport, Fault> {
    if (this.isBusy(open)) return failed(fault('still-taking-in'))
    const { vfs } = open.standing.desk
    const [first = ''] = paths
    const files = paths.map((path) => fileSource(vfs, path, basename(path), fileLimit))
    const sources = isFolder ? folderSources(vfs, first, fileLimit) : inOrder(files)
    const isBatch = isFolder || paths.length > 1
    const name = paths.length === 1 ? basename(first) : ''
    return ok(this.begin(open, { name, sources, isBatch, total: isFolder ? null : paths.length }))
  }

  takeFile(open: OpenWindow, source: CopySource): Promise<TakeInReport> {
    const batch = { batch: this.program.newId(), name: source.file, sources: inOrder([source]) }
    return runBatch(this.program, open, {
      ...batch,
      isBatch: false,
      total: 1,
      stopping: new AbortController(),
    })
  }

  takeGiven(open: OpenWindow, name: string, files: readonly GivenFile[]): Result<TakeInReport, Fault> {
    if (this.isBusy(open)) return failed(fault('still-taking-in'))
    const { webContents } = open.window
    const batch = this.program.newId()
    const given = new GivenFiles(files, fileLimit, (number) =>
      sendNotice(webContents, 'take-in:wanted', { batch, number }),
    )
    const isBatch = files.length > 1
    const begun = { name, sources: given.sources(), isBatch, total: files.length }
    return ok(this.begin(open, begun, given, batch))
  }

  give(open: OpenWindow, batch: string, number: number, bytes: Uint8Array | null): void {
    const held = this.held.get(open)
    if (held?.report.batch === batch) held.given?.give(number, bytes)
  }

  stop(open: OpenWindow): void {
    this.held.get(open)?.stopping.abort()
  }

  show(open: OpenWindow): TakeInReport | null {
    const held = this.held.get(open)
    held?.given?.end()
    return held?.report ?? null
  }

  dismiss(open: OpenWindow): void {
    if (this.held.get(open)?.report.state !== 'running') this.held.delete(open)
  }

  private isBusy(open: OpenWindow): boolean {
    return this.held.get(open)?.report.state === 'running'
  }

  private begin(
    open: OpenWindow,
    batch: Pick<Batch, 'name' | 'sources' | 'isBatch' | 'total'>,
    given: GivenFiles | null = null,
    id = this.program.newId(),
  ): TakeInReport {
    const stopping = new AbortController()
    const { name, total } = batch
    const report: TakeInReport = { batch: id, name, total, done: 0, state: 'running', fault: null, lines: [] }
    const held: Held = { stopping, given, report }
    this.held.set(open, held)
    const end = () => {
      stopping.abort()
      given?.end()
    }
    open.window.once('closed', end)
    const onReport = (told: TakeInReport) => void (held.report = told)
    const ended = runBatch(this.program, open, { ...batch, batch: id, stopping, onReport })
    void ended.finally(() => open.window.off('closed', end))
    return report
  }
}
