import { PanelLeft } from 'lucide-react'
import { Button } from 'react-aria-components'
import { runCommand } from '../commands/run-command.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { EmbargoChip } from './embargo-chip.tsx'
import { IconButton } from './icon-button.tsx'
import { useNewsroomWindow, useOpenSession, useWindowState } from './newsroom-window.tsx'

/** The bar at the head of the window: the desk, the story at hand, the way to everything else, and out. */
export function Bar() {
  const newsroom = useNewsroomWindow()
  const session = useOpenSession()
  const words = useWords('window')
  return (
    <header className="bar" aria-label={words('bar-region')}>
      <DeskButton />
      <DeskMenu />
      {session && <StoryAtHand session={session} />}
      <span className="push" />
      <Button className="button" isDisabled={!session} onPress={() => runCommand(newsroom, 'story.export')}>
        {words('export')}
      </Button>
    </header>
  )
}

function DeskButton() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const isShown = useWindowState(({ isNarrow, drawer, settings }) =>
    isNarrow ? drawer === 'desk' : settings.showDesk,
  )
  return (
    <IconButton
      label={words('show-desk')}
      command="view.desk"
      isPressed={isShown}
      onPress={() => runCommand(newsroom, 'view.desk')}
    >
      <PanelLeft aria-hidden size={17} strokeWidth={1.75} />
    </IconButton>
  )
}

function StoryAtHand({ session }: { session: StorySession }) {
  const words = useWords('window')
  const slugline = useStory(session, ({ fields }) => fields.slugline)
  const status = useStory(session, ({ fields }) => fields.status)
  return (
    <>
      <span className="bar-rule" aria-hidden />
      <span className={slugline ? 'slugline' : 'slugline unset'} dir="auto">
        {slugline || words('no-slugline')}
      </span>
      <span className="chip" data-status={status}>
        {words(`status-${status}`)}
      </span>
      <EmbargoChip session={session} />
    </>
  )
}
