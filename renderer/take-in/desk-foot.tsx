import { FolderInput, Pause, Play, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { WatchedFolder } from '../../newsroom/contract/take-in-calls.ts'
import { IconButton } from '../window/icon-button.tsx'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { showReport } from './attend-take-in.ts'
import { dismissReport } from './begin-take-in.ts'
import { CountLine } from './count-line.tsx'
import { pauseWatched } from './choose-watched.ts'

/** The foot of the desk list: what is being taken in, and the watched folder. Takes no room where there is neither. */
export function DeskFoot() {
  return (
    <>
      <ReportLine />
      <WatchedLine />
    </>
  )
}

/** The report that is not dismissed yet, while its sheet is closed. */
function ReportLine() {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  const report = useWindowState(({ takeIn }) => takeIn)
  const isShown = useWindowState(({ sheet }) => sheet === 'take-in')
  if (!report || isShown) return null
  const { state, done, total, lines } = report
  return (
    <div className="desk-foot">
      <Button className="desk-foot-words" onPress={() => showReport(newsroom)}>
        <FolderInput aria-hidden size={14} strokeWidth={1.75} />
        {state === 'running' ? (
          total === null ? (
            words('done-so-far', { done })
          ) : (
            words('done-of', { done, total })
          )
        ) : (
          <CountLine lines={lines} />
        )}
      </Button>
      {state !== 'running' && (
        <IconButton label={words('dismiss')} onPress={() => dismissReport(newsroom)}>
          <X aria-hidden size={14} strokeWidth={1.75} />
        </IconButton>
      )}
    </div>
  )
}

function WatchedLine() {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  const watched = useWindowState((state) => state.watched)
  const hasReport = useWindowState(({ cameIn }) => cameIn !== null)
  if (!watched || watched.name === null) return null
  const { name, state } = watched
  const isPaused = state === 'paused'
  return (
    <div className="desk-foot" data-state={state}>
      {hasReport ? (
        <Button className="desk-foot-words" onPress={() => showReport(newsroom)}>
          <WatchedWords watched={watched} />
        </Button>
      ) : (
        <p className="desk-foot-words">
          <WatchedWords watched={watched} />
        </p>
      )}
      <IconButton
        label={words(isPaused ? 'watched-resume-named' : 'watched-pause-named', { name })}
        onPress={() => void pauseWatched(newsroom, !isPaused)}
      >
        {isPaused ? (
          <Play aria-hidden size={14} strokeWidth={1.75} />
        ) : (
          <Pause aria-hidden size={14} strokeWidth={1.75} />
        )}
      </IconButton>
    </div>
  )
}

function WatchedWords({ watched: { name, state, taken } }: { watched: WatchedFolder }) {
  const words = useWords('take-in')
  return (
    <>
      <span className="dot" data-watched={state} aria-hidden />
      <span className="desk-foot-state">{words(`state-${state}`, { name: name ?? '' })}</span>
      {taken > 0 && <span className="take-in-number">{words('watched-taken', { count: taken })}</span>}
    </>
  )
}
