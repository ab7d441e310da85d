import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { keepSide, showMerge } from '../conflict/conflict-acts.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow } from './newsroom-window.tsx'

/** Says over the copy that its file was changed by somebody else, and lets the user choose. No version is lost. */
export function ConflictBar({ session }: { session: StorySession }) {
  const conflict = useStory(session, (open) => open.conflict)
  return conflict ? <Choices session={session} /> : null
}

function Choices({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('conflict')
  const [isResolving, setResolving] = useState(false)
  const isDamaged = useIsDamaged(session, isResolving)
  const resolve = async (keep: 'mine' | 'theirs' | 'both') => {
    setResolving(true)
    await keepSide(newsroom, session, keep)
    setResolving(false)
  }
  return (
    <div className="story-bar conflict-bar" data-tone="bad" role="alert">
      <p>
        <b>{words(isDamaged ? 'bar-damaged' : 'bar-title')}</b>
        <span>{words(isDamaged ? 'bar-damaged-hint' : 'bar-hint')}</span>
      </p>
      {!isDamaged && (
        <Button className="main-button" isDisabled={isResolving} onPress={() => showMerge(newsroom)}>
          {words('merge')}
        </Button>
      )}
      <Button
        className={isDamaged ? 'main-button' : 'quiet-button'}
        isDisabled={isResolving}
        onPress={() => void resolve('mine')}
      >
        {words('keep-mine')}
      </Button>
      {!isDamaged && (
        <>
          <Button className="quiet-button" isDisabled={isResolving} onPress={() => void resolve('theirs')}>
            {words('take-theirs')}
          </Button>
          <Button className="quiet-button" isDisabled={isResolving} onPress={() => void resolve('both')}>
            {words('keep-both')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Whether the file can't be read as a story. Looked at when the conflict comes, and again after each try to end it. */
function useIsDamaged(session: StorySession, isResolving: boolean): boolean {
  const { mainProcess } = useNewsroomWindow()
  const [isDamaged, setDamaged] = useState(false)
  useEffect(() => {
    if (isResolving) return
    let isWanted = true
    void mainProcess.call['conflict:show']({ story: session.id }).then((answer) => {
      if (isWanted && answer.ok) setDamaged(answer.value.theirs === null)
    })
    return () => void (isWanted = false)
  }, [mainProcess, session, isResolving])
  return isDamaged
}
