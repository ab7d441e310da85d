import { useCallback, useMemo, useRef } from 'react'
import type { BlockDifference, Comparison, FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { showFault, showToast } from '../window/show-toast.ts'
import { useWords } from '../words/words.tsx'

/** What can be taken from an earlier version into the open story. Each is one step that can be undone. */
export type Restoring = {
  readonly restoreAll: (version: Story) => void
  readonly takeOne: (
    version: Story,
    comparison: Comparison,
    difference: FieldDifference | BlockDifference,
  ) => void
}

// What was pressed may have gone with the difference it took back; the keys of the sheet must not go with it.
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.compared-view')?.focus()
}

/**
 * Restores into an open story. What stood there before the first act is kept as a version; where that can't be kept,
 * nothing is restored and the user is told why. `onDone` is called after each act and each undo.
 */
export function useRestoring(session: StorySession, onDone: () => void): Restoring {
  const newsroom = useNewsroomWindow()
  const words = useWords('versions')
  const isKept = useRef(false)
  const restore = useCallback(
    async (act: () => void, told: string) => {
      if (!isKept.current) {
        const kept = { story: session.current(), name: '', reason: 'before-restore' } as const
        const answer = await newsroom.mainProcess.call['history:keep'](kept)
        if (!answer.ok) return showFault(newsroom, answer.fault)
        isKept.current = true
      }
      act()
      onDone()
      requestAnimationFrame(keepFocus)
      const undo = () => {
        session.undo()
        onDone()
      }
      showToast(newsroom, { tone: 'plain', words: told, act: { words: words('undo'), run: undo } })
    },
    [newsroom, session, onDone, words],
  )
  return useMemo(
    () => ({
      restoreAll: (version) => void restore(() => session.replace(version), words('restored-all')),
      takeOne: (version, comparison, difference) =>
        void restore(() => session.takeBefore(version, comparison, difference), words('restored-one')),
    }),
    [restore, session, words],
  )
}
