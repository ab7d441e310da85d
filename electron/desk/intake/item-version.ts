import type { Intake } from '../../../newsroom/story/intake.ts'

type Version = Pick<Intake, 'version' | 'versionCreated' | 'raw'>

/**
 * What an item that came in is to the one that is known: later, earlier or the same.
 *
 * By version number where both have one that rises by ones; agencies also give numbers that say nothing of the order, of
 * nine digits and more: then by when the version was made. Where neither tells, what came later is later.
 */
export function compareVersions(known: Version, came: Version): 'same' | 'later' | 'earlier' {
  const numbers = [known, came].map(({ version }) =>
    /^\d{1,6}$/.test(version ?? '') ? Number(version) : null,
  )
  const [was, is] = numbers
  if (typeof was === 'number' && typeof is === 'number' && was !== is) return is > was ? 'later' : 'earlier'
  const times = [known, came].map(({ versionCreated }) => Date.parse(versionCreated ?? ''))
  const [before = NaN, after = NaN] = times
  if (before !== after && !Number.isNaN(before) && !Number.isNaN(after))
    return after > before ? 'later' : 'earlier'
  const isKnownVersion = typeof was === 'number' && typeof is === 'number'
  if (known.raw === came.raw || isKnownVersion || before === after) return 'same'
  return 'later'
}
