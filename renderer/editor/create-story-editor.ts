import { createEditor, type Operation } from 'slate'
import { withReact } from 'slate-react'
import type { Block } from '../../newsroom/story/block.ts'
import type { NewId } from '../../newsroom/story/new-story.ts'
import { copyWords } from './copy-words.ts'
import { breakLines } from './break-line.ts'
import { deleteWithCare } from './delete-with-care.ts'
import { bearsId, isElement, isSlot, isWordless, isWrapper } from './element-kinds.ts'
import { normalBlock } from './normal-block.ts'
import { normaliseBody } from './normalise-body.ts'
import { pasteWithCare } from './paste.ts'
import type { StoryEditor } from './story-editor.ts'
import { typeWithCare } from './type-text.ts'
import { withUndoHistory } from './undo-history.ts'
import './keep-words-out-of-errors.ts'

/** From so many blocks on the body is mounted in chunks; below, chunks cost more than they save. */
const chunkFrom = 100
/** Blocks in a chunk (knowledge/performance: 20 is the fastest). */
const chunkOf = 20

/**
 * An editor that holds the given body and obeys the story's model.
 *
 * Works without a page, so that every command can be tried under plain Node.
 */
export function createStoryEditor(
  body: readonly Block[],
  { newId, language = 'en', now }: { newId: NewId; language?: string; now?: () => number },
): StoryEditor {
  const plain: StoryEditor = Object.assign(withReact(createEditor()), {
    newId,
    typing: { smartQuotes: false, language },
    recordField: () => undefined,
    recordFields: () => undefined,
    endStep: () => undefined,
    onFieldChange: () => undefined,
    onBodyChange: () => undefined,
    fieldNow: () => {
      throw new Error('This editor belongs to no open story: it has no fields.')
    },
  })
  const editor = withUndoHistory(plain, now)
  knowKinds(editor)
  normaliseBody(editor)
  breakLines(editor)
  deleteWithCare(editor)
  typeWithCare(editor)
  copyWords(editor)
  pasteWithCare(editor)
  tellOfChanges(editor)
  editor.children = body.map(normalBlock)
  return editor
}

function knowKinds(editor: StoryEditor): void {
  editor.isInline = isWrapper
  editor.isVoid = isWordless
  editor.isIsolated = isSlot
  let isLong = false
  // Once in chunks, always in chunks: going back would mount the whole body anew.
  editor.getChunkSize = (node) => {
    if (node !== editor) return null
    isLong ||= editor.children.length > chunkFrom
    return isLong ? chunkOf : null
  }
  const { getSplitProperties } = editor
  // The second half of a split is a block of its own: a new id, and it is no header because its first half was.
  editor.getSplitProperties = (node, path) => {
    const properties = getSplitProperties(node, path)
    return isElement(node) && (bearsId(node) || 'id' in node)
      ? { ...properties, id: editor.newId() }
      : properties
  }
}

function tellOfChanges(editor: StoryEditor): void {
  const { apply } = editor
  editor.apply = (operation: Operation) => {
    // Told before it is applied: what the normaliser adds is applied within, and the journal wants them in order.
    if (operation.type !== 'set_selection') editor.onBodyChange(operation)
    apply(operation)
  }
}
