import type { Operation as SlateOperation } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Operation } from '../../newsroom/story/operation.ts'
import type { Story, StoryFields } from '../../newsroom/story/story.ts'
import { applyInBulk } from '../editor/apply-in-bulk.ts'
import type { StoryEditor } from '../editor/story-editor.ts'

/** A story without its body, which is the editor's. */
export function fieldsOf(story: Story): StoryFields {
  const { body, ...fields } = story
  // Only the editor holds the body once a story is open.
  void body
  return fields
}

/**
 * Plays a journal's operations over the editor's body and the fields, and gives back the fields as they then are.
 *
 * The journal holds what the normaliser did as well, so nothing is normalised here; and it is no step of the history:
 * what was typed before a crash is where the story now begins.
 */
export function replayOperations(
  editor: StoryEditor,
  fields: StoryFields,
  operations: readonly Operation[],
): StoryFields {
  const now: Record<string, unknown> = { ...fields }
  HistoryEditor.withoutSaving(editor, () =>
    applyInBulk(editor, () => {
      for (const operation of operations) {
        if (operation.type === 'set_field') now[operation.field] = operation.after
        else applyLenient(editor, operation as SlateOperation)
      }
    }),
  )
  return now as StoryFields
}

/** An operation that failed when it was typed is in the journal too, and fails again: both times it changed nothing. */
function applyLenient(editor: StoryEditor, operation: SlateOperation): void {
  try {
    editor.apply(operation)
  } catch {
    return
  }
}
