import type { Embargo } from '../../newsroom/story/embargo.ts'
import type { Moment, ZonedInstant } from '../../newsroom/story/moment.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { withoutPart } from '../editor/without-part.ts'
import { isKnownZone } from '../window/print-clock.ts'
import { instantsAt, wallClockAt, type WallClock } from './zoned-time.ts'

/** A time as it is written into three fields. Any of them may still be empty. */
export type WrittenTime = WallClock & { readonly timeZone: string }

/** A stored time, written into its three fields. A zone nobody knows is kept, and its time shown in UTC. */
export function writeTime({ instant, timeZone }: ZonedInstant): WrittenTime {
  return { ...wallClockAt(instant, isKnownZone(timeZone) ? timeZone : 'UTC'), timeZone }
}

/** A publication's moment in its fields: the time is empty where only the day is known. */
export function writeMoment(moment: Moment, houseZone: string): WrittenTime {
  return 'instant' in moment
    ? writeTime(moment as ZonedInstant)
    : { day: String(moment.day), time: '', timeZone: houseZone }
}

/**
 * The embargo that holds until the written time, or why there is none: a part is missing, or the clock skips the time
 * on that day. Where the clock shows it twice, the later is meant, so that nothing leaves too early.
 */
export function findEmbargo(
  former: Embargo | null,
  { day, time, timeZone }: WrittenTime,
): Result<Embargo, 'missing' | 'no-such-time'> {
  if (day === '' || time === '' || !isKnownZone(timeZone)) return failed('missing')
  const instant = instantsAt({ day, time }, timeZone).at(-1)
  if (instant === undefined) return failed('no-such-time')
  return ok({ ...former, until: { ...former?.until, instant, timeZone } })
}

/**
 * The publication's moment as exactly as it is written: none without a day, the day alone without a time. Where the
 * clock shows the time twice, the earlier is meant.
 */
export function findMoment(
  former: Moment | null,
  { day, time, timeZone }: WrittenTime,
): Result<Moment | null, 'missing' | 'no-such-time'> {
  if (day === '') return time === '' ? ok(null) : failed('missing')
  const others = withoutParts(former ?? {}, ['day', 'instant', 'timeZone'])
  if (time === '') return ok({ ...others, day })
  if (!isKnownZone(timeZone)) return failed('missing')
  const instant = instantsAt({ day, time }, timeZone)[0]
  return instant === undefined ? failed('no-such-time') : ok({ ...others, instant, timeZone })
}

function withoutParts(value: object, parts: readonly string[]): Record<string, unknown> {
  return parts.reduce((rest, part) => withoutPart(rest, part), value as Record<string, unknown>)
}
