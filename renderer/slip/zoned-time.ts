const minute = 60_000
const day = 24 * 60 * minute

/** What the wall says in a zone: the day as YYYY-MM-DD and the time as HH:MM. */
export type WallClock = { readonly day: string; readonly time: string }

/** Day and time on the clocks of a zone this system knows. Seconds are not shown. */
export function wallClockAt(instant: string, timeZone: string): WallClock {
  // Sweden writes ISO 8601.
  const printed = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
  const [day = '', time = ''] = printed.split(' ')
  return { day: day.padStart(10, '0'), time }
}

/**
 * The instants at which the clocks of a zone show this day and time, the earlier first: one on most days, none where the
 * clock skips it in spring, two where it is put back in autumn.
 */
export function instantsAt(wall: WallClock, timeZone: string): string[] {
  const asUtc = Date.parse(`${wall.day}T${wall.time}:00Z`)
  // A zone changes its clock at most once within two days, so its offsets around the day are all there can be.
  const offsets = new Set([asUtc - day, asUtc + day].map((at) => offsetAt(at, timeZone)))
  return [...offsets]
    .map((offset) => asUtc - offset)
    .filter((at) => offsetAt(at, timeZone) === asUtc - at)
    .sort((one, other) => one - other)
    .map((at) => new Date(at).toISOString().replace('.000Z', 'Z'))
}

/** How far the zone's clocks are ahead of UTC, to the minute. */
function offsetAt(at: number, timeZone: string): number {
  const wall = wallClockAt(new Date(at).toISOString(), timeZone)
  return Date.parse(`${wall.day}T${wall.time}:00Z`) - Math.floor(at / minute) * minute
}
