import { useMemo } from 'react'
import { knownZones } from './read-text.ts'

/** The id of the list that offers every zone this system knows. */
export const zoneList = 'known-zones'

/** The zones to be offered. Once on a page is enough for all its fields. */
export function ZoneList() {
  const zones = useMemo(knownZones, [])
  return (
    <datalist id={zoneList}>
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}
