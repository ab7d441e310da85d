import { useState } from 'react'
import type { Dateline } from '../../newsroom/story/dateline.ts'
import { printDatelineLine } from '../../newsroom/story/print-dateline.ts'
import { DatelineReasons } from '../copy/dateline-reasons.tsx'
import { useHouse } from '../editor/story-context.ts'
import { useWords } from '../words/words.tsx'
import { AddButton, RemoveButton } from './act-button.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { DayRow } from './day-row.tsx'
import { focusPlace } from './go-to-place.ts'
import { withOptionalPart } from './optional-part.ts'
import { PartList } from './part-list.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PlainRow } from './plain-row.tsx'
import { optional, readZone } from './read-text.ts'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'
import { zoneList } from './zone-list.tsx'

/** Where and when the story was reported, with all its parts. A new one waits here until it has a place. */
export function DatelineGroup() {
  const words = useWords('slip')
  const { datelineStyle } = useHouse()
  const [dateline, change] = useField('dateline')
  const [draft, setDraft] = useState<Dateline | null>(null)
  const present = dateline ?? draft
  const edit = (next: Dateline) => {
    const isWhole = next.places.every(({ name }) => name !== '')
    setDraft(isWhole ? null : next)
    if (isWhole) change(next)
  }
  const remove = () => {
    setDraft(null)
    change(null)
    focusPlace('field:dateline')
  }
  const begin = () => {
    setDraft({ places: [{ name: '' }], placement: datelineStyle === 'own-line' ? 'own-line' : 'run-in' })
    focusPlace('field:dateline')
  }
  return (
    <SlipGroup
      title={words('dateline')}
      place="field:dateline"
      act={present && <RemoveButton words={words('remove-dateline')} onPress={remove} />}
    >
      {present ? (
        <DatelineFields dateline={present} onChange={edit} />
      ) : (
        <AddButton words={words('add-dateline')} onPress={begin} />
      )}
    </SlipGroup>
  )
}

type FieldsProps = { dateline: Dateline; onChange: (dateline: Dateline) => void }

function DatelineFields({ dateline, onChange }: FieldsProps) {
  const words = useWords('slip')
  const { datelineStyle } = useHouse()
  const isPrintable = dateline.places.every(({ name }) => name !== '')
  return (
    <>
      <PartList
        parts={dateline.places}
        onChange={(places) => onChange({ ...dateline, places })}
        empty={{ name: '' }}
        isWhole={({ name }) => name !== ''}
        nameOf={({ name }) => name}
        addWords={words('add-place')}
        least={1}
      >
        {(place, edit) => <PlaceFields place={place} onChange={edit} />}
      </PartList>
      <WhenAndHow dateline={dateline} onChange={onChange} />
      {isPrintable && (
        <>
          <PlainRow label={words('printed-as')} isCopy>
            {printDatelineLine(dateline, datelineStyle)}
          </PlainRow>
          <DatelineReasons dateline={dateline} style={datelineStyle} />
        </>
      )}
    </>
  )
}

function WhenAndHow({ dateline, onChange }: FieldsProps) {
  const words = useWords('slip')
  const part = (name: 'date' | 'timeZone' | 'source' | 'literal') => ({
    value: dateline[name] ?? '',
    onChange: (text: string) => onChange(withOptionalPart(dateline, name, text)),
  })
  return (
    <>
      <div className="slip-pair slip-when">
        <DayRow {...part('date')} label={words('dateline-date')} />
        <TextRow
          {...part('timeZone')}
          kind="code"
          label={words('zone')}
          placeholder={dateline.places[0]?.timeZone ?? ''}
          read={optional(readZone)}
          offered={zoneList}
        />
      </div>
      <TextRow {...part('source')} label={words('agency')} />
      <ChoiceRow
        label={words('placement')}
        value={dateline.placement}
        choices={['own-line', 'run-in']}
        nameOf={words}
        onChange={(placement) => onChange({ ...dateline, placement })}
      />
      <TextRow {...part('literal')} label={words('literal')} />
    </>
  )
}
