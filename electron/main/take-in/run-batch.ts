import { availableParallelism } from 'node:os'
import type { TakeInLine, TakeInReport } from '../../../newsroom/contract/take-in-calls.ts'
import { fault } from '../../../newsroom/contract/faults.ts'
import { explainFault } from '../../../newsroom/wording/faults.ts'
import type { Desk } from '../../desk/desk.ts'
import { diskFault } from '../../desk/disk-fault.ts'
import type { CopySource } from '../../desk/intake/copy-source.ts'
import { type OpenImportDesk, importDeskOf } from '../../desk/intake/import-desk.ts'
import { importFiles } from '../../desk/intake/import-files.ts'
import { wordLine } from '../../desk/intake/word-line.ts'
import type { Reader } from '../../desk/reader/ask-reader.ts'
import { withReaders } from '../../desk/reader/with-readers.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'
import { startReaderFor } from '../reader-process.ts'

/** What is to be taken in. */
export type Batch = {
  readonly batch: string
  readonly name: string
  readonly sources: AsyncIterable<CopySource>
  /** How many files there are, null where that is not known. */
  readonly total: number | null
  /** True for several files: pictures among them belong to the copy beside them. */
  readonly isBatch: boolean
  /** Ends it between two files: when it is stopped, and when the window goes to another desk. */
  readonly stopping: AbortController
  /** Told of the whole report whenever something of it has changed; absent where only the end matters, and nobody is told. */
  readonly onReport?: (report: TakeInReport) => void
}

/** Milliseconds between two notices of how far it is. */
const pause = 500
/** How many of them come without what has come in: to draw its lists anew costs the window some frames each time. */
const withoutLines = 7

/** One core is left to the window. */
const mostReaders = Math.max(1, Math.min(6, availableParallelism() - 1))

/**
 * Takes files in at a window's desk, several with reader processes of their own, and tells the window how it goes. Gives back the
 * report at its end. A mistake of ours ends it and is logged; what has come in stays.
 */
export async function runBatch(program: Program, open: OpenWindow, batch: Batch): Promise<TakeInReport> {
  const { desk } = open.standing
  const importDesk = importDeskOf(desk, program.now)
  const teller = new Teller(open, batch, importDesk)
  const timer = setInterval(() => void teller.tellInTurn(), pause)
  if (batch.onReport) open.listener.hold()
  let end: Pick<TakeInReport, 'state' | 'fault'>
  try {
    await readBatch(program, batch, importDesk, teller)
    end = { state: batch.stopping.signal.aborted ? 'stopped' : 'done', fault: null }
  } catch (cause) {
    end = {
      state: 'failed',
      fault: explainFault(whatFailed(program, cause, batch.name), program.settings.get().language),
    }
  }
  clearInterval(timer)
  if (batch.onReport) open.listener.release()
  return teller.end(end)
}

async function readBatch(
  program: Program,
  batch: Batch,
  desk: OpenImportDesk,
  teller: Teller,
): Promise<void> {
  const { sources, isBatch, stopping } = batch
  const read = (readers: readonly Reader[]) =>
    importFiles(
      {
        desk,
        readers,
        as: null,
        isBatch,
        onLine: (line) => teller.add(wordLine(line, program.settings.get().language)),
        onFile: () => teller.count(),
        signal: stopping.signal,
      },
      sources,
    )
  // A single file does not wait for another process to start.
  if (batch.onReport) await withReaders(startReaderFor(program.root), mostReaders, read)
  else await read([program.reader])
}

function whatFailed(program: Program, cause: unknown, place: string) {
  try {
    return diskFault(cause, place)
  } catch {
    // No fault of the disk's: a mistake of ours.
    return fault('bug', { reference: program.log.bug('Copy could not be taken in.', cause) })
  }
}

/** Gathers what becomes of a batch and tells it from time to time. */
class Teller {
  private report: TakeInReport
  private untold: TakeInLine[] = []
  private hasNews = false
  private rest = 0
  private readonly desk: Desk
  private readonly open: OpenWindow
  private readonly importDesk: OpenImportDesk
  private readonly batch: Batch

  constructor(open: OpenWindow, batch: Batch, importDesk: OpenImportDesk) {
    const { batch: id, name, total } = batch
    this.desk = open.standing.desk
    this.open = open
    this.batch = batch
    this.importDesk = importDesk
    this.report = { batch: id, name, total, done: 0, state: 'running', fault: null, lines: [] }
    batch.onReport?.(this.report)
  }

  add(line: TakeInLine): void {
    this.untold.push(line)
    this.hasNews = true
  }

  count(): void {
    this.report = { ...this.report, done: this.report.done + 1 }
    this.hasNews = true
  }

  async end(end: Pick<TakeInReport, 'state' | 'fault'>): Promise<TakeInReport> {
    this.report = { ...this.report, ...end }
    this.hasNews = true
    await this.tell()
    return this.report
  }

  /** Tells how far it is, and now and then what has come in. */
  async tellInTurn(): Promise<void> {
    if (this.rest === 0 && this.untold.length > 0) {
      this.rest = withoutLines
      return this.tell()
    }
    this.rest = Math.max(0, this.rest - 1)
    if (this.hasNews) this.send([])
  }

  /** The list first: a line of the report opens a story that the list has. */
  async tell(): Promise<void> {
    if (!this.hasNews) return
    this.hasNews = false
    const lines = this.untold
    this.untold = []
    this.report = { ...this.report, lines: [...this.report.lines, ...lines] }
    this.batch.onReport?.(this.report)
    await this.importDesk.tell()
    this.send(lines)
  }

  private send(lines: readonly TakeInLine[]): void {
    const { window, standing } = this.open
    const isThere = !window.isDestroyed() && standing.desk === this.desk
    if (!isThere) this.batch.stopping.abort()
    else if (this.batch.onReport)
      sendNotice(window.webContents, 'take-in:progress', { ...this.report, lines: [...lines] })
  }
}
