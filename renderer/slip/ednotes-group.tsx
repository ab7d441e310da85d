import { type Ednote, ednote } from '../../newsroom/story/story.ts'
import { useWords } from '../words/words.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { PartList } from './part-list.tsx'
import { needed, readLines } from './read-text.ts'
import { FoldingGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

const noNote: Ednote = { role: 'clients', text: '' }

/** Notes to clients and other desks, each with whom it is for. */
export function EdnotesGroup() {
  const words = useWords('slip')
  const [notes, change] = useField('ednotes')
  return (
    <FoldingGroup title={words('ednotes')} holds={notes.length > 0}>
      <div data-place="field:ednotes">
        <PartList
          parts={notes}
          onChange={change}
          empty={noNote}
          isWhole={({ text }) => text !== ''}
          nameOf={({ text }) => text.slice(0, 40)}
          addWords={words('add-note')}
        >
          {(note, edit) => (
            <>
              <ChoiceRow
                label={words('note-for')}
                value={note.role}
                choices={ednote.shape.role.options}
                nameOf={(role) => words(`note-${role}`)}
                onChange={(role) => edit({ ...note, role })}
              />
              <TextRow
                kind="lines"
                label={words('note-text')}
                value={note.text}
                read={needed(readLines)}
                onChange={(text) => edit({ ...note, text })}
              />
            </>
          )}
        </PartList>
      </div>
    </FoldingGroup>
  )
}
