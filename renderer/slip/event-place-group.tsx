import { useWords } from '../words/words.tsx'
import { AddButton, RemoveButton } from './act-button.tsx'
import { OptionalPlace } from './optional-place.tsx'
import { FoldingGroup } from './slip-group.tsx'
import { useField } from './use-field.ts'

/** Where the event happened. Not the dateline's place, and never taken from it. */
export function EventPlaceGroup() {
  const words = useWords('slip')
  const [place, change] = useField('eventPlace')
  return (
    <FoldingGroup title={words('event-place')} holds={place !== null}>
      <div data-place="field:eventPlace">
        <OptionalPlace
          place={place}
          onChange={change}
          offer={(begin) => <AddButton words={words('add-event-place')} onPress={begin} />}
          remove={(act) => <RemoveButton words={words('remove-event-place')} onPress={act} />}
        />
      </div>
    </FoldingGroup>
  )
}
