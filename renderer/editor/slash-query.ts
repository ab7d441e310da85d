import { Node, Range } from 'slate'
import { isBlockOf, type StoryEditor } from './story-editor.ts'

/** What was typed after a slash at the start of a paragraph, and in which paragraph. */
export type SlashQuery = { readonly query: string; readonly block: string; readonly index: number }

const longestQuery = 24

/**
 * The query of the slash menu, or null where there is none: the caret stands in a paragraph of the body that begins with
 * a slash and holds nothing but a few letters after it. Looks at one character for any other paragraph.
 */
export function slashQuery(editor: StoryEditor): SlashQuery | null {
  const { selection } = editor
  if (!selection || Range.isExpanded(selection) || selection.focus.path.length !== 2) return null
  const index = selection.focus.path[0] ?? 0
  const block = editor.children[index]
  if (!block || !isBlockOf(block, 'paragraph')) return null
  const [first] = block.children
  if (!first || !('text' in first) || !String(first.text).startsWith('/')) return null
  const text = Node.string(block)
  return text.length > longestQuery ? null : { query: text.slice(1), block: block.id, index }
}
