import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { showFault } from '../window/show-toast.ts'
import { useWords } from '../words/words.tsx'
import { bringBack } from './bring-back.ts'
import { useRestoring } from './use-restoring.ts'
import { useVersions } from './use-versions.ts'
import { VersionsFrame } from './versions-frame.tsx'

/** The versions of the story at hand: of an open one to compare with and restore from, of a damaged one to bring it back. */
export function VersionsSheet() {
  const centre = useWindowState((state) => state.centre)
  switch (centre.kind) {
    case 'story':
      return <OpenStoryVersions key={centre.session.id} session={centre.session} />
    case 'refused':
      return <RefusedStoryVersions key={centre.id} story={centre.id} />
    case 'nothing':
    case 'opening':
      return null
  }
}

function OpenStoryVersions({ session }: { session: StorySession }) {
  const { mainProcess } = useNewsroomWindow()
  const newsroom = useNewsroomWindow()
  const words = useWords('versions')
  const readOnly = useStory(session, (open) => open.readOnly)
  const saving = useStory(session, (open) => open.saving.kind)
  const [present, refresh] = usePresent(session)
  const versions = useVersions(session.id, () => session.save())
  const { reload } = versions
  const onRestored = useCallback(() => {
    refresh()
    void reload()
  }, [refresh, reload])
  const restoring = useRestoring(session, onRestored)
  // What was restored is saved by itself, and is then a version like any other.
  useEffect(() => {
    if (saving === 'saved') void reload()
  }, [saving, reload])
  const keep = async (name: string) => {
    const answer = await mainProcess.call['history:keep']({
      story: session.current(),
      name,
      reason: 'saved',
    })
    if (answer.ok) await reload()
    else showFault(newsroom, answer.fault)
    return answer.ok
  }
  const step = (by: 'undo' | 'redo') => {
    session[by]()
    refresh()
  }
  return (
    <VersionsFrame
      story={session.id}
      versions={versions}
      present={present}
      restoring={readOnly ? null : restoring}
      onKeep={readOnly ? null : keep}
      onStep={readOnly ? null : step}
      note={readOnly ? words('read-only') : null}
    />
  )
}

/** The story as it is, looked at anew when it has changed and settled, and when asked. */
function usePresent(session: StorySession): [Story, () => void] {
  const [present, show] = useState(() => session.current())
  const fields = useStory(session, (open) => open.fields)
  const derived = useStory(session, (open) => open.derived)
  const refresh = useCallback(() => show(session.current()), [session])
  useEffect(refresh, [refresh, fields, derived])
  return [present, refresh]
}

function RefusedStoryVersions({ story }: { story: string }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('versions')
  const versions = useVersions(story, () => Promise.resolve())
  return (
    <VersionsFrame
      story={story}
      versions={versions}
      present={null}
      restoring={null}
      onKeep={null}
      onStep={null}
      note={words('damaged-note')}
      tools={
        <Button
          className="main-button"
          isDisabled={!versions.listed?.versions.length}
          onPress={() => void bringBack(newsroom, story)}
        >
          {words('bring-back-new')}
        </Button>
      }
    />
  )
}
