import type { LineRole } from '../../newsroom/formats/proposal.ts'

/** The roles in the order of a page, and the letter that decides for each. */
export const roleKeys: readonly { readonly role: LineRole; readonly key: string }[] = [
  { role: 'slugline', key: 'g' },
  { role: 'kicker', key: 'k' },
  { role: 'headline', key: 'h' },
  { role: 'standfirst', key: 's' },
  { role: 'byline', key: 'b' },
  { role: 'dateline', key: 'd' },
  { role: 'date', key: 'y' },
  { role: 'picture-headline', key: 'i' },
  { role: 'caption', key: 'c' },
  { role: 'credit', key: 'r' },
  { role: 'paragraph', key: 'p' },
  { role: 'crosshead', key: 'x' },
  { role: 'quote', key: 'q' },
  { role: 'list-entry', key: 'l' },
  { role: 'ordered-entry', key: 'n' },
  { role: 'table-row', key: 't' },
  { role: 'aside', key: 'a' },
]

/** What a key event tells that matters here. */
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The role a pressed key decides for, or null where it decides nothing. Delete and Backspace set aside. On a keyboard that
 * gives no Latin letters the key's place on a Latin one counts.
 */
export function roleOfKey({ key, code, ctrlKey, metaKey, altKey }: Pressed): LineRole | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Delete' || key === 'Backspace') return 'aside'
  const letter = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1]
  return roleKeys.find((candidate) => candidate.key === letter?.toLowerCase())?.role ?? null
}
