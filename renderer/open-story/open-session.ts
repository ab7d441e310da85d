import type { Bridge, Value } from '../../newsroom/contract/contract.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import type { Story, StoryFields } from '../../newsroom/story/story.ts'
import { createStoryEditor } from '../editor/create-story-editor.ts'
import { bodyOf, type FieldChange, type StoryEditor } from '../editor/story-editor.ts'
import { type Clock, windowClock } from './clock.ts'
import { notYetDerived } from './derive-story.ts'
import { deriveWhenIdle, type TopicSource } from './derive-when-idle.ts'
import { fieldsOf, replayOperations } from './replay-operations.ts'
import { replaceStory } from './replace-story.ts'
import { reloadStory, resolveConflict, type Settling } from './settle-conflict.ts'
import { takeDifference } from './take-version.ts'
import type { OpenStory, StorySession } from './story-session.ts'
import { createStore, type WritableStore } from './story-store.ts'
import { StoryWriter } from './story-writer.ts'

/** What a session uses of the window. A test hands in its own. */
export type SessionSurroundings = {
  readonly clock: Clock
  readonly newId: () => string
  /** Calls back when the window loses the focus; gives back the function that ends it. */
  readonly onBlur: (listener: () => void) => () => void
  /** The vocabulary that the story's subjects are looked up in; none where it is left out. */
  readonly topics?: TopicSource
}

/** What a session uses of a real window. */
export const windowSurroundings: SessionSurroundings = {
  clock: windowClock,
  newId: () => crypto.randomUUID(),
  onBlur(listener) {
    window.addEventListener('blur', listener)
    return () => window.removeEventListener('blur', listener)
  },
}

/**
 * Opens a session over what `story:open` answered: the file's story with the journal's operations played over it.
 *
 * From here on every change reaches the journal within 300 ms and the file after a pause. A read-only story takes no
 * changes. A story in conflict is journalled and not saved.
 */
export function openSession(
  answer: Value<'story:open'>,
  mainProcess: Bridge,
  { clock, newId, onBlur, topics }: SessionSurroundings = windowSurroundings,
): StorySession {
  const { id } = answer.story
  const editor = createStoryEditor(answer.story.body, { newId, language: answer.story.language })
  const store = createStore(openedStory(editor, answer))
  editor.typing.language = store.get().fields.language
  const current = (): Story => ({ ...store.get().fields, body: bodyOf(editor) })
  const writer = new StoryWriter({ mainProcess, clock, store, id, through: answer.through, current })
  const deriver = deriveWhenIdle(clock, current, (derived) => store.change({ derived }), topics)
  const { note, quietly } = quietNotes((operation) => writer.note(operation), deriver.call)
  connectEditor(editor, store, note)
  const settling: Settling = { id, editor, store, mainProcess, clock, writer, current, quietly }
  if (answer.operations.length > 0 && !answer.conflict && !answer.readOnly) writer.noteReplayed()
  deriver.call()
  const endListening = [
    onBlur(() => void writer.save()),
    mainProcess.on['story:changed-on-disk'](({ story }) => {
      if (story === id) void reloadStory(settling)
    }),
  ]
  const close = async () => {
    for (const end of endListening) end()
    await writer.stop()
    deriver.stop()
    await mainProcess.call['story:close']({ story: id })
  }
  let closed: Promise<void> | null = null
  return {
    ...editing(editor, store),
    id,
    ...writing(writer),
    close: () => (closed ??= close()),
    current,
    resolve: (keep, merged) => resolveConflict(keep, merged, settling),
  }
}

function writing(writer: StoryWriter): Pick<StorySession, 'save' | 'writeJournal'> {
  return { save: () => writer.save(), writeJournal: () => writer.writeJournal() }
}

function openedStory(editor: StoryEditor, answer: Value<'story:open'>): OpenStory {
  return {
    fields: replayOperations(editor, fieldsOf(answer.story), answer.operations),
    base: answer.base,
    saving: answer.operations.length > 0 ? { kind: 'in-journal' } : { kind: 'saved', at: '' },
    journalFault: null,
    derived: notYetDerived,
    readOnly: answer.readOnly,
    conflict: answer.conflict,
    changedOnDisk: answer.conflict,
    reloaded: null,
  }
}

function editing(
  editor: StoryEditor,
  store: WritableStore,
): Pick<StorySession, 'editor' | 'store' | 'setField' | 'replace' | 'takeBefore' | 'undo' | 'redo'> {
  return {
    editor,
    store,
    setField(name, value) {
      const { readOnly, fields } = store.get()
      if (readOnly || Object.is(fields[name], value)) return
      editor.recordField({ field: name, before: fields[name], after: value })
    },
    replace(version) {
      if (!store.get().readOnly) replaceStory(editor, store.get().fields, version)
    },
    takeBefore(version, comparison, difference) {
      if (!store.get().readOnly) takeDifference(editor, version, comparison, difference)
    },
    undo: () => editor.undo(),
    redo: () => editor.redo(),
  }
}

/** Notes operations, but for those of an act that only brings the story to what its file holds; `after` follows each. */
function quietNotes(note: (operation: Operation) => void, after: () => void) {
  let isQuiet = false
  return {
    note(operation: Operation) {
      if (!isQuiet) note(operation)
      after()
    },
    quietly(act: () => void) {
      isQuiet = true
      try {
        act()
      } finally {
        isQuiet = false
      }
    },
  }
}

function connectEditor(
  editor: StoryEditor,
  store: WritableStore,
  note: (operation: Operation) => void,
): void {
  editor.fieldNow = (name) => store.get().fields[name]
  // Slate's operations on a body are the journal's; the schema only names fewer of their fields.
  editor.onBodyChange = (operation) => note(operation as Operation)
  editor.onFieldChange = ({ field, before, after }: FieldChange) => {
    const fields = { ...store.get().fields, [field]: after } as StoryFields
    if (field === 'language') editor.typing.language = fields.language
    store.change({ fields })
    note({ type: 'set_field', field, before, after })
  }
}
