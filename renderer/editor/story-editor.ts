import type { BaseEditor, Editor, Operation } from 'slate'
import type { HistoryEditor } from 'slate-history'
import type { ReactEditor } from 'slate-react'
import type { Block, BlockOf, Part } from '../../newsroom/story/block.ts'
import type { Comment, Link, Run, Suggestion, Tk } from '../../newsroom/story/inline.ts'
import type { NewId } from '../../newsroom/story/new-story.ts'
import type { FieldName, StoryFields } from '../../newsroom/story/story.ts'

/** A change to one field of the story, as the history and the journal keep it. */
export type FieldChange = { readonly field: FieldName; readonly before: unknown; readonly after: unknown }

/** The inlines that wrap words: a link, and the desk's own marks. */
export type Wrapper = Link | Tk | Comment | Suggestion

/** An element of the editor is a block of the story or a part of one: nothing is converted between the two. */
export type StoryElement = Block | Part | Wrapper

/** What the house has decided about typing. Changed while the editor lives, read with every key. */
export type Typing = { smartQuotes: boolean; language: string }

/** What this editor knows beyond Slate's own. */
export type StoryRules = {
  readonly newId: NewId
  readonly typing: Typing
  /**
   * Changes a field as a step of the history. Changes of one field within a second are one step, unless the change
   * is an act by itself.
   */
  recordField: (change: FieldChange, isOwnStep?: boolean) => void
  /** Changes fields, perhaps none, as a step by itself. What is then done to the body with merging belongs to it. */
  recordFields: (changes: readonly FieldChange[]) => void
  /** Ends the history's present step: what is typed next is another. */
  endStep: () => void
  /** Called with every change of a field: the session's store and the journal listen here. */
  onFieldChange: (change: FieldChange) => void
  /** Called with every operation that changes the body, in order, just before it is applied. */
  onBodyChange: (operation: Operation) => void
  /** The value of a field as it is now. Set by the session that owns the fields. */
  fieldNow: <Name extends FieldName>(name: Name) => StoryFields[Name]
}

/** Slate, holding the body of one story. */
export type StoryEditor = BaseEditor & ReactEditor & HistoryEditor & StoryRules

declare module 'slate' {
  interface CustomTypes {
    Editor: StoryEditor
    Element: StoryElement
    Text: Run
  }
}

/** The body as it is now. Normalisation keeps every child of the editor a block. */
export function bodyOf(editor: Editor): Block[] {
  return editor.children as Block[]
}

/** True for a block of the given type. */
export function isBlockOf<Type extends Block['type']>(node: unknown, type: Type): node is BlockOf<Type> {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === type
}
