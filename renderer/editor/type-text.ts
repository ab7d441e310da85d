import type { Path } from 'slate'
import { Editor, Range, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { lineAt } from './lines.ts'
import { applyMarkdownShortcut } from './markdown-shortcuts.ts'
import { smartQuote } from './smart-quotes.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * What happens as one types: text that every format can carry, typographic quotes where the house wants them, and
 * Markdown's signs turned into what they mean. The last two are steps of their own, so one undo brings back what was typed.
 */
export function typeWithCare(editor: StoryEditor): void {
  const { insertText } = editor
  editor.insertText = (typed, options) => {
    const text = /^[\x20-\x7e]*$/.test(typed) ? typed : makePrintable(typed)
    insertText(text, options)
    // More than one sign at once is a word from an input method, a dictation or a paste: it is left as it came.
    if (text.length !== 1 || options?.at || !'"\' *'.includes(text)) return
    if (text === '"' || text === "'") curlQuote(editor, text)
    else applyMarkdownShortcut(editor, text)
  }
}

function curlQuote(editor: StoryEditor, typed: string): void {
  if (!editor.typing.smartQuotes || Editor.marks(editor)?.code) return
  const before = textBefore(editor)
  const curled = before && smartQuote(typed, before.text.slice(0, -1), editor.typing.language)
  if (!before || !curled || curled === typed) return
  HistoryEditor.withNewBatch(editor, () =>
    Transforms.insertText(editor, curled, { at: lastTyped(editor, typed.length) }),
  )
  editor.endStep()
}

/** The words of the caret's line up to the caret, or null where several things are selected. */
export function textBefore(editor: StoryEditor): { text: string; at: Path } | null {
  const { selection } = editor
  if (!selection || Range.isExpanded(selection)) return null
  const line = lineAt(editor)
  if (!line) return null
  const start = Editor.start(editor, line[1])
  return { text: Editor.string(editor, { anchor: start, focus: selection.focus }), at: line[1] }
}

/** The last so many characters before the caret, within its run of words. */
function lastTyped(editor: StoryEditor, length: number): Range {
  const focus = editor.selection?.focus ?? Editor.end(editor, [])
  return { anchor: { path: focus.path, offset: Math.max(0, focus.offset - length) }, focus }
}
