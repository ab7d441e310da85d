import type { Path } from 'slate'
import { Editor, Node, type NodeEntry, type Point, Range } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import { isElement, isLine } from './element-kinds.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/** The line the point stands in, which is the caret's where none is given: the element that directly holds its words. */
export function lineAt(editor: StoryEditor, at?: Point): NodeEntry<StoryElement> | null {
  const point = at ?? editor.selection?.focus
  if (!point) return null
  const found = Editor.above(editor, { at: point, match: (node) => isLine(node as Node) })
  return (found as NodeEntry<StoryElement> | undefined) ?? null
}

/** The block of the body the point stands in, and where. */
export function blockAt(editor: StoryEditor, at?: Point): [Block, Path] | null {
  const index = (at ?? editor.selection?.focus)?.path[0]
  const block = index === undefined ? undefined : editor.children[index]
  return block === undefined || index === undefined ? null : [block as Block, [index]]
}

/** The block's or part's type that the caret's line belongs to, from the inside out, with its path. */
export function ancestorOf<Type extends StoryElement['type']>(
  editor: StoryEditor,
  type: Type,
  at?: Point,
): NodeEntry<Extract<StoryElement, { type: Type }>> | null {
  const point = at ?? editor.selection?.focus
  if (!point) return null
  const found = Editor.above(editor, {
    at: point,
    match: (node) => isElement(node as Node) && (node as StoryElement).type === type,
  })
  return (found as NodeEntry<Extract<StoryElement, { type: Type }>> | undefined) ?? null
}

/** True for a line with nothing in it. */
export function isBlankLine(node: Node): boolean {
  return Node.string(node) === ''
}

/** Indexes of the first and last block the selection touches, or null without a selection. */
export function selectedSpan(editor: StoryEditor): readonly [number, number] | null {
  if (!editor.selection) return null
  const [start, end] = Range.edges(editor.selection)
  return [start.path[0] ?? 0, end.path[0] ?? 0]
}
