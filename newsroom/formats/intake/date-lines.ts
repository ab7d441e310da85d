import { findDay } from './find-day.ts'

const updatedWords =
  /(?:updated?|modified|revised|aktualisiert|stand|mis à jour|modifié|actualizado|수정|최종수정|업데이트|تحديث)/iu
const dateWords = new RegExp(
  `(?<![\\p{L}])(?:${[
    'first published|published|posted|last|updated?|modified|revised|created|issued|date|time|on|at|am|pm|a\\.m\\.|p\\.m\\.|noon|midnight|h|hrs?|hours',
    'gmt|utc|bst|est|edt|et|cst|cdt|ct|pst|pdt|pt|mst|mdt|cet|cest|eet|eest|msk|ist|kst|jst|hkt|sgt|aest|aedt|local time',
    'veröffentlicht|erstellt|aktualisiert|stand|datum|vom|am|um|uhr|publié|mis à jour|modifié|le|à|publicado|actualizado|creado|fecha|el|a las|las|horas',
    '기사 ?입력|기사 ?등록|최초 ?입력|입력|최종 ?수정|수정|등록|송고 ?시간|송고|발행|업데이트|오전|오후|게시',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|[월화수목금토일]요일',
  ].join('|')})(?![\\p{L}])`,
  'giu',
)
const clock = /\d{1,2}(?:[:.h]\d{2}){0,2}\s?(?:am|pm|h)?|[+-]\d{2}:?\d{2}|(?<=\d)T(?=\d)|Z\b/giu

/** A day with its year somewhere in a text. */
export type DatedText = { readonly start: number; readonly end: number; readonly day: string }

/** The first day in a line whose year is written, as YYYY-MM-DD; null where there is none. Nothing is filled in. */
export function findWrittenDay(text: string): DatedText | null {
  const found = findDay(text.slice(0, 400))
  if (found?.year === undefined) return null
  const day = [found.year, found.month, found.day].map((number) => String(number).padStart(2, '0')).join('-')
  return { start: found.start, end: found.end, day }
}

/** True for a line that says when something was published, and nothing else: `Published 18 October 2023, 10:15 GMT`. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || findWrittenDay(text) === null) return false
  let rest = text
  for (let found = findDay(rest); found; found = findDay(rest))
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`
  return !/[\p{L}\p{N}]/u.test(rest.replace(dateWords, ' ').replace(clock, ' '))
}

/** True for a line that says when a page was last changed, which is not when it was published. */
export function isUpdateLine(text: string): boolean {
  const start = findWrittenDay(text)?.start ?? 0
  return updatedWords.test(text.slice(0, start)) && !/publi|posted|입력|등록/iu.test(text.slice(0, start))
}

/** True for a line with nothing but a clock or words of dates on it, such as `10:15 GMT` or `Published`. */
export function isClockLine(text: string): boolean {
  return text.length <= 60 && !/[\p{L}\p{N}]/u.test(text.replace(dateWords, ' ').replace(clock, ' '))
}
