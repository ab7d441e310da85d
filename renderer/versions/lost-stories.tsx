import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { LostStory } from '../../newsroom/contract/history-calls.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { bringBack } from './bring-back.ts'
import { dayOf } from './group-versions.ts'
import { printDay, printTime } from './version-words.ts'

/** The stories of this desk whose folders have gone, each with the way to bring it back. */
export function LostStories() {
  const { mainProcess } = useNewsroomWindow()
  const words = useWords('versions')
  const [lost, show] = useState<readonly LostStory[] | null>(null)
  const [fault, fail] = useState<SpokenFault | null>(null)
  useEffect(() => {
    void mainProcess.call['history:lost']({}).then((answer) =>
      answer.ok ? show(answer.value.stories) : fail(answer.fault),
    )
  }, [mainProcess])
  return (
    <SheetFrame title={words('lost-title')} className="lost">
      <div className="over-body lost-body">
        {fault && (
          <p className="versions-note" role="alert">
            <b>{fault.message}</b> {fault.hint}
          </p>
        )}
        {!fault && (
          <p className="versions-note" role="status">
            {words(lost === null ? 'lost-looking' : lost.length === 0 ? 'lost-none' : 'lost-hint')}
          </p>
        )}
        {lost !== null && lost.length > 0 && (
          <ul className="lost-stories">
            {lost.map((story) => (
              <LostEntry key={story.story} lost={story} />
            ))}
          </ul>
        )}
      </div>
    </SheetFrame>
  )
}

function LostEntry({ lost: { story, headline, slugline, at, versions } }: { lost: LostStory }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('versions')
  const language = useLanguage()
  const now = useNow()
  const [isComing, setComing] = useState(false)
  const name = headline || slugline || words('no-headline')
  const when = `${printDay(dayOf(new Date(at)), now, language, words)} ${printTime(at, language)}`
  const bring = async () => {
    setComing(true)
    if (!(await bringBack(newsroom, story))) setComing(false)
  }
  return (
    <li className="lost-story">
      <div>
        <b dir="auto">{name}</b>
        <span className="lost-facts">
          {slugline && <span className="slugline">{slugline}</span>}
          <span>{words(versions === 1 ? 'lost-one' : 'lost-many', { when, count: versions })}</span>
        </span>
      </div>
      <Button
        className="quiet-button"
        aria-label={words('bring-back-one', { name })}
        isPending={isComing}
        onPress={() => void bring()}
      >
        {words('bring-back')}
      </Button>
    </li>
  )
}
