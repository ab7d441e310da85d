import { basename } from 'node:path'
import { addPicture } from '../../../electron/desk/media/add-picture.ts'
import { createStory, type NewMedia } from '../../../electron/desk/create-story.ts'
import type { Desk } from '../../../electron/desk/desk.ts'
import { diskFault } from '../../../electron/desk/disk-fault.ts'
import { lookAtDesk } from '../../../electron/desk/desk-index.ts'
import { closeStory, journalOperations, openStory } from '../../../electron/desk/open-story.ts'
import type { StandingDesk } from '../../../electron/desk/open-desk.ts'
import type { Reader } from '../../../electron/desk/reader/ask-reader.ts'
import { saveStory } from '../../../electron/desk/save-story.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Asset } from '../../../newsroom/story/asset.ts'
import type { Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { type Home, startAt } from './home.ts'
import type { Note } from './ledger.ts'
import { atVersion, toVersion, versionAfter, versionOf } from './numbered-story.ts'

/** A story as a window has it open. */
type Copy = { story: Story; base: string; version: number; through: number }

/** What ended an act before its end, or null where nothing did. */
export type Ending = Fault | null

/** Reads in this process: the process apart is no part of what is kept. What decodes is loaded when it is wanted. */
export const reader = {
  ask: async (call: string, ask: { bytes: Uint8Array; name: string }) => {
    if (call === 'read-packet') {
      const { readPacket } = await import('../../../electron/desk/packet/read-packet.ts')
      return readPacket(ask.bytes, ask.name)
    }
    const { readPicture } = await import('../../../electron/desk/media/read-picture.ts')
    return readPicture(ask.bytes)
  },
} as unknown as Reader

/** A desk, the windows at it, and notes of what was tried and what was acknowledged, in order. */
export class TrialNewsroom {
  readonly home: Home
  readonly standing: StandingDesk
  readonly copies = new Map<string, Copy>()
  private readonly created = new Map<string, Story>()
  private readonly onNote: (note: Note) => void

  private constructor(home: Home, standing: StandingDesk, onNote: (note: Note) => void) {
    this.home = home
    this.standing = standing
    this.onNote = onNote
  }

  /** Opens the desk of a home; throws where that fails. */
  static async open(home: Home, onNote: (note: Note) => void): Promise<TrialNewsroom> {
    const standing = await startAt(home, () => undefined)
    if (!standing.ok) throw new Error(`The desk could not be opened: ${standing.fault.code}`)
    return new TrialNewsroom(home, standing.value, onNote)
  }

  get desk(): Desk {
    return this.standing.desk
  }

  note(note: Note): void {
    this.onNote(note)
  }

  async create(story: Story, media: readonly NewMedia[] = []): Promise<Ending> {
    this.created.set(story.id, story)
    this.note({ kind: 'creating', story: story.id })
    return this.ending(await createStory(this.desk, story, media), () =>
      this.note({ kind: 'created', story: story.id }),
    )
  }

  /** A story as it was created here. */
  first(id: string): Story {
    const story = this.created.get(id)
    if (!story) throw new Error(`The story ${id} was not created here.`)
    return story
  }

  async open(id: string): Promise<Ending> {
    return this.ending(await openStory(this.desk, id), ({ story, base, operations, through }) => {
      const version = versionAfter(versionOf(story), operations)
      this.copies.set(id, { story: atVersion(story, version), base: base ?? '', version, through })
    })
  }

  /** Types the next version; it is acknowledged when it is in the journal. */
  async type(id: string): Promise<Ending> {
    const copy = this.copy(id)
    const [before, version] = [copy.version, copy.version + 1]
    this.note({ kind: 'tried', story: id, version })
    const { base, through } = copy
    const operations = [toVersion(before, version)]
    const noted = await journalOperations(this.desk, { story: id, base, number: through + 1, operations })
    return this.ending(noted, (kept) => {
      copy.story = atVersion(copy.story, version)
      copy.version = version
      copy.through = kept.through
      this.note({ kind: 'kept', story: id, version })
    })
  }

  async save(id: string): Promise<Ending> {
    const copy = this.copy(id)
    const { story, base, through, version } = copy
    return this.ending(await saveStory(this.desk, { base, through, story }), (saved) => {
      copy.base = saved.base
      this.note({ kind: 'kept', story: id, version })
    })
  }

  async addPicture(id: string, bytes: Uint8Array): Promise<Ending> {
    const added = await addPicture(this.desk, reader, { story: id, name: 'ferry.png', bytes })
    return this.ending(added, ({ asset }) => {
      const copy = this.copies.get(id)
      if (copy) copy.story = { ...copy.story, assets: [asset as Asset] }
      if (asset.file)
        this.note({ kind: 'picture', story: id, name: asset.file.name, sha256: asset.file.sha256 })
    })
  }

  /** An act that takes a story to another place: a name that begins so, in the bin or not. */
  async move(
    id: string,
    to: { readonly name: string; readonly binned: boolean },
    act: () => Promise<Result<unknown, Fault>>,
  ): Promise<Ending> {
    this.note({ kind: 'moving', story: id })
    return this.ending(await act(), () => this.note({ kind: 'placed', story: id, ...to }))
  }

  async close(id: string): Promise<void> {
    await closeStory(this.desk, id)
    this.copies.delete(id)
  }

  /** Notes that a file of a user's own choosing is there, as it now is; where it can't be read, nothing. */
  async noteExportedFile(path: string): Promise<Ending> {
    const bytes = await this.home.vfs.readFile(path).catch(() => null)
    if (!bytes) return null
    const name = basename(path)
    const content = Buffer.from(bytes).toString('base64')
    this.note({ kind: 'exporting', name, files: [['', content]] })
    this.note({ kind: 'exported', name })
    return null
  }

  /** Looks at the whole desk, as the program regularly does. */
  async lookAgain(): Promise<void> {
    await lookAtDesk(this.desk.index, new Map(), () => undefined)
  }

  /** An act that rejects with the disk's error where it fails. */
  async attempt(act: () => Promise<unknown>): Promise<Ending> {
    try {
      await act()
      return null
    } catch (cause) {
      return diskFault(cause, this.home.folder)
    }
  }

  ending<Value>(result: Result<Value, Fault>, done: (value: Value) => void): Ending {
    if (!result.ok) return result.fault
    done(result.value)
    return null
  }

  private copy(id: string): Copy {
    const copy = this.copies.get(id)
    if (!copy) throw new Error(`The story ${id} is not open.`)
    return copy
  }
}

/** Does one step after another until one of them ends with a fault. */
export async function inOrder(...steps: readonly (() => Promise<Ending>)[]): Promise<Ending> {
  for (const step of steps) {
    const ending = await step()
    if (ending) return ending
  }
  return null
}
