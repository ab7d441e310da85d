import { useEffect, useState } from 'react'
import { Node, Range } from 'slate'
import { type Mark, marks } from '../../newsroom/story/inline.ts'
import { isBlockOf, type StoryEditor, type StoryElement } from '../editor/story-editor.ts'
import { ancestorOf, lineAt } from '../editor/lines.ts'
import { linkAt } from '../editor/link-words.ts'
import { hasMark } from '../editor/set-mark.ts'

/** What the tools show about the place of the caret. */
export type CaretState = {
  readonly marks: readonly Mark[]
  readonly line: StoryElement['type'] | 'ordered-list'
  readonly isLinked: boolean
  readonly isTk: boolean
}

const nowhere: CaretState = { marks: [], line: 'paragraph', isLinked: false, isTk: false }
/** Milliseconds: typing is over, and the tools may say where the caret is. */
const pause = 90
/** A selection over more blocks than this is not searched through to light a button. */
const mostBlocks = 40

/** Where the caret stands, told a moment after it has come to rest: never in the path of a key. */
export function useCaretState(editor: StoryEditor): CaretState {
  const [state, setState] = useState(nowhere)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const next = readCaret(editor)
      setState((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    const onSelection = () => {
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    }
    document.addEventListener('selectionchange', onSelection)
    document.addEventListener('keyup', onSelection)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onSelection)
      document.removeEventListener('keyup', onSelection)
    }
  }, [editor])
  return state
}

function readCaret(editor: StoryEditor): CaretState {
  const { selection } = editor
  if (!selection || !Node.has(editor, selection.focus.path)) return nowhere
  const [start, end] = Range.edges(selection)
  if ((end.path[0] ?? 0) - (start.path[0] ?? 0) > mostBlocks) return nowhere
  const line = lineAt(editor)?.[0].type ?? 'paragraph'
  const list = line === 'list-entry' ? ancestorOf(editor, 'list')?.[0] : undefined
  return {
    marks: marks.filter((mark) => hasMark(editor, mark)),
    line: list ? (isBlockOf(list, 'list') && list.ordered ? 'ordered-list' : 'list') : line,
    isLinked: linkAt(editor) !== null,
    isTk: ancestorOf(editor, 'tk') !== null,
  }
}
