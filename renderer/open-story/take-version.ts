import { Editor } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { BlockDifference, Comparison, FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { normalBlock } from '../editor/normal-block.ts'
import { bodyOf, type FieldChange, isBlockOf, type StoryEditor } from '../editor/story-editor.ts'

function backTo({ field, before, after }: FieldDifference): FieldChange {
  return { field, before: after, after: before }
}

function removeAt(editor: StoryEditor, at: number): void {
  const node = editor.children[at]
  if (node) editor.apply({ type: 'remove_node', path: [at], node })
}

/**
 * Takes one difference between a version (`before`) and the open story (`after`) back to what the version had, as one step
 * of the history. A block that comes back brings the pictures it shows.
 */
export function takeDifference(
  editor: StoryEditor,
  version: Story,
  comparison: Comparison,
  difference: FieldDifference | BlockDifference,
): void {
  if ('field' in difference) {
    editor.recordFields([backTo(difference)])
    return
  }
  if (difference.kind === 'same') return
  editor.recordFields(missingAssets(editor, version, difference))
  HistoryEditor.withMerging(editor, () =>
    Editor.withoutNormalizing(editor, () => takeBlock(editor, version, comparison, difference)),
  )
}

function missingAssets(editor: StoryEditor, version: Story, difference: BlockDifference): FieldChange[] {
  if (difference.kind === 'inserted') return []
  const before = editor.fieldNow('assets')
  const there = new Set(before.map(({ id }) => id))
  const shown = assetsShown(difference.before)
  const missing = version.assets.filter(({ id }: Asset) => shown.has(id) && !there.has(id))
  return missing.length === 0 ? [] : [{ field: 'assets', before, after: [...before, ...missing] }]
}

function assetsShown(block: Block): Set<string> {
  const pictures = isBlockOf(block, 'gallery') ? block.children : [block]
  return new Set(pictures.flatMap((picture) => (isBlockOf(picture, 'picture') ? [picture.asset] : [])))
}

function takeBlock(
  editor: StoryEditor,
  version: Story,
  comparison: Comparison,
  difference: Exclude<BlockDifference, { kind: 'same' }>,
): void {
  const place = (id: string) => bodyOf(editor).findIndex((block) => block.id === id)
  switch (difference.kind) {
    case 'inserted':
      return removeAt(editor, place(difference.after.id))
    case 'deleted': {
      const at = placeInVersion(editor, version, comparison, difference.before.id)
      editor.apply({ type: 'insert_node', path: [at], node: normalBlock(difference.before) })
      return
    }
    case 'moved': {
      const from = place(difference.after.id)
      const to = placeInVersion(editor, version, comparison, difference.before.id)
      // The block itself is taken out before it is put in.
      const newPath = [from >= 0 && from < to ? to - 1 : to]
      if (from >= 0) editor.apply({ type: 'move_node', path: [from], newPath })
      return
    }
    case 'changed': {
      const at = place(difference.after.id)
      if (at < 0) return
      removeAt(editor, at)
      editor.apply({ type: 'insert_node', path: [at], node: normalBlock(difference.before) })
    }
  }
}

/** Where a block of the version belongs in the open story: behind the nearest before it that is there. */
function placeInVersion(editor: StoryEditor, version: Story, comparison: Comparison, block: string): number {
  const partner = new Map(
    comparison.blocks.flatMap((pair) =>
      'before' in pair && 'after' in pair ? [[pair.before.id, pair.after.id] as const] : [],
    ),
  )
  const at = version.body.findIndex(({ id }) => id === block)
  for (const { id } of version.body.slice(0, at).toReversed()) {
    const there = bodyOf(editor).findIndex((block) => block.id === id || block.id === partner.get(id))
    if (there >= 0) return there + 1
  }
  return 0
}
