import { intakeViewWording } from '../../newsroom/wording/intake-view.ts'
import type { Words } from '../words/words.tsx'

type Key = keyof typeof intakeViewWording

/** Why a line was put where it is, in words; null for a reason the catalogue does not know. */
export function reasonWords(words: Words<'intake-view'>, reason: string): string | null {
  const key = `reason-${reason}`
  return isKey(key) ? words(key) : null
}

/** A note of the reader in words; a note the catalogue does not know is shown as it is. */
export function noteWords(words: Words<'intake-view'>, note: string): string {
  const key = `note-${note}`
  return isKey(key) ? words(key) : note
}

function isKey(key: string): key is Key {
  return Object.hasOwn(intakeViewWording, key)
}
