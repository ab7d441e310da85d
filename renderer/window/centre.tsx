import { Button } from 'react-aria-components'
import { runCommand } from '../commands/run-command.ts'
import { CopySheet } from '../copy/copy-sheet.tsx'
import { ReloadNotice } from '../conflict/reload-notice.tsx'
import { useWords } from '../words/words.tsx'
import { ConflictBar } from './conflict-bar.tsx'
import { GoneBar } from './gone-bar.tsx'
import { JournalBar } from './journal-bar.tsx'
import { PresenceBar } from './presence-bar.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { ReadOnlyBar } from './read-only-bar.tsx'
import { leavesCopy } from './sheets.ts'
import { revealStory } from './story-acts.ts'
import { chooseDesk, showDeskAgain } from './change-desk.ts'
import { openStory } from './open-story.ts'
import { Welcome } from './welcome.tsx'

/** The middle of the window: the copy of the open story, or why there is none and what to do about it. */
export function Centre() {
  const words = useWords('window')
  const centre = useWindowState((state) => state.centre)
  const desk = useWindowState((state) => state.desk)
  const isCovered = useWindowState(({ sheet }) => !leavesCopy(sheet))
  if (desk.kind === 'failed') return <DeskRefused message={desk.fault.message} hint={desk.fault.hint} />
  if (desk.kind === 'opening') return <Waiting words={words('loading')} />
  switch (centre.kind) {
    case 'nothing':
      return <Welcome desk={desk.facts} />
    case 'opening':
      return <Waiting words={words('opening-story')} />
    case 'refused':
      return <StoryRefused id={centre.id} message={centre.fault.message} hint={centre.fault.hint} />
    case 'story':
      return (
        <main className="centre" aria-label={words('copy-region')} inert={isCovered}>
          <ConflictBar session={centre.session} />
          <ReloadNotice session={centre.session} />
          <ReadOnlyBar session={centre.session} />
          <JournalBar session={centre.session} />
          <GoneBar key={centre.session.id} session={centre.session} />
          <PresenceBar session={centre.session} />
          <CopySheet key={centre.session.id} session={centre.session} house={desk.facts.house} />
        </main>
      )
  }
}

// Said only when it lasts: most stories open before one could read it.
function Waiting({ words }: { words: string }) {
  return (
    <main className="notice-page waiting" aria-busy>
      <p role="status">{words}</p>
    </main>
  )
}

function DeskRefused({ message, hint }: { message: string; hint: string }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  return (
    <main className="notice-page" role="alert">
      <h1>{words('desk-failed')}</h1>
      <p>{message}</p>
      <p>{hint}</p>
      <p className="notice-acts">
        <Button className="main-button" onPress={() => void showDeskAgain(newsroom)}>
          {words('try-again')}
        </Button>
        <Button className="quiet-button" onPress={() => void chooseDesk(newsroom)}>
          {words('open-desk')}
        </Button>
      </p>
    </main>
  )
}

function StoryRefused({ id, message, hint }: { id: string; message: string; hint: string }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const versions = useWords('versions')
  return (
    <main className="notice-page" role="alert">
      <h1>{words('story-failed')}</h1>
      <p>{message}</p>
      <p>{hint}</p>
      <p className="notice-acts">
        <Button className="quiet-button" onPress={() => void openStory(newsroom, id)}>
          {words('try-again')}
        </Button>
        <Button className="quiet-button" onPress={() => void revealStory(newsroom, id)}>
          {words('show-in-folder')}
        </Button>
        <Button className="quiet-button" onPress={() => runCommand(newsroom, 'story.versions')}>
          {versions('look-at-versions')}
        </Button>
      </p>
    </main>
  )
}
