import { isAgencyName } from './agencies.ts'
import { type DatelineParts, takeDatelineApart } from './dateline-parts.ts'
import { isNoPlace } from './not-places.ts'

const dashes = /\s(?:-{1,2}|[–—−_=])(?=\s)|\.\s?[-–—](?=\s?\S)|(?<=[\p{L})\]])[—–](?=["“‘«\p{Lu}])|:(?=\s)/gu

/**
 * Where a dateline run in before the first words ends, dash included, or null where the paragraph begins without one.
 *
 * Strict, since a sentence must not lose its beginning: a place in capitals is enough, any other needs an agency the
 * program knows, or a day, behind it.
 */
export function findDatelineEnd(paragraph: string): number | null {
  const korean = /^[([【][^=()[\]]{1,40}=[^=()[\]]{1,20}[)\]】](?=\s|\p{L})/u.exec(paragraph)
  if (korean && isKoreanHead(korean[0])) return korean[0].length
  const opening = paragraph.slice(0, 130)
  let tried = 0
  for (const dash of opening.matchAll(dashes)) {
    const end = dash.index + dash[0].length
    const parts = takeDatelineApart(opening.slice(0, end))
    if (isHead(parts, paragraph.slice(end).trim())) return end
    tried += 1
    if (tried === 3) break
  }
  return findDashlessEnd(opening)
}

/** True for a line that is a dateline and nothing else: `SEOUL`, `SEOUL, Oct 19 (Reuters)`. Where it stands is not judged here. */
export function isDatelineAlone(line: string): boolean {
  if (line.length > 90 || /[!?…]\s*$/u.test(line) || /^[^\p{L}]*$/u.test(line)) return false
  const parts = takeDatelineApart(line)
  if (parts.isKorean) return isKoreanHead(line)
  if (parts.dash === ':' || parts.dash === '=') return false
  if (parts.places.length === 0 || parts.places.length > 4 || !hasShape(parts)) return false
  const isWhole = parts.day !== null && isAgencyName(parts.source)
  return parts.places.every(isCapitalPlace)
    ? !/[.]\s*$/u.test(line) || isStrong(parts)
    : isWhole && areTitles(parts)
}

/** `MOSCOW, October 18. /TASS/.` and `New Delhi, Oct 18 (PTI)` go on without a dash. */
function findDashlessEnd(opening: string): number | null {
  const head = /^([^()/]{3,50}?)[\s.]*(?:\(([^()]{2,20})\)|\/([^/]{2,20})\/\.?)(?=\s)/u.exec(opening)
  const source = head?.[2] ?? head?.[3] ?? ''
  if (!head || !isAgencyName(source)) return null
  const parts = takeDatelineApart(head[0])
  return parts.day && hasShape(parts) && areTitles(parts) ? head[0].length : null
}

function isHead(parts: DatelineParts, rest: string): boolean {
  if (parts.places.length === 0 || parts.places.length > 4 || rest === '' || !hasShape(parts)) return false
  const begins = /^["“”„‘'«»(]?[\p{Lu}\p{Lo}\d]/u.test(rest)
  if (parts.places.every(isCapitalPlace))
    return isStrong(parts) || (begins && isPlainCapitalHead(parts, rest))
  if (!areTitles(parts)) return false
  if (isAgencyName(parts.source)) return true
  return parts.day !== null && parts.dash !== ':' && begins && parts.source === '' && parts.places.length <= 2
}

function isStrong({ places, day, source }: DatelineParts): boolean {
  return day !== null || source !== '' || places.some((place) => place.length > 1)
}

/** Nothing but capitals before the dash: the copy behind it must be a sentence of its own. */
function isPlainCapitalHead({ places, dash }: DatelineParts, rest: string): boolean {
  const letters = places.flat().join('').replace(/\P{L}/gu, '').length
  return letters >= 4 && dash !== '=' && dash !== '_' && rest.split(/\s+/).length >= 4
}

function hasShape({ places, source }: DatelineParts): boolean {
  const isNamed = /^\p{L}[^\d:;!?"]*$/u.test(source) && source.split(/\s+/).length <= 4
  return (
    (source === '' || isNamed) && places.every(([, ...wider]) => wider.length <= 2 && wider.every(isWider))
  )
}

const particle =
  "(?:d['’]|al-|el-)?(?:of|the|and|de|da|do|dos|das|del|della|di|du|des|la|las|los|le|les|sur|am|an|der|den|upon|on|en|et|y|al|el)"
const capitalPlace = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?: (?:[\\p{Lu}][\\p{Lu}\\p{M}.'’-]*|${particle}))*$`,
  'u',
)
const titledPlace = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${particle})){0,3}$`,
  'u',
)
const widerPlace = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${particle})){0,4}$`,
  'u',
)
const caselessPlace = /^[\p{Lo}\p{M}]+(?: [\p{Lo}\p{M}]+){0,3}$/u

function isCapitalPlace([name = '']: readonly string[]): boolean {
  const letters = name.replace(/\P{L}/gu, '').length
  return letters >= 3 && name.split(' ').length <= 6 && capitalPlace.test(name) && !isNoPlace(name)
}

function areTitles({ places }: DatelineParts): boolean {
  return places.every(
    ([name = '']) =>
      (titledPlace.test(name) || caselessPlace.test(name)) && name.length >= 3 && !isNoPlace(name),
  )
}

function isWider(name: string): boolean {
  return name.length <= 40 && (widerPlace.test(name) || caselessPlace.test(name))
}

function isKoreanHead(head: string): boolean {
  const { places, source } = takeDatelineApart(head)
  return (
    /^[\p{L}\d .&]+$/u.test(source) &&
    // `[한빛일보=홍길동 기자]` names a paper and its reporter.
    !/(?:기자|특파원)$/u.test(source) &&
    places.every(([name = '']) => /^[\p{L} .-]+$/u.test(name) && name !== '사진')
  )
}
