import { Editor, Node, type Path, type Point, Text, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Block } from '../../newsroom/story/block.ts'
import type { FieldName, Story, StoryFields } from '../../newsroom/story/story.ts'
import { applyInBulk } from '../editor/apply-in-bulk.ts'
import { normalBlock } from '../editor/normal-block.ts'
import { bodyOf, type FieldChange, type StoryEditor } from '../editor/story-editor.ts'

/**
 * Makes the open story another one as a single step of its history. Blocks that are the same stay as they are, and so
 * does the caret, as far as the words around it are still there.
 *
 * The history, the store and the journal are told as of any other change. `id`, `family`, `revision` and `edition` are
 * left to whoever owns them.
 */
export function replaceStory(editor: StoryEditor, fields: StoryFields, after: Story): void {
  const changes = fieldChanges(fields, after)
  const body = after.body.map(normalBlock)
  if (changes.length === 0 && isSame(bodyOf(editor), body)) return
  editor.writeHistory('undos', {
    operations: [],
    selectionBefore: editor.selection,
    fields: changes,
    // Never: what is typed next is no part of this step.
    at: -Infinity,
  })
  editor.history.redos = []
  for (const change of changes) editor.onFieldChange(change)
  keepCaret(editor, () =>
    HistoryEditor.withMerging(editor, () =>
      applyInBulk(editor, () => replaceBody(editor, body), { withoutCaret: true }),
    ),
  )
  editor.endStep()
}

const owned: ReadonlySet<string> = new Set(['edition', 'id', 'family', 'revision', 'revisedAt', 'body'])

function fieldChanges(fields: StoryFields, after: Story): FieldChange[] {
  const before: Readonly<Record<string, unknown>> = fields
  const wanted: Readonly<Record<string, unknown>> = after
  const names = new Set([...Object.keys(before), ...Object.keys(wanted)])
  return [...names]
    .filter((name) => !owned.has(name) && !isSame(before[name], wanted[name]))
    .map((name) => ({ field: name as FieldName, before: before[name], after: wanted[name] }))
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function replaceBody(editor: StoryEditor, body: readonly Block[]): void {
  const wanted = new Set(body.map(({ id }) => id))
  for (let at = editor.children.length - 1; at >= 0; at -= 1) {
    const block = bodyOf(editor)[at]
    if (block && !wanted.has(block.id)) editor.apply({ type: 'remove_node', path: [at], node: block })
  }
  body.forEach((block, at) => putBlock(editor, block, at))
  // The same id twice is no story of ours, but must not leave a block behind.
  for (let at = editor.children.length - 1; at >= body.length; at -= 1) removeBlock(editor, at)
}

function putBlock(editor: StoryEditor, block: Block, at: number): void {
  const from = bodyOf(editor).findIndex(({ id }, place) => place >= at && id === block.id)
  if (from > at) editor.apply({ type: 'move_node', path: [from], newPath: [at] })
  if (from >= 0 && isSame(editor.children[at], block)) return
  if (from >= 0) removeBlock(editor, at)
  editor.apply({ type: 'insert_node', path: [at], node: block })
}

function removeBlock(editor: StoryEditor, at: number): void {
  const node = editor.children[at]
  if (node) editor.apply({ type: 'remove_node', path: [at], node })
}

/** Where an end of the selection stood, in terms that outlive the blocks being replaced. */
type NotedPoint = {
  readonly block: string
  readonly at: number
  readonly inner: Path
  readonly text: string
  readonly offset: number
}

function keepCaret(editor: StoryEditor, act: () => void): void {
  const { selection } = editor
  const anchor = selection && notePoint(editor, selection.anchor)
  const focus = selection && notePoint(editor, selection.focus)
  act()
  if (!anchor || !focus) return
  Transforms.select(editor, { anchor: findPoint(editor, anchor), focus: findPoint(editor, focus) })
}

function notePoint(editor: StoryEditor, { path, offset }: Point): NotedPoint | null {
  const [at = 0, ...inner] = path
  const block = bodyOf(editor)[at]
  if (!block || !Node.has(editor, path)) return null
  return { block: block.id, at, inner, text: Node.string(Node.get(editor, path)), offset }
}

function findPoint(editor: StoryEditor, noted: NotedPoint): Point {
  const found = bodyOf(editor).findIndex(({ id }) => id === noted.block)
  if (found < 0) return Editor.start(editor, [Math.min(noted.at, editor.children.length - 1)])
  const path = [found, ...noted.inner]
  const node = Node.has(editor, path) ? Node.get(editor, path) : null
  if (!Text.isText(node)) return Editor.start(editor, [found])
  return { path, offset: movedOffset(noted.text, node.text, noted.offset) }
}

/** A place in words that have changed: before what changed it stays, behind it keeps its distance to the end. */
function movedOffset(before: string, after: string, offset: number): number {
  let front = 0
  while (front < offset && before[front] === after[front]) front += 1
  if (front === offset) return Math.min(offset, after.length)
  let back = 0
  const tail = before.length - offset
  while (back < tail && before.at(-1 - back) === after.at(-1 - back)) back += 1
  return back === tail ? Math.max(0, after.length - tail) : Math.min(offset, after.length)
}
