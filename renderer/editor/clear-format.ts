import { Editor, Range, Transforms } from 'slate'
import { marks } from '../../newsroom/story/inline.ts'
import type { StoryEditor } from './story-editor.ts'
import { setMarks } from './set-mark.ts'

/** Takes marks and links off the selected words, or off the words to be typed. Comments, suggestions and TKs stay. */
export function clearFormat(editor: StoryEditor): void {
  const { selection } = editor
  if (!selection) return
  Editor.withoutNormalizing(editor, () => {
    if (Range.isExpanded(selection))
      Transforms.unwrapNodes(editor, { match: (node) => 'type' in node && node.type === 'link', split: true })
    if (Range.isExpanded(selection) || Object.keys(Editor.marks(editor) ?? {}).length > 0)
      setMarks(editor, marks, false)
  })
}
