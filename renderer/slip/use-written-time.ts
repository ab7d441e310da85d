import { useState } from 'react'
import type { Result } from '../../newsroom/story/result.ts'
import type { WrittenTime } from './find-moment.ts'

/** A time in three fields that is written to the story only when it can be. */
export type TimeFields = {
  readonly written: WrittenTime
  /** Why what stands in the fields has not been written to the story; null where it has. */
  readonly problem: 'missing' | 'no-such-time' | null
  readonly write: (part: Partial<WrittenTime>) => void
  /** Forgets what has not been written. */
  readonly forget: () => void
}

/**
 * Keeps what is written of a time until it is one. When the stored time becomes another one, as by undoing, the fields
 * show that.
 */
export function useWrittenTime<Value>(
  /** The stored time; a new one, as of now, where there is none. */
  stored: WrittenTime,
  find: (written: WrittenTime) => Result<Value, 'missing' | 'no-such-time'>,
  onFound: (value: Value) => void,
): TimeFields {
  const [draft, setDraft] = useState<{ written: WrittenTime; over: string } | null>(null)
  const key = JSON.stringify(stored)
  const written = draft?.over === key ? draft.written : stored
  const found = find(written)
  return {
    written,
    problem: written === stored || found.ok ? null : found.fault,
    write(part) {
      const next = { ...written, ...part }
      const found = find(next)
      setDraft(found.ok ? null : { written: next, over: key })
      if (found.ok) onFound(found.value)
    },
    forget: () => setDraft(null),
  }
}
