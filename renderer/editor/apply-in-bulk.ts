import { Editor, type Operation, type Range } from 'slate'
import { NODE_TO_KEY } from 'slate-dom'
import type { StoryEditor } from './story-editor.ts'

/**
 * Runs an act whose result is known to be normal without noting what it dirtied.
 *
 * Slate carries every dirty path through every operation, which for marks over 2,000 blocks is millions of steps
 * (knowledge/performance, bulk operations). A block that is taken out and put back under its own id keeps its key, so
 * that React changes the words on the page and not the page. Each act run through here is proven normal by a test.
 *
 * With `withoutCaret` nothing is selected while the act runs, and whoever calls selects again: where the block that holds
 * an end of the selection goes, Slate looks through the whole body for another place, once for each block. The history
 * keeps the selection there was.
 */
export function applyInBulk(
  editor: StoryEditor,
  act: () => void,
  { withoutCaret = false }: { withoutCaret?: boolean } = {},
): void {
  const { getDirtyPaths, apply, writeHistory, selection } = editor
  const keyOfBlock = new Map<unknown, NonNullable<ReturnType<typeof NODE_TO_KEY.get>>>()
  editor.getDirtyPaths = () => []
  editor.apply = (operation) => {
    if (operation.type === 'remove_node') noteKey(editor, operation, keyOfBlock)
    apply(operation)
    if (operation.type === 'insert_node') giveKeyBack(editor, operation, keyOfBlock)
  }
  if (withoutCaret) {
    editor.selection = null
    editor.writeHistory = (stack, step: { selectionBefore: Range | null }) =>
      writeHistory(stack, { ...step, selectionBefore: step.selectionBefore ?? selection })
  }
  try {
    Editor.withoutNormalizing(editor, act)
  } finally {
    editor.getDirtyPaths = getDirtyPaths
    editor.apply = apply
    editor.writeHistory = writeHistory
  }
}

type KeyOfBlock = Map<unknown, NonNullable<ReturnType<typeof NODE_TO_KEY.get>>>

function noteKey(editor: StoryEditor, { path }: Operation & { type: 'remove_node' }, keys: KeyOfBlock): void {
  if (path.length !== 1) return
  const node = editor.children[path[0] ?? -1]
  const key = node && NODE_TO_KEY.get(node)
  if (key && 'id' in node) keys.set(node.id, key)
}

function giveKeyBack(
  editor: StoryEditor,
  { path }: Operation & { type: 'insert_node' },
  keys: KeyOfBlock,
): void {
  if (path.length !== 1 || keys.size === 0) return
  const node = editor.children[path[0] ?? -1]
  const key = node && 'id' in node ? keys.get(node.id) : undefined
  if (node && key) NODE_TO_KEY.set(node, key)
}
