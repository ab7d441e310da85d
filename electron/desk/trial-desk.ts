import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { newParagraph, newStory } from '../../newsroom/story/new-story.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { createStory } from './create-story.ts'
import { type Desk, deskLines } from './desk.ts'
import { diskVfs } from './disk-vfs.ts'
import { openDesk, type OpeningDesk, type StandingDesk } from './open-desk.ts'
import { closeStory } from './open-story.ts'

/** A desk in a real folder of its own, for tests. `home` is what a user's data folder would be. */
export class TrialDesk {
  readonly home: string
  readonly failures: unknown[] = []
  folder: string
  /** Milliseconds between two regular looks at the desk: short, so that nothing waits for a notice of the system's. */
  interval = 100
  private standing: StandingDesk | null = null

  private constructor(home: string) {
    this.home = home
    this.folder = join(home, 'Courier')
  }

  /** An empty desk called Courier, opened and looked at. */
  static async open(): Promise<TrialDesk> {
    const home = await realpath(await mkdtemp(join(tmpdir(), 'dateline-desk-')))
    for (const name of ['Courier', 'journal', 'lines']) await mkdir(join(home, name))
    const trial = new TrialDesk(home)
    await trial.reopen()
    return trial
  }

  get desk(): Desk {
    if (!this.standing) throw new Error('The desk is closed.')
    return this.standing.desk
  }

  /** How the desk is opened: quick to notice, so that tests need not wait. */
  get opening(): OpeningDesk {
    return {
      vfs: diskVfs,
      newId: randomUUID,
      journals: join(this.home, 'journal'),
      histories: join(this.home, 'history'),
      lines: join(this.home, 'lines'),
      language: 'en',
      log: (what, cause) => this.failures.push(what, cause),
      watching: { pause: 20, interval: this.interval, wholeTree: false },
    }
  }

  /** Closes the desk as a start of the program would find it, and opens it again, perhaps in another folder. */
  async reopen(folder = this.folder): Promise<void> {
    await this.close()
    this.folder = folder
    this.standing = valueOf(await openDesk(this.opening, folder))
    await this.standing.looked
  }

  async close(): Promise<void> {
    if (!this.standing) return
    for (const id of [...this.desk.openStories.keys()]) await closeStory(this.desk, id)
    await this.standing.close()
    this.standing = null
  }

  /** Closes the desk and removes everything. Throws where something failed that no test expected. */
  async end(): Promise<void> {
    await this.close()
    await rm(this.home, { recursive: true, force: true })
    if (this.failures.length > 0) throw new Error(this.failures.map(String).join('\n'))
  }

  /** A story with the given slugline, in a folder of that name. */
  async create(slugline: string, more: Partial<Story> = {}): Promise<Story> {
    const story: Story = {
      ...newStory({ newId: randomUUID, language: 'en' }),
      slugline,
      headlines: { main: `${slugline} headline` },
      body: [newParagraph(randomUUID, 'Ferries returned.')],
      ...more,
    }
    valueOf(await createStory(this.desk, story))
    return story
  }

  line(id: string): StoryLine | undefined {
    return deskLines(this.desk).find((line) => line.id === id)
  }
}

/** The value of a call that is expected to go well; throws the fault where it did not. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}

/** The operation of a changed slugline. */
export function sluglineChange(before: string, after: string) {
  return { type: 'set_field' as const, field: 'slugline', before, after }
}
