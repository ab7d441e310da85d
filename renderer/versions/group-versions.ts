import type { Version } from '../../newsroom/contract/history-calls.ts'

/** The versions of one day, the newest first. `day` is its first moment, in milliseconds since 1970. */
export type VersionGroup = {
  readonly id: string
  readonly day: number
  readonly versions: readonly Version[]
}

/**
 * Puts versions under the days they were written on by this machine's calendar. Their order stands: where a clock jumped, a
 * day may come twice.
 */
export function groupVersions(versions: readonly Version[]): VersionGroup[] {
  const groups: { id: string; day: number; versions: Version[] }[] = []
  for (const version of versions) {
    const day = dayOf(new Date(version.at))
    const last = groups.at(-1)
    if (last?.day === day) last.versions.push(version)
    else groups.push({ id: `day-${version.order}`, day, versions: [version] })
  }
  return groups
}

/** The moment a day began here. */
export function dayOf(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime()
}

/** The versions worth offering for comparing: the newest, and every one with a name or a reason of its own. */
export function choiceOfVersions(versions: readonly Version[], chosen: readonly string[]): Version[] {
  return versions.filter(
    ({ id, name, reason }, at) => at < 30 || name !== '' || reason !== 'saved' || chosen.includes(id),
  )
}
