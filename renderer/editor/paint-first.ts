import { flushSync } from 'react-dom'
import { Node, Path, Range, Text } from 'slate'
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom'
import { ReactEditor } from 'slate-react'
import { runAround } from './quick-points.ts'
import type { StoryEditor } from './story-editor.ts'

/** Before these the page must be told: whoever answers them asks it where things are. */
const acts = ['keydown', 'beforeinput', 'pointerdown', 'mousedown', 'compositionstart', 'dragstart', 'drop']
/** Milliseconds after which the page is told without a frame: a window out of sight paints none. */
const withoutFrame = 150

/**
 * Lets the browser paint a letter before React hears of it.
 *
 * Slate leaves a plain letter to the browser, which puts it into the page by itself; what React then renders is what stands
 * there already. So where words and caret on the page are those of the editor, that render waits for the frame, or for
 * the next thing the writer does. The editor, its history and the journal have the letter at once. Gives back the
 * function that ends it.
 */
export function paintFirst(editor: StoryEditor): () => void {
  const { onChange } = editor
  let frame: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    if (frame !== null) cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = null
  }
  const tell = () => {
    if (frame === null) return
    settle()
    flushSync(() => onChange())
  }
  editor.onChange = (options) => {
    if (!standsOnPage(editor)) {
      // One render shows this change and the one that waited.
      settle()
      onChange(options)
    } else if (frame === null) {
      // The task after the frame, but one that gives way to the next key.
      frame = requestAnimationFrame(() => void scheduler.postTask(tell, { priority: 'user-visible' }))
      timer = setTimeout(tell, withoutFrame)
    }
  }
  for (const act of acts) window.addEventListener(act, tell, { capture: true })
  return () => {
    for (const act of acts) window.removeEventListener(act, tell, { capture: true })
    settle()
    editor.onChange = onChange
  }
}

/** True where all that was just done is a letter typed into a run, and the page shows that run and that caret. */
function standsOnPage(editor: StoryEditor): boolean {
  const { selection, operations, marks } = editor
  if (!selection || marks || Range.isExpanded(selection) || ReactEditor.isComposing(editor)) return false
  const { path, offset } = selection.anchor
  const isTyped = operations.every((done) => done.type === 'insert_text' && Path.equals(done.path, path))
  if (!isTyped || operations.length === 0) return false
  const run = Node.getIf(editor, path)
  const shown = document.getSelection()
  return (
    Text.isText(run) &&
    shown?.anchorNode instanceof globalThis.Text &&
    shown.isCollapsed &&
    shown.anchorOffset === offset &&
    shown.anchorNode.data === run.text &&
    runAround(shown.anchorNode) ===
      EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, run))
  )
}
