import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Findings } from '../../newsroom/story/checks.ts'
import type { BlockDifference, Comparison, FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import type { FieldName, Story, StoryFields } from '../../newsroom/story/story.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import type { StoryStore } from './story-store.ts'

/** How far what was typed has come on its way to the disk. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'journalling' }
  | { readonly kind: 'in-journal' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }

/** What is worked out from the story in idle moments, never while a key is being answered. */
export type Derived = {
  readonly words: number
  readonly characters: number
  readonly minutes: number
  readonly findings: Findings
}

/** All of an open story but its body, which only the editor holds. */
export type OpenStory = {
  readonly fields: StoryFields
  /** The file's SHA-256 as it was last read or written. */
  readonly base: string
  readonly saving: Saving
  /** Why not even the journal can be written, or null where it can. The words are then in the window only. */
  readonly journalFault: SpokenFault | null
  readonly derived: Derived
  readonly readOnly: boolean
  /** Somebody else's version and ours both exist; nothing is written until `resolve`. */
  readonly conflict: boolean
  /** The file is no longer what it was when it was read or last saved. */
  readonly changedOnDisk: boolean
  /** What the last reload from the disk made of the story, or null where there was none. */
  readonly reloaded: { readonly before: Story; readonly after: Story } | null
}

/** One open story: Slate's value is the body's only truth, the store holds the other fields, one undo history for both. */
export type StorySession = {
  readonly id: string
  readonly editor: StoryEditor
  readonly store: StoryStore
  /** Changes a field; undone and redone like everything else. Changes of one field within a second are one step. */
  setField<Name extends FieldName>(name: Name, value: StoryFields[Name]): void
  /** Takes one difference back to what the version on its `before` side had, as one step of the history. */
  takeBefore(version: Story, comparison: Comparison, difference: FieldDifference | BlockDifference): void
  undo(): void
  redo(): void
  /** Writes the story's file now. Faults are shown through the store's `saving` and `conflict`. */
  save(): Promise<void>
  /** Brings what was typed into the journal now. A fault is shown through the store's `journalFault`. */
  writeJournal(): Promise<void>
  /** Last journal write, last save, `story:close`. The session is dead afterwards. Safe to call twice. */
  close(): Promise<void>
  /** The whole story as it is now: fields and body. */
  current(): Story
  /**
   * Ends a conflict; what is not kept is in the history. With `both` it becomes a story of its own, whose id is given back.
   * `merged` wants the merged story. With `theirs` and `merged` the session holds that story afterwards, as one step that
   * can be undone. Where it fails, nothing is written and the conflict goes on.
   */
  resolve(
    keep: 'mine' | 'theirs' | 'both' | 'merged',
    merged?: Story,
  ): Promise<{ other: string | null } | { fault: SpokenFault }>
  /**
   * Makes the story another one, fields and body, as one step that can be undone; journalled and saved like everything
   * typed. Only what differs is touched. Nothing happens to a read-only story.
   */
  replace(story: Story): void
}
