import { Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Intake } from '../../newsroom/story/intake.ts'
import { newParagraph } from '../../newsroom/story/new-story.ts'
import { isLineBlock } from '../editor/element-kinds.ts'
import { isBlankLine } from '../editor/lines.ts'
import type { StoryEditor } from '../editor/story-editor.ts'

/**
 * Puts a line that was set aside back into the copy, as a paragraph at its end, and takes it off the list: one step of
 * the history. Gives back the paragraph's id, or null where there is no such line. An empty paragraph at the end of the
 * copy makes room for it.
 */
export function takeBack(editor: StoryEditor, intakeId: string, at: number): string | null {
  const before = editor.fieldNow('intake')
  const line = before.find(({ id }) => id === intakeId)?.setAside[at]
  if (line === undefined) return null
  const after: Intake[] = before.map((intake) =>
    intake.id === intakeId
      ? { ...intake, setAside: intake.setAside.filter((_, index) => index !== at) }
      : intake,
  )
  const paragraph = newParagraph(editor.newId, line)
  const last = editor.children.at(-1)
  const end = editor.children.length
  editor.recordField({ field: 'intake', before, after }, true)
  HistoryEditor.withMerging(editor, () => {
    Transforms.insertNodes(editor, paragraph, { at: [end] })
    if (isLineBlock(last) && last.type === 'paragraph' && isBlankLine(last))
      Transforms.removeNodes(editor, { at: [end - 1] })
  })
  return paragraph.id
}
