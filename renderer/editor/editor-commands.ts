import { Editor, Range, Transforms } from 'slate'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import type { Mark } from '../../newsroom/story/inline.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { clearFormat } from './clear-format.ts'
import { openForm } from './editor-forms.ts'
import type { LineBlock } from './element-kinds.ts'
import { insertBlock, type InsertableType } from './insert-block.ts'
import { insertAwaitedPicture } from './insert-picture.ts'
import { toggleTk } from './mark-tk.ts'
import { mountEnds, setAsideFarChunks } from './mount-chunks.ts'
import { toggleMark } from './set-mark.ts'
import type { StoryEditor } from './story-editor.ts'
import { turnIntoLine } from './turn-into-line.ts'
import { turnIntoList } from './turn-into-list.ts'
import { focusCopy } from './focus-copy.ts'

/** What a command does to an open story, and when it can. */
export type EditorCommand = {
  readonly applies: (session: StorySession) => boolean
  readonly run: (session: StorySession) => void
}

function mayChange({ store }: StorySession): boolean {
  return !store.get().readOnly
}

/** A command that changes the body where the caret is, and gives the focus back to the copy. */
function onBody(act: (editor: StoryEditor) => void): EditorCommand {
  return {
    applies: mayChange,
    run: ({ editor }) => {
      if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
      act(editor)
      focusCopy(editor)
    },
  }
}

const toLine = (type: LineBlock['type']) => onBody((editor) => turnIntoLine(editor, type))
const insert = (type: InsertableType) => onBody((editor) => insertBlock(editor, type))
const mark = (name: Mark) => onBody((editor) => toggleMark(editor, name))

/** Every command that acts on the copy of an open story, by its name in the table of commands. */
export const editorCommands: Partial<Record<CommandId, EditorCommand>> = {
  'edit.undo': {
    applies: ({ editor, store }) => !store.get().readOnly && editor.history.undos.length > 0,
    run: (session) => session.undo(),
  },
  'edit.redo': {
    applies: ({ editor, store }) => !store.get().readOnly && editor.history.redos.length > 0,
    run: (session) => session.redo(),
  },
  'edit.select-all': { applies: () => true, run: ({ editor }) => selectAll(editor) },
  'insert.picture': onBody((editor) => void insertAwaitedPicture(editor)),
  'insert.crosshead': toLine('crosshead'),
  'insert.paragraph': toLine('paragraph'),
  'insert.list': onBody((editor) => turnIntoList(editor, false)),
  'insert.ordered-list': onBody((editor) => turnIntoList(editor, true)),
  'insert.quote': toLine('quote'),
  'insert.pull-quote': insert('pull-quote'),
  'insert.fact-box': insert('fact-box'),
  'insert.table': insert('table'),
  'insert.separator': insert('separator'),
  'insert.correction': insert('correction'),
  'insert.desk-note': insert('desk-note'),
  'format.bold': mark('bold'),
  'format.italic': mark('italic'),
  'format.underline': mark('underline'),
  'format.strike': mark('strike'),
  'format.subscript': mark('subscript'),
  'format.superscript': mark('superscript'),
  'format.code': mark('code'),
  'format.link': {
    applies: (session) => mayChange(session) && session.editor.selection !== null,
    run: ({ editor }) => openForm(editor, { form: 'link' }),
  },
  'format.tk': onBody(toggleTk),
  'format.clear': {
    applies: ({ editor, store }) =>
      !store.get().readOnly && editor.selection !== null && Range.isRange(editor.selection),
    run: ({ editor }) => clearFormat(editor),
  },
}

/** From so many blocks on, the browser lays out a selected body for a second: what is off the screen is drawn later. */
const farFrom = 400

/** Selects the whole body, whose ends are mounted first; in a text field outside of the copy, all of its words. */
function selectAll(editor: StoryEditor): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.select()
    return
  }
  mountEnds(editor)
  const { length } = editor.children
  if (length > farFrom) setAsideFarChunks(editor, [0, length - 1])
  Transforms.select(editor, Editor.range(editor, []))
  focusCopy(editor)
}
