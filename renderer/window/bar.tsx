import { PanelLeft, PanelRight, Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import { shortcutOf } from '../commands/command-hint.ts'
import { runCommand } from '../commands/run-command.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { EmbargoChip } from './embargo-chip.tsx'
import { IconButton } from './icon-button.tsx'
import { useNewsroomWindow, useOpenSession, useWindowState } from './newsroom-window.tsx'
import { isShown } from './sides.ts'

/** The bar at the head of the window: the desk, the story at hand, the way to everything else, and out. */
export function Bar() {
  const session = useOpenSession()
  const words = useWords('window')
  return (
    <header className="bar" aria-label={words('bar-region')}>
      <SideButton side="desk" />
      <DeskMenu />
      {session && <StoryAtHand session={session} />}
      <span className="push" />
      <FindButton />
      <SendingButton command="story.preview" className="quiet-button" words={words('preview')} />
      <SendingButton command="story.export" className="main-button" words={words('export')} />
      <SideButton side="slip" />
    </header>
  )
}

const commandOf = { desk: 'view.desk', slip: 'view.slip' } as const

function SideButton({ side }: { side: 'desk' | 'slip' }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const isOut = useWindowState((state) => isShown(state, side))
  const Icon = side === 'desk' ? PanelLeft : PanelRight
  return (
    <IconButton
      label={words(`show-${side}`)}
      command={commandOf[side]}
      isPressed={isOut}
      onPress={() => runCommand(newsroom, commandOf[side])}
    >
      <Icon aria-hidden />
    </IconButton>
  )
}

function FindButton() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  return (
    <Button className="find" onPress={() => runCommand(newsroom, 'view.palette')}>
      <Search aria-hidden size={13} />
      <span className="find-words">{words('find')}</span>
      <kbd>{shortcutOf('view.palette')}</kbd>
    </Button>
  )
}

function SendingButton({
  command,
  className,
  words,
}: {
  command: CommandId
  className: string
  words: string
}) {
  const newsroom = useNewsroomWindow()
  const session = useOpenSession()
  return (
    <Button className={className} isDisabled={!session} onPress={() => runCommand(newsroom, command)}>
      {words}
    </Button>
  )
}

function StoryAtHand({ session }: { session: StorySession }) {
  const words = useWords('window')
  const slugline = useStory(session, ({ fields }) => fields.slugline)
  const status = useStory(session, ({ fields }) => fields.status)
  return (
    <div className="story-at-hand">
      <span className="bar-rule" aria-hidden />
      <span className={slugline ? 'slugline' : 'slugline unset'} dir="auto">
        {slugline || words('no-slugline')}
      </span>
      <span className="chip" data-status={status}>
        {words(`status-${status}`)}
      </span>
      <EmbargoChip session={session} />
    </div>
  )
}
