import type { Byline, Person } from '../../newsroom/story/byline.ts'
import { printByline } from '../../newsroom/story/print-byline.ts'
import { withoutPart } from '../editor/without-part.ts'
import { useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { withOptionalPart } from './optional-part.ts'
import { PartList } from './part-list.tsx'
import { PlainRow } from './plain-row.tsx'
import { needed, readLine } from './read-text.ts'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

const nobody: Person = { name: '' }
const noByline: Byline = { people: [] }

/** Who reported the story: the people with their parts, the literal line, and what is printed of both. */
export function BylineGroup() {
  const words = useWords('slip')
  const language = useStory(useSession(), ({ fields }) => fields.language)
  const [byline, change] = useField('byline')
  const present = byline ?? noByline
  const printed = printByline(present, language)
  return (
    <SlipGroup title={words('byline')} place="field:byline">
      <PartList
        parts={present.people}
        onChange={(people) => change(orNone({ ...present, people }))}
        empty={nobody}
        isWhole={({ name }) => name !== ''}
        nameOf={({ name }) => name}
        addWords={words('add-person')}
      >
        {(person, edit) => <PersonFields person={person} onChange={edit} />}
      </PartList>
      <TextRow
        label={words('byline-line')}
        placeholder={words('byline-line-hint')}
        value={present.literal ?? ''}
        onChange={(text) => change(orNone(withOptionalPart(present, 'literal', text)))}
      />
      {printed !== '' && (
        <PlainRow label={words('printed-as')} isCopy>
          {printed}
        </PlainRow>
      )}
    </SlipGroup>
  )
}

/** A byline that says nothing is none. */
function orNone(byline: Byline): Byline | null {
  const holdsNothing = byline.people.length === 0 && Object.keys(byline).length === 1
  return holdsNothing ? null : byline
}

function PersonFields({ person, onChange }: { person: Person; onChange: (person: Person) => void }) {
  const words = useWords('slip')
  const placeNamed = (name: string): Person =>
    name === '' ? (withoutPart(person, 'place') as Person) : { ...person, place: { ...person.place, name } }
  return (
    <>
      <TextRow
        label={words('person')}
        value={person.name}
        read={needed(readLine)}
        onChange={(name) => onChange({ ...person, name })}
      />
      <TextRow
        label={words('role')}
        value={person.role ?? ''}
        onChange={(role) => onChange(withOptionalPart(person, 'role', role))}
      />
      <TextRow
        label={words('person-place')}
        value={person.place?.name ?? ''}
        onChange={(name) => onChange(placeNamed(name))}
      />
    </>
  )
}
