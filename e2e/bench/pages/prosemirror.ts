import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { BlockOf } from '../../../newsroom/story/block.ts'
import type { Inline } from '../../../newsroom/story/inline.ts'
import { readPageArticle } from './page-article.ts'

function nodeOf(paragraph: BlockOf<'paragraph'>): object {
  return { type: 'paragraph', content: paragraph.children.map((inline) => textOf(inline)) }
}

function textOf(inline: Inline, marks: readonly object[] = []): object {
  if ('children' in inline) {
    const [words] = inline.children as Inline[]
    return textOf(words ?? { text: '' }, [{ type: 'link', attrs: { href: inline['url'] } }])
  }
  const own = [...(inline['italic'] ? [{ type: 'em' }] : []), ...(inline['bold'] ? [{ type: 'strong' }] : [])]
  return { type: 'text', text: inline.text, marks: [...marks, ...own] }
}

const { article, page } = readPageArticle()
const bold = schema.marks.strong
const italic = schema.marks.em
if (!bold || !italic) throw new Error('The basic schema has changed.')

const state = EditorState.create({
  doc: schema.nodeFromJSON({ type: 'doc', content: article.map(nodeOf) }),
  plugins: [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      // A selection that is bold in parts becomes bold as a whole, as it does in ours.
      'Mod-b': toggleMark(bold, null, { removeWhenPresent: false }),
      'Mod-i': toggleMark(italic),
    }),
    keymap(baseKeymap),
  ],
})
new EditorView(page, { state })
