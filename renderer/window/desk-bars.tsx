import { Button } from 'react-aria-components'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'

/** What is wrong with a desk, under the window's bar whatever else is shown. Takes no room where nothing is. */
export function DeskBars() {
  return (
    <div className="desk-bars">
      <DeskGoneBar />
      <RefusedDesks />
    </div>
  )
}

function DeskGoneBar() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const isGone = useWindowState(({ deskGone }) => deskGone)
  const place = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.place : ''))
  if (!isGone) return null
  return (
    <div className="story-bar" data-tone="bad" role="alert">
      <p>
        <b>{words('desk-gone-title', { place })}</b>
        <span>{words('desk-gone-hint')}</span>
      </p>
      <Button
        className="quiet-button"
        onPress={() => void newsroom.mainProcess.call['trouble:look-again']({ story: null })}
      >
        {words('look-again')}
      </Button>
    </div>
  )
}

function RefusedDesks() {
  const { store } = useNewsroomWindow()
  const words = useWords('window')
  const refused = useWindowState(({ refusedDesks }) => refusedDesks)
  return refused.map(({ place, fault }) => (
    <div className="story-bar" data-tone="bad" role="alert" key={place}>
      <p>
        <b>{words('refused-desk-title', { place })}</b>
        <span>
          {fault.message} {fault.hint}
        </span>
      </p>
      <Button
        className="quiet-button"
        onPress={() => store.change({ refusedDesks: refused.filter((other) => other.place !== place) })}
      >
        {words('dismiss')}
      </Button>
    </div>
  ))
}
