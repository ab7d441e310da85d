/** Every time zone the system knows, by its IANA name, UTC first. */
export function knownTimeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}

/** True for a name the system can reckon with; older names such as `Asia/Calcutta` are good as well. */
export function isTimeZone(name: string): boolean {
  // A bare offset is no place whose clocks change.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    // A RangeError, for a name that is not known.
    return false
  }
}

/** How far the zone's clocks are from Greenwich at a moment, such as `GMT+09:00`. The zone has to be one. */
export function offsetOf(zone: string, at: Date): string {
  return partOf(zone, at, { timeZoneName: 'longOffset' }, 'timeZoneName')
}

/** The time of day in the zone, such as `14:05`. The zone has to be one. */
export function clockOf(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
}

/** The calendar day in the zone as YYYY-MM-DD. The zone has to be one. */
export function dayOf(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at)
}

function partOf(
  zone: string,
  at: Date,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, ...options }).formatToParts(at)
  const found = parts.find((part) => part.type === type)?.value ?? ''
  return found === 'GMT' ? 'GMT+00:00' : found
}
