import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { FoundPlace } from '../../../newsroom/contract/gazetteer-calls.ts'
import { placeKey } from '../../../newsroom/story/place-key.ts'
import type { Vfs } from '../vfs.ts'
import { placeOf, type Row } from './found-place.ts'

const unpack = promisify(gunzip)
/** Several times what the gazetteer has: another file in its stead fills no memory. */
const mostBytes = 64_000_000

/** What is looked for: the beginning of a name, how many at most, and which places were used lately, the latest first. */
export type Search = {
  readonly text: string
  readonly limit: number
  readonly lately: readonly number[]
}

/** The places of the world in memory, about forty megabytes. */
export type Gazetteer = {
  readonly size: number
  /** Takes a few milliseconds at most, also for a single letter. */
  readonly find: (search: Search) => FoundPlace[]
}

/**
 * Reads the packed gazetteer that `npm run gazetteer` makes: places by population, an empty line, then every name's key in
 * order with the number of its line and, where it is not the place's own name, the name. Throws what the disk throws.
 */
export async function readGazetteer(vfs: Pick<Vfs, 'readFile'>, path: string): Promise<Gazetteer> {
  const text = (await unpack(await vfs.readFile(path), { maxOutputLength: mostBytes })).toString('utf8')
  const [places = '', keys = ''] = text.split('\n\n')
  return gazetteerOf(places.split('\n'), keys.split('\n'))
}

/** A name that begins as what was typed. */
type Match = {
  readonly at: number
  readonly isWhole: boolean
  readonly isOwn: boolean
  readonly other: string
}

function gazetteerOf(lines: readonly string[], keys: readonly string[]): Gazetteer {
  const lineOf = new Map(lines.map((line, at) => [parseInt(line, 10), at]))
  const sorted = sortedMatches(keys)
  const find = ({ text, limit, lately }: Search) => {
    const [name = '', ...wider] = text.split(',').map(placeKey)
    if (name === '') return []
    const matches = sorted(name)
    const recent = lately.map((id) => lineOf.get(id))
    const used = recent.flatMap((at) => matches.find((match) => match.at === at) ?? [])
    const found: FoundPlace[] = []
    for (const match of new Set([...used, ...matches])) {
      const place = placeOf(rowOf(lines[match.at] ?? ''), match.other)
      if (isWithin(place, wider)) found.push(place)
      if (found.length === limit) break
    }
    return found
  }
  return { size: lines.length, find }
}

/** Whole names first, then by population. Two letters begin thousands of names: what begins with them is sorted once. */
function sortedMatches(keys: readonly string[]): (wanted: string) => readonly Match[] {
  const kept = new Map<string, readonly Match[]>()
  return (wanted) => {
    const known = kept.get(wanted)
    if (known) return known
    const matches = [...matchesOf(keys, wanted)].sort(
      (one, other) => Number(other.isWhole) - Number(one.isWhole) || one.at - other.at,
    )
    if (wanted.length <= 2 && kept.size < 2000) kept.set(wanted, matches)
    return matches
  }
}

/** The best match of each place. The keys stand in order, so those that begin alike stand together. */
function matchesOf(keys: readonly string[], wanted: string): Iterable<Match> {
  const best = new Map<number, Match>()
  for (let index = firstFrom(keys, wanted); index < keys.length; index += 1) {
    const entry = keys[index] ?? ''
    if (!entry.startsWith(wanted)) break
    const end = entry.indexOf('\t')
    const last = entry.indexOf('\t', end + 1)
    const other = entry.slice(last + 1)
    const at = parseInt(entry.slice(end + 1, last), 36)
    const match = { at, isWhole: end === wanted.length, isOwn: other === '', other }
    const known = best.get(match.at)
    if (!known || weight(match) > weight(known)) best.set(match.at, match)
  }
  return best.values()
}

function weight({ isWhole, isOwn }: Match): number {
  return (isWhole ? 2 : 0) + (isOwn ? 1 : 0)
}

/** The index of the first key that is not before the wanted one. */
function firstFrom(keys: readonly string[], wanted: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function isWithin(place: FoundPlace, wider: readonly string[]): boolean {
  const names = [place.region, place.country, place.countryCode].map(placeKey)
  return wider.every((wanted) => names.some((name) => name.startsWith(wanted)))
}

function rowOf(line: string): Row {
  const [id = '', name = '', region = '', countryCode = '', timeZone = '', population = ''] = line.split('\t')
  return { id: Number(id), name, region, countryCode, timeZone, population: Number(population) }
}
