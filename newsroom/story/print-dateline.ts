import type { Dateline } from './dateline.ts'
import type { HouseStyle, PrintStyle } from './house-style.ts'
import { rulesOf } from './house-styles.ts'
import type { Place } from './place.ts'
import { widenPlace } from './widen-place.ts'

/** A dateline ready to print. Run in, it reads `text dash first words`; an empty dash stands for none. */
export type PrintedDateline = {
  readonly text: string
  readonly dash: string
  readonly placement: Dateline['placement']
}

/**
 * A dateline by a house's rules: a given style by its name, or the rules themselves.
 *
 * What the value does not hold is not printed: nothing is filled in. What the style does not print is left out.
 */
export function printDateline(dateline: Dateline, style: PrintStyle): PrintedDateline {
  const rules = rulesOf(style)
  const { placement } = dateline
  const inHangul = printHangul(dateline, rules)
  if (inHangul !== null) return { text: inHangul, dash: '', placement }
  const places = dateline.places.map((place) => printPlace(place, rules)).join(rules.joiner)
  return {
    text: withSource(dateline, [places, ...printDay(dateline, rules)].join(', '), rules),
    dash: placement === 'run-in' ? rules.dash.runIn : rules.dash.ownLine,
    placement,
  }
}

/** The dateline as one line of text, dash and all, as it stands before the first words. */
export function printDatelineLine(dateline: Dateline, style: PrintStyle): string {
  const { text, dash } = printDateline(dateline, style)
  return dash === '' ? text : `${text} ${dash}`
}

/** `(서울=연합뉴스)`: only for run-in datelines with an agency whose places are all in Hangul. */
function printHangul({ places, source, placement }: Dateline, { hangul, agency }: HouseStyle): string | null {
  const isHangul = places.every(({ name }) => /^[\p{Script=Hangul}\d ]+$/u.test(name))
  if (!hangul || !source || placement !== 'run-in' || !isHangul) return null
  const names = places.map(({ name }) => name).join(hangul.joiner)
  return `${agency?.open ?? '('}${names}${hangul.equals}${source}${agency?.close ?? ')'}`
}

function printPlace(place: Place, rules: HouseStyle): string {
  const name = rules.capitals === null ? place.name : inCapitals(place.name, rules.capitals)
  const { wider } = widenPlace(place, rules)
  return wider === null ? name : `${name}, ${wider}`
}

/** In the capitals of a language: `İZMİR` in Turkish, `IJMUIDEN` in Dutch, without accents in Greek. */
function inCapitals(name: string, language: string): string {
  return name.toLocaleUpperCase(language)
}

function printDay({ date }: Dateline, { date: form }: HouseStyle): string[] {
  if (!date || !form) return []
  const [year = '', month = '1', day = '1'] = date.split('-')
  const name = form.months[Number(month) - 1] ?? ''
  const printed = form.order === 'month-day' ? `${name} ${Number(day)}` : `${Number(day)} ${name}`
  if (!form.year) return [printed]
  return [form.order === 'month-day' ? `${printed}, ${year}` : `${printed} ${year}`]
}

function withSource({ source }: Dateline, text: string, { agency }: HouseStyle): string {
  return source && agency ? `${text} ${agency.open}${source}${agency.close}` : text
}
