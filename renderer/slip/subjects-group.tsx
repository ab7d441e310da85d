import type { Subject } from '../../newsroom/story/story.ts'
import { ok } from '../../newsroom/story/result.ts'
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
          {(subject, edit) => <SubjectFields subject={subject} onChange={edit} />}
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

function SubjectFields({ subject, onChange }: { subject: Subject; onChange: (subject: Subject) => void }) {
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
