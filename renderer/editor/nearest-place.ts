import { Editor, Node, type Point, type Range, Text } from 'slate'
import type { Selection } from '../../newsroom/story/operation.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * Where a selection that was kept now stands in the body, which may have become another since: each end as it was, or the
 * nearest place there is. Null for a body without words to stand in.
 */
export function nearestRange(editor: StoryEditor, { anchor, focus }: Selection): Range | null {
  if (editor.children.length === 0) return null
  return { anchor: nearestPoint(editor, anchor), focus: nearestPoint(editor, focus) }
}

function nearestPoint(editor: StoryEditor, { path, offset }: Selection['anchor']): Point {
  const at: number[] = []
  let node: Node = editor
  for (const wanted of path) {
    if (Text.isText(node) || node.children.length === 0) break
    const index = Math.min(wanted, node.children.length - 1)
    at.push(index)
    if (index !== wanted) return Editor.end(editor, at)
    node = Node.get(editor, at)
  }
  if (!Text.isText(node)) return Editor.start(editor, at)
  return { path: at, offset: Math.min(offset, node.text.length) }
}
