import { type Operation, type Range, Transforms } from 'slate'
import { HistoryEditor, withHistory } from 'slate-history'
import { applyInBulk } from './apply-in-bulk.ts'
import { setAsideFarChunks } from './mount-chunks.ts'
import type { FieldChange, StoryEditor } from './story-editor.ts'

/** One thing that Ctrl+Z takes back: operations on the body, changes of fields, or both. */
type Step = {
  operations: Operation[]
  selectionBefore: Range | null
  fields?: FieldChange[]
  at?: number
  selectionAfter?: Range | null
}

/** Steps kept. slate-history forgets all but its newest hundred; the older ones are kept here. */
const stepsKept = 1000
const stepsOfSlate = 100
/** Milliseconds after which what is typed is a new step. */
const stepPause = 1000

/**
 * One history for the body and the fields, on top of slate-history.
 *
 * A field's change lies in `history.undos` as a step with a note of the field. Operations made under
 * `HistoryEditor.withMerging` right after `recordField` belong to the same step. Undo gives back exactly the earlier
 * nodes, ids included, so it needs no normalising.
 */
export function withUndoHistory(
  plain: StoryEditor,
  now: () => number = () => performance.now(),
): StoryEditor {
  const editor = withHistory(plain)
  const older: Step[] = []
  keepOlderSteps(editor, older)
  startStepAfterPause(editor, now)
  const { undo, redo } = editor

  editor.undo = () => {
    const step: Step | undefined = editor.history.undos.at(-1)
    if (!step) return
    step.selectionAfter = editor.selection
    playStep(editor, undo, step, step.selectionBefore)
    const oldest = older.pop()
    if (oldest) editor.history.undos.unshift(oldest)
    for (const { field, before, after } of (step.fields ?? []).toReversed())
      editor.onFieldChange({ field, before: after, after: before })
  }

  editor.redo = () => {
    const step: Step | undefined = editor.history.redos.at(-1)
    if (!step) return
    for (const change of step.fields ?? []) editor.onFieldChange(change)
    playStep(editor, redo, step, step.selectionAfter ?? null)
  }

  editor.recordField = (change, isOwnStep = false) => {
    if (isOwnStep || !continuesStep(editor, change, now()))
      editor.writeHistory('undos', {
        operations: [],
        selectionBefore: editor.selection,
        fields: [change],
        at: now(),
      })
    editor.history.redos = []
    editor.onFieldChange(change)
  }
  recordManyFields(editor, now)
  return editor
}

function recordManyFields(editor: StoryEditor, now: () => number): void {
  editor.recordFields = (changes) => {
    editor.writeHistory('undos', {
      operations: [],
      selectionBefore: editor.selection,
      fields: [...changes],
      at: now(),
    })
    editor.history.redos = []
    for (const change of changes) editor.onFieldChange(change)
  }
}

/** Steps of so many operations are played without a caret, which is put to its place afterwards. */
const longStep = 40

/** From so many operations on, blocks off the screen are drawn later, where each only takes the place of itself. */
const veryLongStep = 800

function replacesBlocks({ operations }: Step): boolean {
  const removed = operations.filter(({ type }) => type === 'remove_node').length
  const inserted = operations.filter(({ type }) => type === 'insert_node').length
  return removed === inserted
}

function playStep(editor: StoryEditor, play: () => void, step: Step, selection: Range | null): void {
  const withoutCaret = step.operations.length > longStep
  if (step.operations.length > veryLongStep && replacesBlocks(step) && selection)
    setAsideFarChunks(editor, [selection.anchor.path[0] ?? 0, selection.focus.path[0] ?? 0])
  applyInBulk(editor, play, { withoutCaret })
  if (withoutCaret && selection) Transforms.select(editor, selection)
}

function keepOlderSteps(editor: StoryEditor, older: Step[]): void {
  const { writeHistory } = editor
  editor.writeHistory = (stack, step) => {
    writeHistory(stack, step)
    if (stack === 'redos' || editor.history.undos.length <= stepsOfSlate) return
    const oldest = editor.history.undos.shift()
    if (oldest) older.push(oldest)
    if (older.length > stepsKept) older.shift()
  }
}

function startStepAfterPause(editor: StoryEditor, now: () => number): void {
  const { apply } = editor
  let lastTyped = 0
  editor.endStep = () => void (lastTyped = -Infinity)
  editor.apply = (operation) => {
    if (operation.type === 'insert_text' || operation.type === 'remove_text') {
      const at = now()
      const beginsTick = editor.operations.every((earlier) => earlier.type === 'set_selection')
      const isRecorded = HistoryEditor.isSaving(editor) !== false && HistoryEditor.isMerging(editor) !== true
      if (beginsTick && isRecorded && at - lastTyped > stepPause) HistoryEditor.setSplittingOnce(editor, true)
      lastTyped = at
    }
    apply(operation)
  }
}

/** True where the change was joined to the last step, which is then a second of typing in one field. */
function continuesStep(editor: StoryEditor, change: FieldChange, at: number): boolean {
  const last: Step | undefined = editor.history.undos.at(-1)
  const typed = last?.fields?.[0]
  if (!last || !typed || last.operations.length > 0 || typed.field !== change.field) return false
  if (at - (last.at ?? 0) > stepPause || editor.history.redos.length > 0) return false
  last.fields = [{ ...typed, after: change.after }]
  last.at = at
  return true
}
