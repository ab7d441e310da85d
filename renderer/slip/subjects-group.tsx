import type { Subject } from '../../newsroom/story/story.ts'
import { type MediaTopics, topicName, topicsByCode } from '../../newsroom/story/media-topics.ts'
import { ok } from '../../newsroom/story/result.ts'
import { TopicNote } from '../topics/topic-note.tsx'
import { TopicSearch } from '../topics/topic-search.tsx'
import { useWindowState } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { PartList } from './part-list.tsx'
import { needed, readQcode, splitKeywords } from './read-text.ts'
import { FoldingGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

const noSubject: Subject = { qcode: '', name: '' }

/** What the story is about: subjects of IPTC Media Topics, and keywords. */
export function SubjectsGroup() {
  const words = useWords('slip')
  const [subjects, change] = useField('subjects')
  const [language] = useField('language')
  const release = useWindowState(({ topics }) => topics.release)
  const [keywords, changeKeywords] = useField('keywords')
  return (
    <FoldingGroup title={words('subjects')} holds={subjects.length + keywords.length > 0}>
      <div data-place="field:subjects">
        <PartList
          parts={subjects}
          onChange={change}
          empty={noSubject}
          isWhole={({ qcode }) => qcode !== ''}
          nameOf={({ qcode, name }) => name || qcode}
          addWords={words('add-subject')}
        >
          {(subject, edit) => {
            const shared = { language, taken: subjects }
            if (!release) return <SubjectFields subject={subject} onChange={edit} />
            if (subject.qcode === '') return <TopicSearch {...shared} release={release} onChoose={edit} />
            return <KnownSubjectFields {...shared} release={release} subject={subject} onChange={edit} />
          }}
        </PartList>
      </div>
      <TextRow
        label={words('keywords')}
        place="field:keywords"
        placeholder={words('keywords-hint')}
        value={keywords.join(', ')}
        read={(text) => ok(splitKeywords(text).join(', '))}
        onChange={(text) => changeKeywords(splitKeywords(text))}
      />
    </FoldingGroup>
  )
}

type FieldsProps = { subject: Subject; onChange: (subject: Subject) => void }

function KnownSubjectFields({
  release,
  language,
  taken,
  subject,
  onChange,
}: FieldsProps & { release: MediaTopics; language: string; taken: readonly Subject[] }) {
  const nameOf = (qcode: string) => {
    const topic = topicsByCode(release).get(qcode)
    return topic ? topicName(topic, language) : ''
  }
  // A name that is the old code's goes with it; one that somebody has written stays.
  const change = (next: Subject) => {
    const isOwn = subject.name === '' || subject.name === nameOf(subject.qcode)
    const follows = next.qcode !== subject.qcode && isOwn && nameOf(next.qcode) !== ''
    onChange(follows ? { ...next, name: nameOf(next.qcode) } : next)
  }
  return (
    <>
      <SubjectFields subject={subject} onChange={change} />
      <TopicNote release={release} language={language} subject={subject} taken={taken} onReplace={onChange} />
    </>
  )
}

function SubjectFields({ subject, onChange }: FieldsProps) {
  const words = useWords('slip')
  return (
    <>
      <TextRow
        kind="code"
        label={words('qcode')}
        value={subject.qcode}
        placeholder="medtop:20000002"
        read={needed(readQcode)}
        onChange={(qcode) => onChange({ ...subject, qcode })}
      />
      <TextRow
        label={words('subject-name')}
        value={subject.name}
        onChange={(name) => onChange({ ...subject, name })}
      />
    </>
  )
}
