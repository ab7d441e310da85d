import { useCallback, useSyncExternalStore } from 'react'
import { isBlockOf, type StoryEditor } from './story-editor.ts'

type Lead = { id: string | null; readonly listeners: Set<() => void> }
const leads = new WeakMap<StoryEditor, Lead>()

function leadOf(editor: StoryEditor): Lead {
  const known = leads.get(editor)
  if (known) return known
  const made: Lead = { id: findLead(editor), listeners: new Set() }
  leads.set(editor, made)
  return made
}

function findLead(editor: StoryEditor): string | null {
  const lead = editor.children.find((block) => isBlockOf(block, 'paragraph'))
  return lead && isBlockOf(lead, 'paragraph') ? lead.id : null
}

/** Looks whether another paragraph now opens the story. Called after every change; it finds one in the first few blocks. */
export function followLead(editor: StoryEditor): void {
  const lead = leadOf(editor)
  const now = findLead(editor)
  if (now === lead.id) return
  lead.id = now
  for (const listener of lead.listeners) listener()
}

/** True for the paragraph that opens the story, before which the dateline stands. */
export function useIsLead(editor: StoryEditor, id: string): boolean {
  const lead = leadOf(editor)
  const subscribe = useCallback(
    (listener: () => void) => {
      lead.listeners.add(listener)
      return () => void lead.listeners.delete(listener)
    },
    [lead],
  )
  return useSyncExternalStore(subscribe, () => lead.id === id)
}
