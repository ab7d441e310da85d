/**
 * Takes the keyboard to the next change of a comparison, or the one before, and round again. Gives back its place from 0
 * on, or -1 where nothing differs.
 */
export function stepChange(view: HTMLElement | null, by: 1 | -1): number {
  const changes = [...(view?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
  if (changes.length === 0) return -1
  const at = changes.findIndex((change) => change.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length
  changes[next]?.focus()
  changes[next]?.scrollIntoView({ block: 'nearest' })
  return next
}

/** Which way a key goes among changes: Alt with an arrow up or down, or F7, with Shift backwards. Null for any other key. */
export function stepOfKey(pressed: {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}): 1 | -1 | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed
  if (ctrlKey || metaKey) return null
  if (key === 'F7' && !altKey) return shiftKey ? -1 : 1
  if (!altKey || shiftKey) return null
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
}
