import { Editor, Range, Transforms } from 'slate'
import type { Tk } from '../../newsroom/story/inline.ts'
import { ancestorOf } from './lines.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * Makes the selected words a placeholder, or puts `TK` where the caret is. In a placeholder it is filled in: the words
 * become the story's own.
 */
export function toggleTk(editor: StoryEditor): void {
  const { selection } = editor
  if (!selection) return
  const present = ancestorOf(editor, 'tk')
  if (present) {
    Transforms.unwrapNodes(editor, { at: present[1] })
    return
  }
  const tk: Tk = { type: 'tk', children: [] }
  if (Range.isExpanded(selection)) Transforms.wrapNodes(editor, tk, { split: true })
  else {
    Transforms.insertNodes(editor, { ...tk, children: [{ text: 'TK' }] })
    const behind = editor.selection && Editor.after(editor, editor.selection.focus, { unit: 'offset' })
    if (behind) Transforms.select(editor, behind)
  }
}
