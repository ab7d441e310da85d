import { Button } from 'react-aria-components'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { chooseWatched, forgetWatched, pauseWatched } from './choose-watched.ts'

/** The watched folder among the settings of a desk. It is chosen at once: it is no decision of the house to be saved. */
export function WatchedPart() {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  const watched = useWindowState((state) => state.watched)
  const name = watched?.name ?? null
  const state = watched?.state ?? 'watching'
  const isPaused = state === 'paused'
  return (
    <fieldset className="house-part watched-part">
      <legend>{words('watched')}</legend>
      <p className="watched-state house-wide" role="status">
        {name === null ? (
          words('watched-none')
        ) : (
          <>
            <span className="dot" data-watched={state} aria-hidden />
            {words(`state-${state}`, { name })}
          </>
        )}
      </p>
      <div className="watched-acts house-wide">
        <Button className="quiet-button" onPress={() => void chooseWatched(newsroom)}>
          {words(name === null ? 'watched-choose' : 'watched-change')}
        </Button>
        {name !== null && (
          <>
            <Button className="quiet-button" onPress={() => void pauseWatched(newsroom, !isPaused)}>
              {words(isPaused ? 'watched-resume' : 'watched-pause')}
            </Button>
            <Button className="quiet-button" onPress={() => void forgetWatched(newsroom)}>
              {words('watched-forget')}
            </Button>
          </>
        )}
      </div>
      <p className="watched-hint house-wide">{words('watched-hint')}</p>
    </fieldset>
  )
}
