import type { StoryEditor, Wrapper } from './story-editor.ts'

/** A small form that opens over the copy, and the place on the page it belongs to. */
export type FormRequest =
  | { readonly form: 'link' }
  | { readonly form: 'dateline'; readonly anchor: HTMLElement }
  | { readonly form: 'credit'; readonly anchor: HTMLElement; readonly asset: string }
  | { readonly form: 'remark'; readonly anchor: HTMLElement; readonly wrapper: Wrapper }

type Listener = (request: FormRequest) => void
const listeners = new WeakMap<StoryEditor, Set<Listener>>()

/**
 * Asks for a form to be opened. The forms stand outside of the editable, so that their fields are none of its business.
 * Nothing happens where the copy is not on the screen.
 */
export function openForm(editor: StoryEditor, request: FormRequest): void {
  for (const listener of listeners.get(editor) ?? []) listener(request)
}

/** Listens for forms that are asked for. Gives back the function that ends it. */
export function onFormAsked(editor: StoryEditor, listener: Listener): () => void {
  const heard = listeners.get(editor) ?? new Set<Listener>()
  listeners.set(editor, heard)
  heard.add(listener)
  return () => void heard.delete(listener)
}
