import { Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { StoryEditor } from './story-editor.ts'

/**
 * Makes the editor's selection the one that is seen. Slate follows the browser's up to 100 ms late, and a command that is
 * pressed right after the selection was moved must not act on the words selected before.
 */
export function takeSelection(editor: StoryEditor): void {
  if (!ReactEditor.isFocused(editor)) return
  const seen = document.getSelection()
  if (!seen || seen.rangeCount === 0) return
  const range = ReactEditor.toSlateRange(editor, seen, { exactMatch: false, suppressThrow: true })
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range)
}
