import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow } from './newsroom-window.tsx'
import { openStory, reopenStory } from './open-story.ts'
import { showFault, showToast } from './show-toast.ts'

/** Says over the copy that its file was changed by somebody else, and lets the user choose. Neither version is lost. */
export function ConflictBar({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const conflict = useStory(session, (open) => open.conflict)
  const isChanged = useStory(session, (open) => open.changedOnDisk && open.saving.kind === 'saved')
  const [isResolving, setResolving] = useState(false)
  const resolve = async (keep: 'mine' | 'theirs') => {
    setResolving(true)
    const outcome = await session.resolve(keep)
    setResolving(false)
    if ('fault' in outcome) return showFault(newsroom, outcome.fault)
    showToast(newsroom, {
      tone: 'plain',
      words: words('kept-other'),
      act: { words: words('open-other'), run: () => void openStory(newsroom, outcome.other) },
    })
  }
  if (!conflict) return isChanged ? <ChangedBar session={session} /> : null
  return (
    <div className="story-bar" data-tone="bad" role="alert">
      <p>
        <b>{words('conflict-title')}</b>
        <span>{words('conflict-hint')}</span>
      </p>
      <Button className="main-button" isDisabled={isResolving} onPress={() => void resolve('mine')}>
        {words('keep-mine')}
      </Button>
      <Button className="quiet-button" isDisabled={isResolving} onPress={() => void resolve('theirs')}>
        {words('take-theirs')}
      </Button>
    </div>
  )
}

// Where nothing waits to be saved there is nothing to choose: the file is the newer version of the same words.
function ChangedBar({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  return (
    <div className="story-bar" role="status">
      <p>
        <b>{words('changed-title')}</b>
        <span>{words('changed-hint')}</span>
      </p>
      <Button className="quiet-button" onPress={() => void reopenStory(newsroom, session.id)}>
        {words('show-new')}
      </Button>
    </div>
  )
}
