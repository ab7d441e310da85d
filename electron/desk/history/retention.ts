import type { KeptEntry } from './history-entry.ts'

/** How long versions are kept, in milliseconds, and how many bytes they may take. */
export const retention = {
  /** Every save, but one in each so many milliseconds: the newest. */
  finest: 10_000,
  everySaveFor: 86_400_000,
  hourlyFor: 8 * 86_400_000,
  dailyFor: 182 * 86_400_000,
  /** So many of the newest are never dropped for their age: the clock may have jumped. */
  newestKept: 10,
  storyBytes: 50_000_000,
  allBytes: 1_000_000_000,
}
/** The bounds, which a test may set narrower. */
export type Retention = typeof retention

const hour = 3_600_000
const day = 86_400_000

/**
 * The versions that need not be kept any more once the newest is, of a story's versions from the oldest to the newest.
 *
 * Their age is the time between them, and not the clock's: where more than a day lies between two versions, the story was
 * left alone or the clock has jumped, and nobody can tell which, so that stretch counts for nothing. A clock that is a year
 * wrong for a while lets nothing go. Named ones, those with a reason, and the newest are never among them, and neither is
 * the file as it was found when the story was opened, until it is older than all that is kept.
 */
export function outlived(entries: readonly KeptEntry[], keep: Retention): KeptEntry[] {
  const seen = new Set<string>()
  const dropped: KeptEntry[] = []
  let age = 0
  let later = entries.at(-1)
  entries.toReversed().forEach((entry, at) => {
    age += believedGap(entry, later, keep)
    later = entry
    if (!isMereSave(entry)) return
    const slot = slotOf(entry, age, keep)
    const isTooOld = slot === null && at >= keep.newestKept
    if (isTooOld || (slot !== null && seen.has(slot) && !entry.isBase)) dropped.push(entry)
    else if (slot !== null && !entry.isBase) seen.add(slot)
  })
  return dropped
}

function believedGap(entry: KeptEntry, later: KeptEntry | undefined, { everySaveFor }: Retention): number {
  const gap = (later ?? entry).keptAt - entry.keptAt
  return gap > 0 && gap <= everySaveFor ? gap : 0
}

/** The stretch of time of which one save is kept, or null where nothing is any more. */
function slotOf({ keptAt }: KeptEntry, age: number, keep: Retention): string | null {
  if (age < keep.everySaveFor) return `s${Math.floor(keptAt / keep.finest)}`
  if (age < keep.hourlyFor) return `h${Math.floor(keptAt / hour)}`
  return age < keep.dailyFor ? `d${Math.floor(keptAt / day)}` : null
}

/**
 * The versions to let go so that the rest takes no more than `most` bytes: the oldest mere saves first, then what was
 * found, then what has a reason, and named ones last. The newest stays whatever it takes.
 */
export function beyondBound(entries: readonly KeptEntry[], bytes: number, most: number): KeptEntry[] {
  let over = bytes - most
  if (over <= 0) return []
  const newest = entries.at(-1)
  const byWorth = entries
    .filter((entry) => entry !== newest)
    .toSorted((one, other) => worthOf(one) - worthOf(other) || one.keptAt - other.keptAt)
  return byWorth.filter((entry) => {
    if (over <= 0) return false
    over -= entry.bytes
    return true
  })
}

function worthOf(entry: KeptEntry): number {
  if (entry.name !== '') return 3
  if (entry.reason !== 'saved') return 2
  return entry.isBase ? 1 : 0
}

function isMereSave({ name, reason }: KeptEntry): boolean {
  return name === '' && reason === 'saved'
}

/** True where a version that was kept right before another need not be kept beside it. */
export function isReplacedBy(before: KeptEntry, after: KeptEntry, keep: Retention): boolean {
  const slot = ({ keptAt }: KeptEntry) => Math.floor(keptAt / keep.finest)
  return isMereSave(before) && isMereSave(after) && !before.isBase && slot(before) === slot(after)
}
