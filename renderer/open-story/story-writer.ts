import type { Bridge } from '../../newsroom/contract/contract.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import { failed, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { type Clock, createPauseTimer, type PauseTimer } from './clock.ts'
import { JournalClient } from './journal-client.ts'
import type { Saving } from './story-session.ts'
import type { WritableStore } from './story-store.ts'

/** What the writer of an open story works with. */
export type WriterSurroundings = {
  readonly mainProcess: Bridge
  readonly clock: Clock
  readonly store: WritableStore
  readonly id: string
  /** The number of the last record in the journal when the story was opened. */
  readonly through: number
  readonly current: () => Story
}

/** Milliseconds: after a pause, and at the latest. */
const savePause = 1500
const saveAtLatest = 10_000

/**
 * Brings what is typed to the disk: each operation into the journal, the whole story into its file after a pause.
 *
 * It never writes over a file that somebody else has changed: that is a conflict, and waits for a decision.
 */
export class StoryWriter {
  readonly #surroundings: WriterSurroundings
  readonly #journal: JournalClient
  readonly #timer: PauseTimer
  #saving: Promise<void> | null = null
  #isUnsaved = false
  #isDead = false

  constructor(surroundings: WriterSurroundings) {
    const { mainProcess, clock, store, id, through } = surroundings
    this.#surroundings = surroundings
    this.#timer = createPauseTimer(clock, savePause, saveAtLatest, () => void this.save())
    this.#journal = new JournalClient({
      clock,
      through,
      write: (number, operations) =>
        answered(
          mainProcess.call['story:journal']({ story: id, base: store.get().base, number, operations }),
        ),
      onState: (state) => {
        this.#noteJournal(state)
        if (typeof state !== 'string') this.#show({ kind: 'failed', fault: state.fault })
        else if (store.get().saving.kind !== 'writing') this.#show({ kind: state })
      },
    })
  }

  /** Takes a change in, for the journal now and the file later. */
  note(operation: Operation): void {
    this.#isUnsaved = true
    this.#journal.add(operation)
    if (!this.#surroundings.store.get().conflict) this.#timer.call()
  }

  /** The story is beyond its file although nothing is new to the journal, as after a replay. */
  noteReplayed(): void {
    this.#isUnsaved = true
    this.#timer.call()
  }

  /** Writes the journal, now. A fault is shown through the store. */
  async writeJournal(): Promise<void> {
    while (this.#saving) await this.#saving
    await this.#journal.writeOut()
  }

  /** Nothing was typed that the file does not have, and nothing is under way. */
  get isClean(): boolean {
    return !this.#isUnsaved && this.#saving === null
  }

  /** The last record known to be in the journal. */
  get through(): number {
    return this.#journal.through
  }

  get isDead(): boolean {
    return this.#isDead
  }

  /**
   * Keeps the file and the journal still while somebody decides about the file, and then lets `take` have what was decided.
   * With `replaces` what was typed meanwhile is no part of the story any more. Gives back the fault, or null.
   */
  async decide<Value>(
    ask: () => Promise<Result<Value, SpokenFault>>,
    { replaces }: { readonly replaces: boolean },
    take: (value: Value) => void,
  ): Promise<SpokenFault | null> {
    this.#timer.stop()
    while (this.#saving) await this.#saving
    await this.#journal.writeOut()
    while (this.#saving) await this.#saving
    const deciding = this.#decide(ask, replaces, take)
    this.#saving = deciding.then(() => undefined).finally(() => (this.#saving = null))
    return deciding
  }

  async #decide<Value>(
    ask: () => Promise<Result<Value, SpokenFault>>,
    replaces: boolean,
    take: (value: Value) => void,
  ): Promise<SpokenFault | null> {
    const record = this.#journal.hold()
    const wasUnsaved = this.#isUnsaved
    this.#isUnsaved = false
    const answer = await answered(ask())
    if (answer.ok) {
      if (replaces) record.forgetAll()
      else record.forget()
      if (replaces) this.#isUnsaved = false
      take(answer.value)
    } else this.#isUnsaved ||= wasUnsaved
    record.release()
    if (answer.ok && this.#isUnsaved) this.#timer.call()
    return answer.ok ? null : answer.fault
  }

  /** Writes the journal and then the file, now. Faults are shown through the store. */
  async save(): Promise<void> {
    this.#timer.stop()
    while (this.#saving) await this.#saving
    await this.#journal.writeOut()
    while (this.#saving) await this.#saving
    this.#saving = this.#writeStory().finally(() => (this.#saving = null))
    await this.#saving
  }

  /** Writes a last time and never again. */
  async stop(): Promise<void> {
    this.#isDead = true
    await this.save()
    this.#timer.stop()
    this.#journal.stop()
  }

  async #writeStory(): Promise<void> {
    const { mainProcess, store, current } = this.#surroundings
    const { base, conflict, readOnly } = store.get()
    if (conflict || readOnly || !this.#isUnsaved) return
    const record = this.#journal.hold()
    this.#isUnsaved = false
    this.#show({ kind: 'writing' })
    const through = this.#journal.through
    const answer = await answered(mainProcess.call['story:save']({ base, through, story: current() }))
    if (answer.ok) {
      record.forget()
      const fields = { ...store.get().fields, revision: answer.value.revision }
      store.change({ base: answer.value.base, changedOnDisk: false, journalFault: null, fields })
      this.#show(this.#isUnsaved ? { kind: 'journalling' } : { kind: 'saved', at: answer.value.savedAt })
    } else this.#noteFailure(answer.fault)
    record.release()
  }

  // A save that succeeds has every word in the file, whatever the journal said before.
  #noteJournal(state: 'journalling' | 'in-journal' | { fault: SpokenFault }): void {
    const { store } = this.#surroundings
    const journalFault = typeof state === 'string' ? null : state.fault
    if (state !== 'journalling' && store.get().journalFault?.code !== journalFault?.code)
      store.change({ journalFault })
  }

  #noteFailure(fault: SpokenFault): void {
    const { store } = this.#surroundings
    this.#isUnsaved = true
    if (fault.code === 'changed-on-disk') store.change({ conflict: true, changedOnDisk: true })
    this.#show({ kind: 'failed', fault })
    if (!store.get().conflict && !this.#isDead) this.#timer.call()
  }

  /** Tells the store only what is new: typing tells it once and then nothing until the journal answers. */
  #show(saving: Saving): void {
    const { store } = this.#surroundings
    if (store.get().saving.kind !== saving.kind || saving.kind === 'failed' || saving.kind === 'saved')
      store.change({ saving })
  }
}

/** An answer, also where the bridge itself broke. */
async function answered<Value>(
  call: Promise<Result<Value, SpokenFault>>,
): Promise<Result<Value, SpokenFault>> {
  try {
    return await call
  } catch (broken) {
    return failed({ code: 'bug', message: String(broken), hint: '', details: {} })
  }
}
