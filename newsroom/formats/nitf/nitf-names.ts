/** The namespace of NITF 3.6; most wires leave it out. */
export const nitfNamespace = 'http://iptc.org/std/NITF/2006-10-18/'

/** What the schema wants `nitf/@version` to be. */
export const nitfVersion = '-//IPTC//DTD NITF 3.6//EN'

/** A name of ours for a `meta` or an `id`, so that no receiver takes it for one of the standard: `x-dateline.family`. */
export function own(name: string): string {
  return `${ownPrefix}${name}`
}

/** The name in a name of ours, or null for another's. */
export function ownName(name: string): string | null {
  return name.startsWith(ownPrefix) ? name.slice(ownPrefix.length) : null
}

/**
 * True for the eight figures of a Media Topic. The older Subject Codes are as long: only their seventeen roots mean the same
 * in both.
 */
export function isTopicCode(code: string): boolean {
  return /^(?:20\d{6}|(?:0[1-9]|1[0-7])000000)$/.test(code)
}

const ownPrefix = 'x-dateline.'
