import type { Path } from 'slate'
import { Editor, Node, type NodeEntry, Transforms } from 'slate'
import type { LineBlock } from './element-kinds.ts'
import { isElement, isLine, isLineBlock } from './element-kinds.ts'
import { leaveList } from './break-line.ts'
import { becomeParagraph } from './normalise-body.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/** The body's own lines and the lists' entries that the selection touches, last one first. */
export function selectedLines(editor: StoryEditor): NodeEntry<StoryElement>[] {
  if (!editor.selection) return []
  const found = Editor.nodes(editor, {
    match: (node, path) =>
      (isLineBlock(node) && (path.length === 1 || node.type === 'paragraph')) ||
      (isLine(node as Node) && (node as StoryElement).type === 'list-entry'),
    mode: 'lowest',
  })
  return [...found].toReversed() as NodeEntry<StoryElement>[]
}

/**
 * Makes every selected line a paragraph, a crosshead, a quote, a correction or a desk note. Where all of them are of
 * that type already they become paragraphs. Entries leave their list first; captions and cells stay what they are.
 */
export function turnIntoLine(editor: StoryEditor, type: LineBlock['type']): void {
  const lines = selectedLines(editor)
  const target = lines.every(([line]) => line.type === type) ? 'paragraph' : type
  Editor.withoutNormalizing(editor, () => {
    const refs = lines.map(([, path]) => Editor.pathRef(editor, path))
    for (const ref of refs) {
      const path = ref.unref()
      if (path) turnLine(editor, path, target)
    }
  })
}

function turnLine(editor: StoryEditor, path: Path, target: LineBlock['type']): void {
  const ref = Editor.pathRef(editor, path)
  const line = Node.get(editor, path)
  if (isElement(line) && line.type === 'list-entry') leaveList(editor, path)
  else becomeParagraph(editor, path)
  const at = ref.unref()
  // A fact box holds paragraphs and lists only.
  if (at && at.length === 1 && target !== 'paragraph')
    Transforms.setNodes<StoryElement>(editor, { type: target } as Partial<StoryElement>, { at })
}
