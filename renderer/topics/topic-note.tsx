import { TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import {
  type MediaTopics,
  replacementsOf,
  topicName,
  topicsAbove,
  topicsByCode,
} from '../../newsroom/story/media-topics.ts'
import type { Subject } from '../../newsroom/story/story.ts'
import { useReadOnly } from '../slip/use-field.ts'
import { useWords } from '../words/words.tsx'

/** What the release says of a subject: where it belongs, or that it is not in use any more and what is, one press away. */
export function TopicNote({
  release,
  language,
  subject,
  taken,
  onReplace,
}: {
  release: MediaTopics
  language: string
  subject: Subject
  /** All subjects of the story: one it has already is not offered in the place of another. */
  taken: readonly Subject[]
  onReplace: (subject: Subject) => void
}) {
  const words = useWords('topics')
  const readOnly = useReadOnly()
  const topic = topicsByCode(release).get(subject.qcode)
  if (!topic) return <Warned>{words('unknown', { released: release.released })}</Warned>
  if (topic.retired === null) {
    const above = topicsAbove(release, topic).map((higher) => topicName(higher, language))
    return above.length === 0 ? null : <p className="topic-note">{above.join(' › ')}</p>
  }
  const instead = replacementsOf(release, topic).filter(
    ({ qcode }) => !taken.some((other) => other.qcode === qcode),
  )
  return (
    <>
      <Warned>{words('is-retired', { day: topic.retired })}</Warned>
      {!readOnly &&
        instead.map((next) => (
          <Button
            key={next.qcode}
            className="slip-link topic-replace"
            onPress={() => onReplace({ ...subject, qcode: next.qcode, name: topicName(next, language) })}
          >
            {words('replace', { name: topicName(next, language) })}
          </Button>
        ))}
    </>
  )
}

function Warned({ children }: { children: string }) {
  return (
    <p className="topic-note topic-warned">
      <TriangleAlert aria-hidden />
      {children}
    </p>
  )
}
