import { Editor, Node, type Point, Range, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Mark } from '../../newsroom/story/inline.ts'
import { insertBlock } from './insert-block.ts'
import { turnIntoLine } from './turn-into-line.ts'
import { turnIntoList } from './turn-into-list.ts'
import type { StoryEditor } from './story-editor.ts'
import { blockAt, lineAt } from './lines.ts'

/** What signs at the very start of a paragraph mean once a space follows. */
const lineShortcuts: ReadonlyMap<string, (editor: StoryEditor) => void> = new Map([
  ['#', (editor: StoryEditor) => turnIntoLine(editor, 'crosshead')],
  ['##', (editor: StoryEditor) => turnIntoLine(editor, 'crosshead')],
  ['###', (editor: StoryEditor) => turnIntoLine(editor, 'crosshead')],
  ['>', (editor: StoryEditor) => turnIntoLine(editor, 'quote')],
  ['-', (editor: StoryEditor) => turnIntoList(editor, false)],
  ['*', (editor: StoryEditor) => turnIntoList(editor, false)],
  ['1.', (editor: StoryEditor) => turnIntoList(editor, true)],
  ['1)', (editor: StoryEditor) => turnIntoList(editor, true)],
  ['---', (editor: StoryEditor) => insertBlock(editor, 'separator')],
])

/** Words in stars, with no space just inside of them; two stars are bold, one is italic. */
const markShortcuts: readonly { mark: Mark; signs: number; pattern: RegExp }[] = [
  { mark: 'bold', signs: 2, pattern: /(?<!\*)\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/ },
  { mark: 'italic', signs: 1, pattern: /(?<![*\p{L}\p{N}])\*([^\s*](?:[^*]*[^\s*])?)\*$/u },
]

/**
 * Turns Markdown's signs just typed into what they mean, as a step of its own: undo brings the signs back.
 *
 * At the start of a paragraph `##`, `>`, `-`, `1.` and `---` with a space; anywhere `**bold**` and `*italic*`.
 */
export function applyMarkdownShortcut(editor: StoryEditor, typed: string): void {
  if (typed === ' ') startLine(editor)
  else if (typed === '*') closeMark(editor)
}

function startLine(editor: StoryEditor): void {
  const block = blockAt(editor)
  const line = lineAt(editor)
  const { selection } = editor
  if (!block || !line || !selection || line[0].type !== 'paragraph' || line[1].length > 1) return
  // Only the first few characters matter: a long paragraph is not read through for each space.
  if (selection.focus.offset > 4) return
  const start = Editor.start(editor, line[1])
  const signs = Editor.string(editor, { anchor: start, focus: selection.focus })
  const turn = lineShortcuts.get(signs.slice(0, -1))
  if (!turn || (signs === '--- ' && Node.string(line[0]) !== signs)) return
  HistoryEditor.withNewBatch(editor, () => {
    Transforms.delete(editor, { at: { anchor: start, focus: selection.focus } })
    turn(editor)
  })
  editor.endStep()
}

function closeMark(editor: StoryEditor): void {
  const { selection } = editor
  if (!selection || Editor.marks(editor)?.code) return
  const { path, offset } = selection.focus
  const run = Node.get(editor, path)
  const before = 'text' in run ? String(run.text).slice(0, offset) : ''
  for (const { mark, signs, pattern } of markShortcuts) {
    const found = pattern.exec(before)
    if (!found) continue
    const from: Point = { path, offset: found.index }
    HistoryEditor.withNewBatch(editor, () =>
      markWords(editor, mark, signs, { anchor: from, focus: selection.focus }),
    )
    editor.endStep()
    return
  }
}

function markWords(editor: StoryEditor, mark: Mark, signs: number, { anchor, focus }: Range): void {
  const { path } = anchor
  const inner = focus.offset - anchor.offset - signs * 2
  Transforms.delete(editor, { at: { anchor: { path, offset: focus.offset - signs }, focus } })
  Transforms.delete(editor, { at: { anchor, focus: { path, offset: anchor.offset + signs } } })
  const words = { anchor, focus: { path, offset: anchor.offset + inner } }
  const end = Editor.rangeRef(editor, words, { affinity: 'inward' })
  Transforms.setNodes(editor, { [mark]: true }, { at: words, match: (node) => 'text' in node, split: true })
  const marked = end.unref()
  if (marked) Transforms.select(editor, Range.end(marked))
  Editor.removeMark(editor, mark)
}
