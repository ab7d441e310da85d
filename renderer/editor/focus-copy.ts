import { ReactEditor } from 'slate-react'
import type { StoryEditor } from './story-editor.ts'

/**
 * Gives the focus to the copy, with the caret where the editor has it.
 *
 * Slate believes itself focused while a button within the copy has the focus, and would do nothing; so the element is
 * looked at first. Safe where the copy is not on the page.
 */
export function focusCopy(editor: StoryEditor): void {
  if (!ReactEditor.isMounted(editor)) return
  const editable = ReactEditor.toDOMNode(editor, editor)
  if (document.activeElement === editable) return
  if (editor.operations.length > 0) {
    // The page does not show the change yet, and the browser would report a caret from before it.
    setTimeout(() => focusCopy(editor))
    return
  }
  ReactEditor.focus(editor)
  const range = editor.selection && ReactEditor.toDOMRange(editor, editor.selection)
  editable.focus({ preventScroll: true })
  if (range) showRange(range)
}

function showRange(range: Range): void {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
