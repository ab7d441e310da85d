import type { Place } from '../../newsroom/story/place.ts'
import { useWords } from '../words/words.tsx'
import { withOptionalPart } from './optional-part.ts'
import { PlaceRow } from './place-row.tsx'
import { optional, readCountryCode, readZone } from './read-text.ts'
import { TextRow } from './text-row.tsx'
import { zoneList } from './zone-list.tsx'

/** A place with all its parts. Only its name is needed. */
export function PlaceFields({
  place,
  label,
  onChange,
}: {
  place: Place
  /** What the place's name is called here, such as where a picture was taken. */
  label?: string
  onChange: (place: Place) => void
}) {
  const words = useWords('slip')
  const part = (name: keyof Place & ('region' | 'country' | 'countryCode' | 'timeZone')) => ({
    label: words(name === 'countryCode' ? 'country-code' : name === 'timeZone' ? 'zone' : name),
    value: place[name] ?? '',
    onChange: (text: string) => onChange(withOptionalPart(place, name, text)),
  })
  return (
    <>
      <PlaceRow label={label ?? words('place')} place={place} onChange={onChange} />
      <TextRow {...part('region')} />
      <div className="slip-pair">
        <TextRow {...part('country')} />
        <TextRow {...part('countryCode')} kind="code" read={optional(readCountryCode)} />
      </div>
      <TextRow {...part('timeZone')} kind="code" read={optional(readZone)} offered={zoneList} />
    </>
  )
}
