import type { KeyboardEvent } from 'react'
import type { Place } from '../../newsroom/story/place.ts'
import { placeFrom } from '../places/place-from.ts'
import { PlaceSearch } from '../places/place-search.tsx'
import { useWords } from '../words/words.tsx'
import { needed, readLine } from './read-text.ts'
import { isUndo } from './text-row.tsx'
import { useReadOnly } from './use-field.ts'
import { useHeldText } from './use-held-text.ts'

const readName = needed(readLine)

/** The name of a place as a row of the slip, looked up as one types. A name is needed. */
export function PlaceRow({
  label,
  place,
  onChange,
}: {
  label: string
  place: Place
  onChange: (place: Place) => void
}) {
  const words = useWords('slip')
  const readOnly = useReadOnly()
  const { text, fault, type, leave, takeBack } = useHeldText(place.name, readName, (name) =>
    onChange({ ...place, name }),
  )
  const onKey = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && isUndo(event) && takeBack()) event.preventDefault()
  }
  return (
    <PlaceSearch
      look="slip"
      label={label}
      name={text}
      onType={type}
      onChoose={(found) => onChange(placeFrom(found, place))}
      fault={fault && words(fault)}
      isReadOnly={readOnly}
      onLeave={leave}
      onKey={onKey}
    />
  )
}
