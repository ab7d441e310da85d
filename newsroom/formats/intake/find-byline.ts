import type { Byline } from '../../story/byline.ts'
import { isAgencyName } from './agencies.ts'
import { isInCapitals, writeInRunningCase } from './running-case.ts'

const leadIn = /^(?:by|von|por|par|di|av|door|بقلم|من)\s+(?=\S)/iu
const joiner =
  /^(?:and|und|y|e|et|en|och|og|in|with|&|de|da|di|la|del|della|van|von|der|den|al|el|bin|du|le)$/u
const koreanTitles = '기자|특파원|통신원|선임기자|인턴기자|전문기자|논설위원|앵커|PD|에디터'
const koreanNames = new RegExp(
  String.raw`^(?:[가-힣]{2,4}[\s·,]+)*[가-힣]{2,4}\s?(?:${koreanTitles})(?:[\s·,]+[가-힣]{2,4}\s?(?:${koreanTitles}))*(?:\s?=)?$`,
  'u',
)
const koreanStart = new RegExp(
  String.raw`^\s*(?:(?:[가-힣]{2,4}[\s·,]+)*[가-힣]{2,4}\s?(?:${koreanTitles})[\s·,]*)+(?:\([^()]{1,30}\)\s?)?=(?=\s|$)`,
  'u',
)

/** True for a line that names who wrote: `By Mara Lind and Jun Seo`, `Von Mara Lind`, `홍길동 기자`, `Mara Lind, Northwire`. */
export function isByline(line: string): boolean {
  const text = line.trim().replace(/[=:,]$/, '')
  if (text.length < 4 || text.length > 120) return false
  if (koreanNames.test(text)) return true
  if (leadIn.test(text)) return areNames(withoutHouse(text.replace(leadIn, '')))
  const [name = '', house = '', ...more] = text.split(/\s*[,|/–—]\s*/u)
  return more.length === 0 && house !== '' && isAgencyName(house) && isFullName(name)
}

/** Where the names end that a Korean wire puts between its dateline and the copy: `홍길동 기자 = `; 0 where there are none. */
export function findKoreanBylineEnd(text: string): number {
  return koreanStart.exec(text.slice(0, 120))?.[0].length ?? 0
}

/** `Mara Lind, dpa`: the house behind the name may be written small. */
function withoutHouse(names: string): string {
  const comma = names.lastIndexOf(',')
  return comma > 0 && isAgencyName(names.slice(comma + 1).trim()) ? names.slice(0, comma) : names
}

/** Capitals or small letters, but no word that a name does not have. */
function areNames(text: string): boolean {
  if (/[.!?;:"“”]$/u.test(text.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return false
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const names = words.filter((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$|^\p{Lo}+$|^\p{Lu}[\p{L}/]+$/u.test(word))
  return (
    words.length <= 14 &&
    names.length >= 1 &&
    words.every((word) => names.includes(word) || joiner.test(word.toLowerCase())) &&
    !/^(?:the|a|an|der|die|das|la|el|le|les|los|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.test(
      text,
    )
  )
}

function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){1,3}$/u.test(text)
}

/** The people a byline names, and the line as it stands. Null where there is no line. */
export function readByline(lines: readonly string[]): Byline | null {
  const literal = lines
    .map((line) => withoutEnd(line))
    .filter((line) => line !== '')
    .join(' ')
  if (literal === '') return null
  return { people: lines.flatMap(readNames).map((name) => ({ name })), literal }
}

/** Without the sign that leads on to a date or to the copy. */
function withoutEnd(line: string): string {
  const end = line.trim()
  return end.length > 400 ? end : end.replace(/[\s=,|·–—-]+$/u, '')
}

function readNames(line: string): string[] {
  if (line.length > 400) return []
  const plain = withoutEnd(line)
    .replace(leadIn, '')
    .replace(/\([^()]*\)/g, ' ')
  return plain
    .split(/\s*[,|·&]\s*|\s+(?:and|und|y|et)\s+/iu)
    .flatMap((part) => (/\p{Script=Hangul}/u.test(part) ? readKoreanNames(part) : [part.trim()]))
    .filter((name) => /\p{L}/u.test(name) && !isAgencyName(name))
    .map((name) => (isInCapitals(name) && name.length > 3 ? writeInRunningCase(name) : name))
}

function readKoreanNames(part: string): string[] {
  return part
    .split(new RegExp(String.raw`\s+|(?<=[가-힣])(?=(?:${koreanTitles})(?:\s|$))`, 'u'))
    .filter((word) => word !== '' && !new RegExp(`^(?:${koreanTitles})$`, 'u').test(word))
}
