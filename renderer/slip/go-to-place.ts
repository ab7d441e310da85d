import type { Path } from 'slate'
import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { mountWholeBody } from '../editor/mount-chunks.ts'
import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showSlipPage } from '../window/sides.ts'

/** Fields that are edited on the copy itself; all others are on the slip. */
const onCopy = new Set(['field:headlines', 'field:kicker', 'field:standfirst', 'field:byline'])

/**
 * Takes the user to what a finding is about: a field, or the block with the given id. Whatever lies over the copy is put
 * away first.
 */
export function goToPlace(newsroom: NewsroomWindow, session: StorySession, where: string): void {
  newsroom.store.change({ sheet: 'none', overlay: 'none' })
  if (!where.startsWith('field:')) {
    newsroom.store.change({ drawer: 'none' })
    requestAnimationFrame(() => goToBlock(session, where))
    return
  }
  if (onCopy.has(where)) newsroom.store.change({ drawer: 'none' })
  else showSlipPage(newsroom, 'details')
  focusPlace(where)
}

/** Puts the focus on the first control of a field, once what shows it stands. */
export function focusPlace(where: string): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(where)}"]`)
    const control = place?.matches('input, textarea, select, button')
      ? place
      : place?.querySelector<HTMLElement>('input, textarea, select, button')
    place?.scrollIntoView({ block: 'nearest' })
    control?.focus()
  })
}

function goToBlock({ editor }: StorySession, id: string): void {
  mountWholeBody(editor)
  const found = Editor.nodes(editor, {
    at: [],
    match: (node) => 'id' in node && node['id'] === id,
    mode: 'highest',
  }).next().value
  const path: Path = found ? found[1] : [0]
  Transforms.select(editor, Editor.start(editor, path))
  ReactEditor.focus(editor)
  const [node] = Editor.node(editor, path)
  if (!Editor.isEditor(node)) ReactEditor.toDOMNode(editor, node).scrollIntoView({ block: 'center' })
}
