import { Editor, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import { insertBlock } from './insert-block.ts'
import { insertAwaitedPicture } from './insert-picture.ts'
import type { SlashQuery } from './slash-query.ts'
import type { StoryEditor } from './story-editor.ts'
import { turnIntoLine } from './turn-into-line.ts'
import { turnIntoList } from './turn-into-list.ts'

/** A block the slash menu offers. `also` are words in any language under which it is looked for as well. */
export type SlashChoice = {
  readonly name:
    | 'paragraph'
    | 'picture'
    | 'crosshead'
    | 'list'
    | 'ordered-list'
    | 'quote'
    | 'pull-quote'
    | 'fact-box'
    | 'table'
    | 'separator'
    | 'correction'
    | 'desk-note'
  readonly also: string
  readonly make: (editor: StoryEditor) => void
}

/** Every block of the slash menu, the most used first. */
export const slashChoices: readonly SlashChoice[] = [
  { name: 'picture', also: 'photo image figure', make: (editor) => void insertAwaitedPicture(editor) },
  { name: 'crosshead', also: 'heading subhead h2', make: (editor) => turnIntoLine(editor, 'crosshead') },
  { name: 'list', also: 'bullets ul', make: (editor) => turnIntoList(editor, false) },
  { name: 'ordered-list', also: 'numbers ol 1', make: (editor) => turnIntoList(editor, true) },
  { name: 'quote', also: 'blockquote', make: (editor) => turnIntoLine(editor, 'quote') },
  { name: 'pull-quote', also: 'pullquote', make: (editor) => insertBlock(editor, 'pull-quote') },
  { name: 'fact-box', also: 'sidebar factbox', make: (editor) => insertBlock(editor, 'fact-box') },
  { name: 'table', also: 'grid', make: (editor) => insertBlock(editor, 'table') },
  { name: 'separator', also: 'line rule hr', make: (editor) => insertBlock(editor, 'separator') },
  { name: 'correction', also: 'erratum', make: (editor) => turnIntoLine(editor, 'correction') },
  { name: 'desk-note', also: 'comment memo', make: (editor) => turnIntoLine(editor, 'desk-note') },
]

/** The choices that a query finds, by their names on the screen and their other words. */
export function findChoices(query: string, nameOf: (choice: SlashChoice) => string): readonly SlashChoice[] {
  const wanted = query.trim().toLowerCase()
  return slashChoices.filter((choice) =>
    `${nameOf(choice)} ${choice.name.replace('-', ' ')} ${choice.also}`.toLowerCase().includes(wanted),
  )
}

/** Takes the slash and what follows out and makes the block in its place; one undo brings the slash back. */
export function makeChoice(editor: StoryEditor, choice: SlashChoice, { index }: SlashQuery): void {
  HistoryEditor.withNewBatch(editor, () => {
    Transforms.delete(editor, { at: Editor.range(editor, [index]) })
    Transforms.select(editor, Editor.start(editor, [index]))
  })
  // The deletion and what follows are one act in one tick, so Slate's history joins them.
  choice.make(editor)
}
