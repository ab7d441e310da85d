import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Findings } from '../../newsroom/story/checks.ts'
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
  readonly derived: Derived
  readonly readOnly: boolean
  /** Somebody else's version and ours both exist; nothing is written until `resolve`. */
  readonly conflict: boolean
  /** The file is no longer what it was when it was read or last saved. */
  readonly changedOnDisk: boolean
}

/** One open story: Slate's value is the body's only truth, the store holds the other fields, one undo history for both. */
export type StorySession = {
  readonly id: string
  readonly editor: StoryEditor
  readonly store: StoryStore
  /** Changes a field; undone and redone like everything else. Changes of one field within a second are one step. */
  setField<Name extends FieldName>(name: Name, value: StoryFields[Name]): void
  undo(): void
  redo(): void
  /** Writes the story's file now. Faults are shown through the store's `saving` and `conflict`. */
  save(): Promise<void>
  /** Last journal write, last save, `story:close`. The session is dead afterwards. Safe to call twice. */
  close(): Promise<void>
  /** The whole story as it is now: fields and body. */
  current(): Story
  /**
   * Ends a conflict: the version to keep stays under this story's name, the other becomes a story of its own.
   * Gives back the other one's id, or the fault. With `theirs` the session holds the file's story afterwards.
   */
  resolve(keep: 'mine' | 'theirs'): Promise<{ other: string } | { fault: SpokenFault }>
}
