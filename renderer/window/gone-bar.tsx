import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { StorySession } from '../open-story/story-session.ts'
import { useWords } from '../words/words.tsx'
import { type NewsroomWindow, useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { saveCopyElsewhere } from './save-copy.ts'
import { showFault, showToast } from './show-toast.ts'

/**
 * Says over the copy that the story's folder has gone while it is open. Typing goes on into the journal; when the folder is
 * found again, under whatever name, the story is saved at once.
 */
export function GoneBar({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const isGone = useWindowState(({ desk }) => desk.kind === 'open' && !desk.lines.has(session.id))
  const place = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.name : ''))
  const [isLooking, setLooking] = useState(false)
  useSaveWhenBack(newsroom, session, isGone)
  if (!isGone) return null
  const look = async () => {
    setLooking(true)
    const isBack = await lookAgain(newsroom, session.id)
    if (!isBack) showToast(newsroom, { tone: 'plain', words: words('still-gone') })
    setLooking(false)
  }
  return (
    <div className="story-bar" data-tone="bad" role="alert">
      <p>
        <b>{words('gone-title', { place })}</b>
        <span>{words('gone-hint')}</span>
      </p>
      <Button className="main-button" isDisabled={isLooking} onPress={() => void look()}>
        {words('look-again')}
      </Button>
      <Button className="quiet-button" onPress={() => void saveCopyElsewhere(newsroom)}>
        {words('save-copy')}
      </Button>
    </div>
  )
}

function useSaveWhenBack(newsroom: NewsroomWindow, session: StorySession, isGone: boolean): void {
  const words = useWords('window')
  const wasGone = useRef(false)
  useEffect(() => {
    if (wasGone.current && !isGone) {
      void session.save()
      showToast(newsroom, { tone: 'plain', words: words('came-back') })
    }
    wasGone.current = isGone
    // The words are those of the moment: another language is no reason to save again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isGone, session, newsroom])
}

/** Gives back whether the folder is on the desk again. What failed has been said. */
async function lookAgain(newsroom: NewsroomWindow, story: string): Promise<boolean> {
  const answer = await newsroom.mainProcess.call['trouble:look-again']({ story })
  if (!answer.ok) showFault(newsroom, answer.fault)
  return !answer.ok || answer.value.found
}
