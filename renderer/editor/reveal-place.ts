import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { StorySession } from '../open-story/story-session.ts'
import { mountWholeBody } from './mount-chunks.ts'
import { bodyOf, isBlockOf, type StoryEditor } from './story-editor.ts'
import { focusCopy } from './focus-copy.ts'

/**
 * Goes to the place a check points to: a block by its id, with the caret in it, or `field:` and the field's name where
 * that field stands on the sheet. False where it is not on the sheet: it is the slip's then, or gone.
 */
export function revealPlace({ editor }: StorySession, where: string): boolean {
  if (where.startsWith('field:')) return revealField(where)
  const index = bodyOf(editor).findIndex((block) => holds(block, where))
  if (index < 0) return false
  mountWholeBody(editor)
  Transforms.select(editor, Editor.start(editor, [index]))
  focusCopy(editor)
  scrollTo(ReactEditor.toDOMNode(editor, pictureOrBlock(editor, index, where)))
  return true
}

function holds(block: ReturnType<typeof bodyOf>[number], id: string): boolean {
  return (
    block.id === id || (isBlockOf(block, 'gallery') && block.children.some((picture) => picture.id === id))
  )
}

function pictureOrBlock(editor: StoryEditor, index: number, id: string) {
  const block = bodyOf(editor)[index]
  const picture = isBlockOf(block, 'gallery') ? block.children.find((child) => child.id === id) : undefined
  return picture ?? editor.children[index] ?? editor
}

function revealField(where: string): boolean {
  const field = document.querySelector<HTMLElement>(`.sheet [data-place="${CSS.escape(where)}"]`)
  if (!field) return false
  field.focus({ preventScroll: true })
  scrollTo(field)
  return true
}

function scrollTo(place: Element): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
}
