import { ArrowUpRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { ExportFinding } from '../../newsroom/contract/contract.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { goToPlace } from '../slip/go-to-place.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { placeFindings } from './export-plan.ts'

/** What stands between the story and its readers, or what is worth a look. Each leads to its place. Nothing where it is empty. */
export function FindingList({
  session,
  kind,
  findings,
}: {
  session: StorySession
  kind: 'blockers' | 'warnings'
  findings: readonly ExportFinding[]
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('sending')
  const placed = useMemo(() => placeFindings(findings, session.current()), [findings, session])
  const language = session.store.get().fields.language
  if (placed.length === 0) return null
  return (
    <section className="sending-part" data-kind={kind} aria-label={words(kind)}>
      <h2>
        {words(kind)} <span>{placed.length}</span>
      </h2>
      <ul className="findings">
        {placed.map(({ code, where, message, words: atPlace }, place) => (
          <li key={`${code} ${where} ${String(place)}`}>
            <Button className="finding" onPress={() => goToPlace(newsroom, session, where)}>
              <span className="finding-words">
                {message}
                {atPlace && (
                  <q lang={language} dir="auto">
                    {atPlace}
                  </q>
                )}
              </span>
              <span className="finding-way">
                {words('go-there')}
                <ArrowUpRight aria-hidden />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
