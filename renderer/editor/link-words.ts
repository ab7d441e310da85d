import { Editor, Node, type NodeEntry, Range, Transforms } from 'slate'
import { type Link, linkAddress } from '../../newsroom/story/inline.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/** The link the caret stands in, or the first one selected. */
export function linkAt(editor: StoryEditor): NodeEntry<Link> | null {
  if (!editor.selection) return null
  const [found] = Editor.nodes(editor, { match: (node) => 'type' in node && node.type === 'link' })
  return (found as NodeEntry<Link> | undefined) ?? null
}

/**
 * The address an editor means, or null where it is none a story may hold: `https://` is put before a bare host, and
 * `mailto:` before an address with an at-sign. Only http, https and mailto are let through.
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : withScheme(text)
  return linkAddress.safeParse(whole).success ? whole : null
}

function withScheme(text: string): string {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  return /^[^\s/]+\.[^\s/.]{2,}(\/|$|\?|#)/.test(text) ? `https://${text}` : text
}

/**
 * Links the selected words, changes the link the caret stands in, or puts the address itself where nothing is selected.
 * The address must come from `readAddress`.
 */
export function setLink(editor: StoryEditor, url: string): void {
  const { selection } = editor
  if (!selection) return
  const present = linkAt(editor)
  if (present && Range.isCollapsed(selection)) {
    Transforms.setNodes<StoryElement>(editor, { url }, { at: present[1] })
    return
  }
  Editor.withoutNormalizing(editor, () => {
    Transforms.unwrapNodes(editor, { match: (node) => 'type' in node && node.type === 'link', split: true })
    const link: Link = { type: 'link', url, children: [] }
    if (Range.isExpanded(selection)) Transforms.wrapNodes(editor, link, { split: true })
    else Transforms.insertNodes(editor, { ...link, children: [{ text: url.replace(/^mailto:/, '') }] })
  })
}

/** Takes the link off the words the caret stands in or that are selected. The words stay. */
export function removeLink(editor: StoryEditor): void {
  const present = linkAt(editor)
  if (present && Node.has(editor, present[1])) Transforms.unwrapNodes(editor, { at: present[1] })
}
