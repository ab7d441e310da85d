import { findAgency, isAgencyName } from './agencies.ts'
import { type FoundDay, findDay } from './find-day.ts'

/** A dateline taken apart, in the words it has. */
export type DatelineParts = {
  /** Each place with the wider ones behind it: `['BUENOS AIRES', 'Argentina']`. */
  readonly places: readonly (readonly string[])[]
  readonly day: FoundDay | null
  readonly source: string
  /** The sign that leads into the copy; empty where there is none. */
  readonly dash: string
  /** Between brackets with an equals sign, as Korean wires write it: always run in. */
  readonly isKorean: boolean
}

const korean = /^[([【]([^=()[\]]{1,40})=([^=()[\]]{1,20})[)\]】]/u
const trailingDash = /\s*(\.[-–—]|-{1,2}|[–—−_=:])\s*$/u
const bracketed = /[\s,]*[([]([^()[\]]{2,40})[)\]]\s*[.,]?\s*$/u
const slashed = /[\s,.]*\/([^/()]{2,30})\/\s*\.?\s*$/u

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/i

/** Takes a dateline apart. Judges nothing: any text has parts. Places without a letter are left out. */
export function takeDatelineApart(text: string): DatelineParts {
  const inKorean = korean.exec(text)
  if (inKorean) {
    const [, places = '', source = ''] = inKorean
    return { places: splitPlaces(places), day: null, source: source.trim(), dash: '', isKorean: true }
  }
  const dash = trailingDash.exec(text)
  const { rest: undashed, source: leading } = takeLeadingAgency(dash ? text.slice(0, dash.index) : text)
  const { rest, source } = takeSource(undashed)
  const day = findDay(rest)
  const isLast = day !== null && /^[\s,.]*$/.test(rest.slice(day.end))
  const places = splitPlaces(isLast ? rest.slice(0, day.start).replace(/[\s,.]+$/, endAbbreviation) : rest)
  return {
    places,
    day: isLast ? day : null,
    source: source || leading,
    dash: dash?.[1] ?? '',
    isKorean: false,
  }
}

/** `(ANSA) - ROMA, 18 OTT`: the agency stands before the place. */
function takeLeadingAgency(text: string): { rest: string; source: string } {
  const [whole = '', source = ''] = /^\s*\(([^()]{2,20})\)\s*[-–—]\s+(?=\S)/u.exec(text) ?? []
  return isAgencyName(source) ? { rest: text.slice(whole.length), source } : { rest: text, source: '' }
}

function takeSource(text: string): { rest: string; source: string } {
  const found = slashed.exec(text) ?? bracketed.exec(text)
  const inBrackets = found?.[1]?.trim() ?? ''
  // `New Delhi [India]` names the country.
  if (found && !(text.slice(found.index).includes('[') && !isAgencyName(inBrackets)))
    return { rest: text.slice(0, found.index), source: inBrackets }
  // `SYDNEY, July 30 AAP -`, `TOKYO, Oct. 18, Kyodo -`
  for (const bare of [/[\s,]+(\S+)\s*$/u, /[\s,]+(\S+\s\S+)\s*$/u]) {
    const named = bare.exec(text)
    const source = named?.[1] ?? ''
    if (named && findAgency(source) && findDay(text.slice(0, named.index)))
      return { rest: text.slice(0, named.index), source }
  }
  return { rest: text, source: '' }
}

function splitPlaces(text: string): string[][] {
  // Joined by a small word only between capitals: `WASHINGTON and LONDON`, yet `Bosnia and Herzegovina`.
  const joined = text.replace(/(?<=\p{Lu}{2}) (?:and|und|et|y|&) (?=\p{Lu}{2})/gu, '/')
  return joined
    .split(/\s*[/·]\s*/u)
    .map((place) =>
      place
        .replace(/\s*\[([^\]]*)\]/u, ', $1')
        .split(/\s*,\s*/)
        .map((name) => name.trim())
        .filter((name) => /\p{L}/u.test(name) && !weekday.test(name)),
    )
    .filter((place) => place.length > 0)
}

// `Pa.` and `D.C.` keep their stop when the comma behind them goes.
function endAbbreviation(end: string, at: number, whole: string): string {
  return end.startsWith('.') && /(?:^|[\s,.])\p{L}{1,5}$/u.test(whole.slice(0, at)) && end.includes(',')
    ? '.'
    : ''
}
