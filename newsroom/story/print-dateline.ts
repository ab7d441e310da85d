import type { Dateline, DatelineStyle } from './dateline.ts'
import type { Place } from './place.ts'
import { assertNever } from './result.ts'

/** A dateline ready to print. Run in, it reads `text dash first words`; an empty dash stands for none. */
export type PrintedDateline = {
  readonly text: string
  readonly dash: string
  readonly placement: Dateline['placement']
}

// Reuters and AP write the same months short and the same ones whole; AP ends the short ones with a stop
// (knowledge/standards, section 5).
const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

// Cities that AP prints without a state or country (knowledge/features D2, D3). The house's own list will replace it.
const standAlone = new Set(
  `Atlanta Baltimore Boston Chicago Cincinnati Cleveland Dallas Denver Detroit Honolulu Houston Indianapolis
  Las_Vegas Los_Angeles Miami Milwaukee Minneapolis New_Orleans New_York Oklahoma_City Philadelphia Phoenix Pittsburgh
  St._Louis Salt_Lake_City San_Antonio San_Diego San_Francisco Seattle Washington Amsterdam Baghdad Bangkok Beijing Beirut
  Berlin Brussels Cairo Djibouti Dublin Geneva Gibraltar Guatemala_City Havana Helsinki Hong_Kong Islamabad Istanbul
  Jerusalem Johannesburg Kuwait_City London Luxembourg Macau Madrid Mexico_City Milan Monaco Montreal Moscow Munich
  New_Delhi Panama_City Paris Prague Quebec_City Rio_de_Janeiro Rome San_Marino Sao_Paulo Shanghai Singapore Stockholm
  Sydney Tokyo Toronto Vatican_City Vienna Zurich`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ').toLowerCase()),
)

/**
 * A dateline in one of the house's styles.
 *
 * `own-line` is the places alone. `reuters` adds date and agency; `ap` the region or country for a place that does not
 * stand alone, the date and the agency. What the value does not hold is not printed: nothing is filled in.
 */
export function printDateline(dateline: Dateline, style: DatelineStyle): PrintedDateline {
  const { placement } = dateline
  switch (style) {
    case 'own-line':
      return {
        text: dateline.places.map(inCapitals).join('/'),
        dash: placement === 'run-in' ? '—' : '',
        placement,
      }
    case 'reuters':
      return {
        text: withSource(dateline, [dateline.places.map(inCapitals).join('/'), ...printDay(dateline, '')]),
        dash: '-',
        placement,
      }
    case 'ap':
      return {
        text: withSource(dateline, [dateline.places.map(withCountry).join('/'), ...printDay(dateline, '.')]),
        dash: '—',
        placement,
      }
    default:
      return assertNever(style)
  }
}

/** The dateline as one line of text, dash and all, as it stands before the first words. */
export function printDatelineLine(dateline: Dateline, style: DatelineStyle): string {
  const { text, dash } = printDateline(dateline, style)
  return dash === '' ? text : `${text} ${dash}`
}

function inCapitals(place: Place): string {
  // Turkish and German capitals follow the language of the place, which is not known here; the invariant ones do no harm.
  return place.name.toUpperCase()
}

function withCountry(place: Place): string {
  if (standAlone.has(place.name.toLowerCase())) return inCapitals(place)
  const wider = place.region ?? place.country
  return wider ? `${inCapitals(place)}, ${wider}` : inCapitals(place)
}

function printDay(dateline: Dateline, stop: string): string[] {
  if (!dateline.date) return []
  const [, month = '1', day = '1'] = dateline.date.split('-')
  const name = months[Number(month) - 1] ?? ''
  const whole = ['March', 'April', 'May', 'June', 'July'].includes(name)
  return [`${name}${whole ? '' : stop} ${Number(day)}`]
}

function withSource(dateline: Dateline, parts: readonly string[]): string {
  const joined = parts.join(', ')
  return dateline.source ? `${joined} (${dateline.source})` : joined
}
