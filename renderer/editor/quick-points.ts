import { DOMEditor, EDITOR_TO_ELEMENT } from 'slate-dom'
import type { StoryEditor } from './story-editor.ts'

type ToSlatePoint = typeof DOMEditor.toSlatePoint

/**
 * Finds the place of a caret that stands in plain words without copying them.
 *
 * Slate asks four times a key where the browser's selection is, and each time clones the words before it so as not to
 * count what is no copy. Where one text of the page is all there is of a run, its offset is the answer. Whatever is not as
 * plain (line breaks, empty runs, pictures) goes Slate's own way. To be called once, before the first editor is shown.
 */
export function findPointsQuickly(): void {
  const slowly = DOMEditor.toSlatePoint.bind(DOMEditor) as ToSlatePoint
  const quickly: ToSlatePoint = (editor, domPoint, options) => {
    const [node, offset] = domPoint
    const run = node instanceof globalThis.Text ? runAround(node) : null
    if (!run || run.closest('[data-slate-editor]') !== EDITOR_TO_ELEMENT.get(editor as StoryEditor))
      return slowly(editor, domPoint, options)
    const path = DOMEditor.findPath(editor, DOMEditor.toSlateNode(editor, run))
    return { path, offset }
  }
  DOMEditor.toSlatePoint = quickly
}

/** The run's element where the text is the only one in it, and nothing but words. Null where it is not as plain. */
export function runAround(text: globalThis.Text): Element | null {
  const words = text.parentElement
  // A line break that ends the run is followed by a second one, for the browser's sake, that is no copy.
  if (!words?.hasAttribute('data-slate-string') || words.childNodes.length !== 1 || text.data.endsWith('\n'))
    return null
  let element = words
  while (element.getAttribute('data-slate-node') !== 'text') {
    const { parentElement } = element
    if (parentElement?.childNodes.length !== 1) return null
    element = parentElement
  }
  return element
}
