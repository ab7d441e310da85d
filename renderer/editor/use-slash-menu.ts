import { useCallback, useRef, useState } from 'react'
import { slashQuery, type SlashQuery } from './slash-query.ts'
import type { StoryEditor } from './story-editor.ts'

/** The slash menu's state. `look` after every change of the editor; it costs one comparison while nothing was typed. */
export function useSlashMenu(editor: StoryEditor): {
  query: SlashQuery | null
  look: () => void
  close: () => void
} {
  const [query, setQuery] = useState<SlashQuery | null>(null)
  const shown = useRef<SlashQuery | null>(null)
  const dismissed = useRef<string | null>(null)
  const show = useCallback((next: SlashQuery | null) => {
    shown.current = next
    setQuery(next)
  }, [])
  const look = useCallback(() => {
    const next = slashQuery(editor)
    if (!next) dismissed.current = null
    const wanted = next && next.block !== dismissed.current ? next : null
    const isSame = wanted?.query === shown.current?.query && wanted?.block === shown.current?.block
    if (!isSame) show(wanted)
  }, [editor, show])
  const close = useCallback(() => {
    dismissed.current = shown.current?.block ?? null
    show(null)
  }, [show])
  return { query, look, close }
}
