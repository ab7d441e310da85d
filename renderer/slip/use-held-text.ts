import { useState } from 'react'
import type { ReadText, TextFault } from './read-text.ts'

/** What a field shows, and what is to be done as it is typed in and left. */
export type HeldText = {
  readonly text: string
  /** What is wrong with the text, once the field has been left with it. */
  readonly fault: TextFault | null
  readonly type: (text: string) => void
  readonly leave: () => void
  /** Puts the story's value in the place of text that could not be written; false where there is none. */
  readonly takeBack: () => boolean
}

/**
 * Text as it is being typed, apart from the value the story holds: a space at the end or half a code stays where it is
 * typed, and the story is given what can be read from it. What can't be read is not written, and stays to be mended.
 * When the story's value becomes another one, as by undoing, the field shows that.
 */
export function useHeldText(value: string, read: ReadText, onChange: (value: string) => void): HeldText {
  const [held, hold] = useState<{ text: string; over: string } | null>(null)
  const [isLeft, setLeft] = useState(false)
  const typed = held?.over === value ? held.text : null
  const reading = typed === null ? null : read(typed)
  return {
    text: typed ?? value,
    fault: isLeft && reading && !reading.ok ? reading.fault : null,
    type(text) {
      const next = read(text)
      hold({ text, over: next.ok ? next.value : value })
      if (!next.ok) return
      setLeft(false)
      if (next.value !== value) onChange(next.value)
    },
    leave() {
      if (reading && !reading.ok) setLeft(true)
      else hold(null)
    },
    takeBack() {
      const isUnwritten = reading !== null && !reading.ok
      if (isUnwritten) hold(null)
      return isUnwritten
    },
  }
}
