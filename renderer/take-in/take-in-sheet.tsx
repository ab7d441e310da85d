import { Button, ProgressBar } from 'react-aria-components'
import { memo, useDeferredValue, useState } from 'react'
import type { TakeInReport } from '../../newsroom/contract/take-in-calls.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { dismissReport, stopTakeIn } from './begin-take-in.ts'
import { CountLine } from './count-line.tsx'
import { TakeInLines } from './take-in-lines.tsx'

/**
 * What has come in: the files taken in last, and what the watched folder brought. It stands beside the copy and stays while
 * one opens the stories in it, until it is dismissed.
 */
export function TakeInSheet() {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  // A large batch is told of in many notices; a key goes before drawing each of them.
  const report = useDeferredValue(useWindowState(({ takeIn }) => takeIn))
  const cameIn = useWindowState((state) => state.cameIn)
  return (
    <SheetFrame title={words('title')} className="take-in-sheet">
      <div className="over-body" tabIndex={-1}>
        {report && <BatchReport key={report.batch} report={report} />}
        {cameIn && (
          <section className="take-in-part" aria-label={words('from-watched', { name: cameIn.name })}>
            <h2>{words('from-watched', { name: cameIn.name })}</h2>
            <CountLine lines={cameIn.lines} />
            <TakeInLines lines={cameIn.lines} />
          </section>
        )}
        {!report && !cameIn && <p className="take-in-nothing">{words('nothing-yet')}</p>}
      </div>
      {(report ?? cameIn) && report?.state !== 'running' && (
        <div className="take-in-foot">
          <Button className="quiet-button" onPress={() => dismissReport(newsroom)}>
            {words('dismiss')}
          </Button>
        </div>
      )}
    </SheetFrame>
  )
}

const BatchReport = memo(function BatchReport({ report }: { report: TakeInReport }) {
  const words = useWords('take-in')
  const { state, fault, lines } = report
  return (
    <section className="take-in-part" aria-label={words('progress')}>
      <Progress report={report} />
      {state === 'stopped' && <p className="take-in-note">{words('stopped')}</p>}
      {fault && (
        <div className="take-in-note" data-tone="bad" role="alert">
          <b>{words('broken-off')}</b>
          <p>
            {fault.message} {fault.hint}
          </p>
        </div>
      )}
      <CountLine lines={lines} />
      <TakeInLines lines={lines} />
    </section>
  )
})

/** How far it is, with the way to stop it; at the end only what it was. */
function Progress({ report: { name, done, total, state } }: { report: TakeInReport }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  const [isStopping, setStopping] = useState(false)
  const called = name || words('several-files')
  if (state !== 'running') {
    const key = total === 1 ? 'done-one' : name === '' ? 'done-several' : 'done-files'
    return (
      <h2>
        <span role="status">{words(key, { done, name: called })}</span>
      </h2>
    )
  }
  return (
    <>
      <h2>{words('taking-in', { name: called })}</h2>
      <div className="take-in-progress">
        <ProgressBar
          aria-label={words('progress')}
          {...(total === null ? { isIndeterminate: true } : { value: done, maxValue: total })}
        >
          <span className="take-in-bar" data-unknown={total === null || undefined}>
            <i style={{ inlineSize: `${total === null ? 30 : (done / Math.max(1, total)) * 100}%` }} />
          </span>
        </ProgressBar>
        <span className="take-in-number">
          {total === null ? words('done-so-far', { done }) : words('done-of', { done, total })}
        </span>
        <Button
          className="quiet-button"
          isDisabled={isStopping}
          onPress={() => {
            setStopping(true)
            stopTakeIn(newsroom)
          }}
        >
          {isStopping ? words('stopping') : words('stop')}
        </Button>
      </div>
    </>
  )
}
