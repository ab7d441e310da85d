import { CircleCheck } from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Finding } from '../../newsroom/story/checks.ts'
import { useSession } from '../editor/story-context.ts'
import { bodyOf } from '../editor/story-editor.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { EmptyPage } from './empty-page.tsx'
import { goToPlace } from './go-to-place.ts'
import { useFindingWords } from './use-finding-words.ts'

/** All that stands in the way and all that is worth a look, in one list with a number key to each. */
export function CheckPage() {
  const words = useWords('slip')
  const newsroom = useNewsroomWindow()
  const session = useSession()
  const { blockers, warnings } = useStory(session, ({ derived }) => derived.findings)
  const all = [...blockers, ...warnings]
  if (all.length === 0)
    return (
      <EmptyPage title={words('all-well')} hint={words('all-well-hint')}>
        <CircleCheck aria-hidden className="slip-good" />
      </EmptyPage>
    )
  const go = (key: string) => {
    const found = all[Number(key)]
    if (found) goToPlace(newsroom, session, found.where)
  }
  return (
    <>
      <ListBox
        className="findings"
        aria-label={words('check')}
        selectionMode="none"
        onAction={(key) => go(String(key))}
      >
        <FindingSection title={words('must-settle')} level="blocker" found={blockers} first={0} />
        <FindingSection
          title={words('worth-a-look')}
          level="warning"
          found={warnings}
          first={blockers.length}
        />
      </ListBox>
      <p className="slip-foot">{words('check-hint')}</p>
    </>
  )
}

function FindingSection({
  title,
  level,
  found,
  first,
}: {
  title: string
  level: 'blocker' | 'warning'
  found: readonly Finding[]
  /** The index of the first one in the whole list. */
  first: number
}) {
  const session = useSession()
  const say = useFindingWords()
  if (found.length === 0) return null
  const body = bodyOf(session.editor)
  return (
    <ListBoxSection className="finding-section">
      <Header>{title}</Header>
      {found.map((finding, index) => {
        const { message, place } = say(finding, body)
        const number = first + index + 1
        return (
          <ListBoxItem
            key={number}
            id={String(first + index)}
            className="finding"
            data-level={level}
            textValue={`${message} ${place}`}
          >
            <i className="finding-dot" aria-hidden />
            <span className="finding-words">
              {message}
              <small dir="auto">{place}</small>
            </span>
            {number <= 9 && <kbd>{number}</kbd>}
          </ListBoxItem>
        )
      })}
    </ListBoxSection>
  )
}
