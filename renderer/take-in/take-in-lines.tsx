import { memo, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { TakeInLine } from '../../newsroom/contract/take-in-calls.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { sessionOf } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'

/** So many are drawn at once; more where they are asked for. */
const step = 200

/** A line for each thing that came in, what failed first; pictures are only counted. A story opens with a click. */
export function TakeInLines({ lines }: { lines: readonly TakeInLine[] }) {
  const words = useWords('take-in')
  const failures = useMemo(() => lines.filter(({ outcome }) => outcome === 'failed'), [lines])
  const stories = useMemo(() => lines.filter(({ story }) => story !== null), [lines])
  return (
    <>
      {failures.length > 0 && <Lines title={words('failures')} lines={failures} />}
      {stories.length > 0 && <Lines title={words('stories')} lines={stories} />}
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly TakeInLine[] }) {
  const words = useWords('take-in')
  const [limit, setLimit] = useState(step)
  const shown = lines.slice(0, limit)
  return (
    <>
      <h3>{title}</h3>
      <ul className="take-in-lines" aria-label={title}>
        {shown.map((line, place) => (
          <li key={place}>{line.fault ? <FailedLine line={line} /> : <StoryLine line={line} />}</li>
        ))}
      </ul>
      {lines.length > limit && (
        <Button className="quiet-button" onPress={() => setLimit(limit + step)}>
          {words('show-more', { count: Math.min(step, lines.length - limit) })}
        </Button>
      )}
    </>
  )
}

// Told five times a second while a batch comes in: what a line says never changes.
const FailedLine = memo(function FailedLine({ line: { file, fault } }: { line: TakeInLine }) {
  return (
    <div className="take-in-failed">
      <b dir="auto">{file}</b>
      <p>{fault?.message}</p>
      <p>{fault?.hint}</p>
    </div>
  )
})

const StoryLine = memo(function StoryLine({
  line: { file, outcome, headline, story, missing },
}: {
  line: TakeInLine
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('take-in')
  const isOpen = useWindowState((state) => sessionOf(state)?.id === story)
  return (
    <Button
      className="take-in-line"
      data-open={isOpen || undefined}
      onPress={() => story && void openStory(newsroom, story)}
    >
      <span className="take-in-headline" dir="auto">
        {headline || words('untitled')}
      </span>
      <span className="take-in-facts">
        <span data-outcome={outcome}>{words(outcome)}</span>
        {missing > 0 && <span data-outcome="missing">{words('missing-pictures', { count: missing })}</span>}
        <span className="take-in-file" dir="auto">
          {file}
        </span>
      </span>
    </Button>
  )
})
