import { findAgency, isAgencyName } from './agencies.ts'
import { beginsAsCredit, givenBy, institution, stripCredit } from './credit-words.ts'
import { parseCredit } from './parse-credit.ts'
import { isInCapitals } from './running-case.ts'

/** True where a text is a credit and nothing else. Words that merely mention an agency are not. */
export function isCredit(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length < 2 || trimmed.length > 400) return false
  const { names, hasLeadIn, hasNotice, isMandatory } = stripCredit(trimmed)
  if (names === '') return hasNotice
  if (!isListOfNames(names)) return false
  if (hasNotice || isMandatory) return true
  const isBracketed = /^[([【（].*[)\]】）]\.?$/u.test(trimmed)
  return (
    showsCredit(names) ||
    (hasLeadIn && isNameOfSomebody(names)) ||
    (isBracketed && (hasLeadIn || isAgencyName(names)))
  )
}

// A line with neither of these has no credit; most lines are told by it at once.
const shouts = /\p{Lu}{2}/u
const tellsGiver =
  /[/=|:：([【（©ⓒ]|\bvia\b|photo|foto|handout|courtesy|cortes|provided|supplied|released|distributed|제공|dpa|reuters|epa|getty|agenc/iu

/**
 * Where the credit at the end of a caption begins, or null where there is none. 0 says that all of it is credit.
 *
 * Two credits in a row, as pages print them, begin where the first one does.
 */
export function findCreditStart(caption: string): number | null {
  // Two credits and their notice have room in this; nothing before it is looked at, however long the line is.
  const from = Math.max(0, caption.length - 700)
  const end = caption.slice(from)
  if (!shouts.test(end) && !tellsGiver.test(end)) return null
  for (const found of end.matchAll(/(?:^|(?<=\s))\S/gu)) {
    const at = from + found.index
    const tail = caption.slice(at)
    if (mayBegin(caption.slice(Math.max(0, at - 30), at), tail) && splitCredits(tail).every(isCredit))
      return at
  }
  return null
}

/**
 * Where the credit of a caption begins: of a line that describes a picture and names its giver at its end. Null for any
 * other line, and for a credit alone.
 */
export function findCaptionCredit(line: string): number | null {
  if (line.length < 40 || line.length > 2000) return null
  const start = findCreditStart(line)
  return start !== null && start >= 20 ? start : null
}

/** True for a credit that only pictures have; an agency's name in brackets ends copy just as well. */
export function isPictureCredit(credit: string): boolean {
  return /[/=]|\bvia\b|\bhandout\b|^\W?(?:photo|foto|picture|image|bild|사진|©|\(c\)|crédit|courtesy|mandatory)|제공\W?$/iu.test(
    credit,
  )
}

/** A run of credits, each on its own: `Ministry/Handout via REUTERS Photo: Reuters/MINISTRY` is two. */
export function splitCredits(text: string): string[] {
  if (text.length > 2000) return [text]
  const starts = [...text.matchAll(/(?<=\s)\S/gu)]
    .map((found) => found.index)
    .filter((at) => beginsAnother(text.slice(0, at), text.slice(at)))
  return [0, ...starts].map((start, at) => text.slice(start, starts[at] ?? text.length).trim())
}

/** The notice about a third party belongs to the credit before it. */
function beginsAnother(before: string, tail: string): boolean {
  if (/^(?:ATTENTION EDITORS|MANDATORY CREDIT[.\s]*$)/.test(tail)) return false
  return beginsAsCredit(tail) && !/(?:credit|by|photo|courtesy)[:\s]*$/i.test(before)
}

/** A credit begins a text, follows the end of a sentence or a year, or announces itself. */
function mayBegin(before: string, tail: string): boolean {
  if (before === '') return true
  if (/(?:[.!?。…][)"'”’»]*|\d{4}|[)”"])\s+$/u.test(before)) return true
  return beginsAsCredit(tail) || /^[([【（]/u.test(tail) || startsWithAgency(tail)
}

function startsWithAgency(tail: string): boolean {
  const first = /^([^/]{2,20})\//u.exec(tail)?.[1]
  return first !== undefined && isInCapitals(first) && findAgency(first) !== undefined
}

const joiners = new Set(
  `of the for and via de del la du des der die das von van den al el bin by to at & et y und e di da do dos photo pool
  handout file media screengrab social press news dpa epd provided courtesy supplied grab imago picture alliance`.split(
    /\s+/,
  ),
)

/** No sentence: hardly a word in small letters, no full stop but that of an initial. */
function isListOfNames(names: string): boolean {
  if (
    names.length > 160 ||
    /[.!?。]\s+\p{Lu}\p{Ll}/u.test(names.replace(/(?<=^|[\s/.])\p{Lu}\p{Ll}{0,2}\.\s/gu, ''))
  )
    return false
  const words = names.split(/[\s/|,]+/).filter((word) => word !== '')
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !joiners.has(word))
  const isCaseless = !/[\p{Lu}\p{Ll}]/u.test(names)
  return words.length <= (isCaseless ? 7 : 14) && small.length === 0
}

/** A sign that only credits have: an agency in its place, `via`, `Handout`. */
function showsCredit(names: string): boolean {
  if (/(?:^|[\s/])via\s+\p{Lu}/u.test(names)) return true
  if (/\/(?:handout|pool|social media|screen ?grab)\b/i.test(names) || /^handout\b/i.test(names)) return true
  if (/\S\s*제공$/u.test(names) || givenBy.test(names)) return true
  if (institution.test(names) && / Photo$/.test(names)) return true
  // An agency the program does not know, in capitals, before somebody's name.
  if (/^\p{Lu}{4,}\/\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(names)) return true
  const parts = names.split(/\s*[/=|]\s*/)
  if (parts.length > 1) return parts.some((part) => findAgency(part) !== undefined)
  return findAgency(names) !== undefined && (isInCapitals(names) || !/^\p{Lu}\p{Ll}+$/u.test(names))
}

function isNameOfSomebody(names: string): boolean {
  return names.split(/\s+/).length <= 6 && parseCredit(names) !== null
}
