import { Transforms } from 'slate'
import type { Wrapper, StoryEditor } from './story-editor.ts'
import type { Path } from 'slate'

/** Ends a comment or fills in a TK: the mark goes, the words stay. */
export function unwrap(editor: StoryEditor, path: Path): void {
  Transforms.unwrapNodes(editor, { at: path })
}

/** Accepts or refuses a suggestion: words to be put in or taken out stay or go accordingly. */
export function settleSuggestion(
  editor: StoryEditor,
  suggestion: Extract<Wrapper, { type: 'suggestion' }>,
  path: Path,
  accept: boolean,
): void {
  const wordsStay = (suggestion.change === 'insert') === accept
  if (wordsStay) Transforms.unwrapNodes(editor, { at: path })
  else Transforms.removeNodes(editor, { at: path })
}
