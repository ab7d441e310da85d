import type { Bridge, Value } from '../../newsroom/contract/contract.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import type { Clock } from './clock.ts'
import { replaceStory } from './replace-story.ts'
import type { StorySession } from './story-session.ts'
import type { WritableStore } from './story-store.ts'
import type { StoryWriter } from './story-writer.ts'

/** What of an open story takes part when its file was changed by somebody else. */
export type Settling = {
  readonly id: string
  readonly editor: StoryEditor
  readonly store: WritableStore
  readonly mainProcess: Bridge
  readonly clock: Clock
  readonly writer: StoryWriter
  readonly current: () => Story
  /** Runs an act whose changes are in the file already, and so not for the journal. */
  readonly quietly: (act: () => void) => void
}

/** Ends a conflict as the editor decided. What the session then holds is what is in the file. */
export async function resolveConflict(
  keep: Parameters<StorySession['resolve']>[0],
  merged: Story | undefined,
  settling: Settling,
): ReturnType<StorySession['resolve']> {
  const { store, mainProcess, clock, writer, current } = settling
  const replaces = keep === 'theirs' || keep === 'merged'
  const outcome: { other: string | null } = { other: null }
  const fault = await writer.decide(
    () => {
      const mine = merged ?? current()
      const unmerged = merged ? { unmerged: current() } : {}
      return mainProcess.call['story:resolve']({ keep, mine, ...unmerged })
    },
    { replaces },
    ({ story, base, other }) => {
      outcome.other = other
      if (replaces) takeOver(settling, story)
      const fields = { ...store.get().fields, ...ownedBy(story) }
      const saving = { kind: 'saved', at: clock.now().toISOString() } as const
      store.change({ fields, base, conflict: false, changedOnDisk: false, saving })
    },
  )
  return fault ? { fault } : outcome
}

/** Milliseconds until a file that could not be read is looked at again. */
const lookAgainAfter = 2000

/**
 * Takes the file as another program has left it, where nothing here is unsaved: one step that can be undone. Where
 * something was typed before it came, nothing is taken and the conflict shows.
 */
export async function reloadStory(settling: Settling): Promise<void> {
  const { id, store, mainProcess, writer, clock } = settling
  store.change({ changedOnDisk: true })
  if (!writer.isClean) await writer.save()
  if (!writer.isClean) return
  const answer = await mainProcess.call['conflict:reload']({ story: id, through: writer.through })
  if (!answer.ok) {
    if (['not-a-story', 'newer-edition'].includes(answer.fault.code)) store.change({ conflict: true })
    else if (mayPass(answer.fault)) clock.after(lookAgainAfter, () => void lookAgain(settling))
    return
  }
  if (!writer.isClean) return writer.save()
  takeReloaded(settling, answer.value)
}

function mayPass({ code }: SpokenFault): boolean {
  return ['busy', 'disk-failed', 'no-permission', 'too-many-open-files'].includes(code)
}

async function lookAgain(settling: Settling): Promise<void> {
  const { changedOnDisk, conflict } = settling.store.get()
  if (changedOnDisk && !conflict && !settling.writer.isDead) await reloadStory(settling)
}

function takeReloaded(settling: Settling, { story, base }: Value<'conflict:reload'>): void {
  const { store, current } = settling
  const before = current()
  const isNew = base !== store.get().base
  if (isNew) takeOver(settling, story)
  store.change({
    fields: { ...store.get().fields, ...ownedBy(story) },
    base,
    conflict: false,
    changedOnDisk: false,
    ...(isNew ? { reloaded: { before, after: story } } : {}),
  })
}

function takeOver({ editor, store, quietly }: Settling, story: Story): void {
  quietly(() => replaceStory(editor, store.get().fields, story))
}

function ownedBy({
  revision,
  revisedAt,
}: Story): Pick<Story, 'revision'> & Partial<Pick<Story, 'revisedAt'>> {
  return revisedAt === undefined ? { revision } : { revision, revisedAt }
}
