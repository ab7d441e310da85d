import { describe, expect, test } from 'vitest'
import type { Dateline, DatelineStyle } from './dateline.ts'
import { explainDateline } from './explain-dateline.ts'
import { givenStyles } from './house-styles.ts'
import type { Place } from './place.ts'
import { printDateline, printDatelineLine } from './print-dateline.ts'

const at = (place: Place, more: Partial<Dateline> = {}): Dateline => ({
  places: [place],
  placement: 'run-in',
  ...more,
})
const inTheStates = (name: string, region: string): Place => ({
  name,
  region,
  country: 'United States',
  countryCode: 'US',
})
const line = (dateline: Dateline, style: DatelineStyle) => printDatelineLine(dateline, style)

// The thirty cities that writingexplained.org teaches of the AP Stylebook.
const cities = `Atlanta, Georgia|Baltimore, Maryland|Boston, Massachusetts|Chicago, Illinois|Cincinnati, Ohio|Cleveland, Ohio
  Dallas, Texas|Denver, Colorado|Detroit, Michigan|Honolulu, Hawaii|Houston, Texas|Indianapolis, Indiana|Las Vegas, Nevada
  Los Angeles, California|Miami, Florida|Milwaukee, Wisconsin|Minneapolis, Minnesota|New Orleans, Louisiana
  New York, New York|Oklahoma City, Oklahoma|Philadelphia, Pennsylvania|Phoenix, Arizona|Pittsburgh, Pennsylvania
  St. Louis, Missouri|Salt Lake City, Utah|San Antonio, Texas|San Diego, California|San Francisco, California
  Seattle, Washington|Washington, District of Columbia`
// The forty-nine that headsupenglish.com lists of it, with the codes of ISO 3166.
const abroad = `Amsterdam NL|Baghdad IQ|Bangkok TH|Beijing CN|Beirut LB|Berlin DE|Brussels BE|Cairo EG|Djibouti DJ|Dublin IE
  Geneva CH|Gibraltar GI|Guatemala City GT|Havana CU|Helsinki FI|Hong Kong HK|Islamabad PK|Istanbul TR|Jerusalem IL
  Johannesburg ZA|Kuwait City KW|London GB|Luxembourg LU|Macau MO|Madrid ES|Mexico City MX|Milan IT|Monaco MC|Montreal CA
  Moscow RU|Munich DE|New Delhi IN|Panama City PA|Paris FR|Prague CZ|Quebec City CA|Rio de Janeiro BR|Rome IT|San Marino SM
  Sao Paulo BR|Shanghai CN|Singapore SG|Stockholm SE|Sydney AU|Tokyo JP|Toronto CA|Vatican City VA|Vienna AT|Zurich CH`
// The states as Purdue OWL and gatehousenewsroom.com have them of it: eight are never shortened.
const states = `Alabama Ala.|Arizona Ariz.|Arkansas Ark.|California Calif.|Colorado Colo.|Connecticut Conn.|Delaware Del.
  Florida Fla.|Georgia Ga.|Illinois Ill.|Indiana Ind.|Kansas Kan.|Kentucky Ky.|Louisiana La.|Maryland Md.
  Massachusetts Mass.|Michigan Mich.|Minnesota Minn.|Mississippi Miss.|Missouri Mo.|Montana Mont.|Nebraska Neb.|Nevada Nev.
  New Hampshire N.H.|New Jersey N.J.|New Mexico N.M.|New York N.Y.|North Carolina N.C.|North Dakota N.D.|Oklahoma Okla.
  Oregon Ore.|Pennsylvania Pa.|Rhode Island R.I.|South Carolina S.C.|South Dakota S.D.|Tennessee Tenn.|Vermont Vt.
  Virginia Va.|Washington Wash.|West Virginia W.Va.|Wisconsin Wis.|Wyoming Wyo.|Alaska Alaska|Hawaii Hawaii|Idaho Idaho
  Iowa Iowa|Maine Maine|Ohio Ohio|Texas Texas|Utah Utah`
const rows = (table: string) => table.split(/\||\n/).map((row) => row.trim())

describe('AP: thirty cities of the United States stand alone (writingexplained.org)', () => {
  test.each(rows(cities))('%s', (row) => {
    const [name = '', region = ''] = row.split(', ')
    expect(line(at(inTheStates(name, region), { source: 'AP' }), 'ap')).toBe(`${name.toUpperCase()} (AP) —`)
  })
})

describe('AP: forty-nine cities abroad stand alone (headsupenglish.com)', () => {
  test.each(rows(abroad))('%s', (row) => {
    const [name, countryCode] = [row.slice(0, -3), row.slice(-2)]
    const place = { name, country: 'its country', countryCode }
    expect(line(at(place, { source: 'AP' }), 'ap')).toBe(`${name.toUpperCase()} (AP) —`)
  })
})

describe('AP: a state behind any other city, as datelines shorten it (Purdue OWL)', () => {
  test.each(rows(states))('%s', (row) => {
    const [, region = '', printed = ''] = /^(.+) (\S+)$/.exec(row) ?? []
    expect(line(at(inTheStates('Springfield', region)), 'ap')).toBe(`SPRINGFIELD, ${printed} —`)
  })
})

// Months beside a day: the AP Stylebook by Purdue OWL, the Reuters handbook, each in its own writing.
const months: [month: string, ap: string, reuters: string][] = [
  ['01', 'Jan. 9', 'Jan 9'],
  ['02', 'Feb. 9', 'Feb 9'],
  ['03', 'March 9', 'March 9'],
  ['04', 'April 9', 'April 9'],
  ['05', 'May 9', 'May 9'],
  ['06', 'June 9', 'June 9'],
  ['07', 'July 9', 'July 9'],
  ['08', 'Aug. 9', 'Aug 9'],
  ['09', 'Sept. 9', 'Sept 9'],
  ['10', 'Oct. 9', 'Oct 9'],
  ['11', 'Nov. 9', 'Nov 9'],
  ['12', 'Dec. 9', 'Dec 9'],
]

describe('months beside a day (AP Stylebook, Reuters handbook)', () => {
  test.each(months)('%s', (month, ap, reuters) => {
    const dateline = at({ name: 'Rome', country: 'Italy', countryCode: 'IT' }, { date: `2026-${month}-09` })
    expect(line(dateline, 'ap')).toBe(`ROME, ${ap} —`)
    expect(line(dateline, 'yonhap')).toBe(`ROME, ${ap} --`)
    expect(line(dateline, 'reuters')).toBe(`ROME, ${reuters} -`)
    expect(line(dateline, 'afp')).toBe(`Rome, ${reuters}, 2026 -`)
    expect(line(dateline, 'dpa')).toBe('Rome -')
    expect(line(dateline, 'own-line')).toBe('ROME —')
  })
})

// Datelines as they stood on the wires: knowledge of real copy, and the stylebooks named beside each.
const real: [wire: string, style: DatelineStyle, printed: string, dateline: Dateline][] = [
  [
    'AP wire',
    'ap',
    'BUENOS AIRES, Argentina (AP) —',
    at({ name: 'Buenos Aires', country: 'Argentina', countryCode: 'AR' }, { source: 'AP' }),
  ],
  ['AP wire', 'ap', 'BEIJING (AP) —', at({ name: 'Beijing', countryCode: 'CN' }, { source: 'AP' })],
  [
    'AP: Seoul is on no list',
    'ap',
    'SEOUL, South Korea (AP) —',
    at({ name: 'Seoul', country: 'South Korea', countryCode: 'KR' }, { source: 'AP' }),
  ],
  ['AP: a namesake', 'ap', 'PARIS, Texas —', at(inTheStates('Paris', 'Texas'))],
  ['AP: a namesake by its state alone', 'ap', 'PARIS, Texas —', at({ name: 'Paris', region: 'Texas' })],
  ['AP: a namesake in the next state', 'ap', 'CLEVELAND, Tenn. —', at(inTheStates('Cleveland', 'Tenn.'))],
  [
    'AP: a namesake in Canada',
    'ap',
    'LONDON, Ontario —',
    at({ name: 'London', region: 'Ontario', country: 'Canada', countryCode: 'CA' }),
  ],
  [
    'AP, by thespeakernewsjournal.com',
    'ap',
    'VICTORIA, British Columbia —',
    at({ name: 'Victoria', region: 'British Columbia', country: 'Canada', countryCode: 'CA' }),
  ],
  [
    'AP: abroad the country, not the province',
    'ap',
    'NUREMBERG, Germany —',
    at({ name: 'Nuremberg', region: 'Bavaria', country: 'Germany', countryCode: 'DE' }),
  ],
  [
    'AP: the country as the house writes it',
    'ap',
    'ANKARA, Turkey —',
    at({ name: 'Ankara', country: 'Türkiye', countryCode: 'TR' }),
  ],
  ['AP: nothing is filled in', 'ap', 'KYIV —', at({ name: 'Kyiv' })],
  [
    'pavilion.dinfos.edu: not only cities',
    'ap',
    'ABOARD AIR FORCE ONE (AP) —',
    at({ name: 'Aboard Air Force One', country: 'United States', countryCode: 'US' }, { source: 'AP' }),
  ],
  [
    'pavilion.dinfos.edu: not only cities',
    'ap',
    'ON THE MISSISSIPPI RIVER —',
    at({ name: 'On the Mississippi River', region: 'Louisiana', countryCode: 'US' }),
  ],
  [
    'Reuters wire',
    'reuters',
    'LIMA, Jan 21 (Reuters) -',
    at({ name: 'Lima', country: 'Peru', countryCode: 'PE' }, { date: '2026-01-21', source: 'Reuters' }),
  ],
  ['Reuters wire', 'reuters', 'DAMASCUS (Reuters) -', at({ name: 'Damascus' }, { source: 'Reuters' })],
  [
    'dpa wire',
    'dpa',
    'Genf/Kiew (dpa) -',
    { places: [{ name: 'Genf' }, { name: 'Kiew' }], source: 'dpa', placement: 'run-in' },
  ],
  ['dpa stylebook: a single hyphen', 'dpa', 'Köln (dpa) -', at({ name: 'Köln' }, { source: 'dpa' })],
  [
    'Yonhap summary, 2019',
    'yonhap',
    'UIJEONGBU, South Korea --',
    at({ name: 'Uijeongbu', country: 'South Korea', countryCode: 'KR' }),
  ],
  ['Yonhap summary, 2019', 'yonhap', 'SEJONG --', at({ name: 'Sejong', country: 'South Korea' })],
  ['Yonhap summary, 2018', 'yonhap', 'PARIS --', at({ name: 'Paris', country: 'France', countryCode: 'FR' })],
  ['Yonhap in Korean', 'yonhap', '(서울=연합뉴스)', at({ name: '서울' }, { source: '연합뉴스' })],
  ['Yonhap in Korean, no agency', 'yonhap', '서울 --', at({ name: '서울' })],
  [
    'Korean newspapers',
    'own-line',
    '부산',
    at({ name: '부산' }, { placement: 'own-line', date: '2026-01-01' }),
  ],
]

test.each(real)('%s: in the style %s it prints %s', (_wire, style, printed, dateline) => {
  expect(line(dateline, style)).toBe(printed)
})

// Capitals by language: Unicode's special casing, and lower-case particles that capitals do not keep.
const capitals: [language: string, name: string, printed: string][] = [
  ['tr', 'İzmir', 'İZMİR'],
  ['tr', 'Diyarbakır', 'DİYARBAKIR'],
  ['en', 'Izmir', 'IZMIR'],
  ['el', 'Αθήνα', 'ΑΘΗΝΑ'],
  ['de', 'Gießen', 'GIESSEN'],
  ['nl', 'IJmuiden', 'IJMUIDEN'],
  ['fr', 'Évreux', 'ÉVREUX'],
  ['ru', 'Москва', 'МОСКВА'],
  ['ar', 'القاهرة', 'القاهرة'],
  ['ko', '서울', '서울'],
]

test.each(capitals)('in the capitals of %s, %s is %s', (language, name, printed) => {
  const style = { ...givenStyles['own-line'], capitals: language }
  expect(printDateline(at({ name }), style).text).toBe(printed)
})

const examples = Object.entries(givenStyles).flatMap(([name, { examples }]) =>
  examples.map(({ rule, dateline, printed }) => ({ name, rule, dateline, printed })),
)

test.each(examples)('$name keeps its own rule: $rule', ({ name, dateline, printed }) => {
  expect(line(dateline, name as DatelineStyle)).toBe(printed)
})

test('a day before its month, with its year, as a house may have it', () => {
  const { ap } = givenStyles
  const style = { ...ap, date: { months: ap.date?.months ?? [], order: 'day-month' as const, year: true } }
  expect(printDatelineLine(at({ name: 'Rome' }, { date: '2026-11-09' }), style)).toBe('ROME, 9 Nov. 2026 —')
})

describe('it says why a country was added or left out', () => {
  const why = (place: Place, style: DatelineStyle = 'ap') => explainDateline(at(place), style)
  test('in a style that prints none', () => {
    expect(why({ name: 'Seoul', country: 'South Korea' }, 'reuters')).toEqual([
      { about: 'place', place: 'Seoul', reason: 'never', added: null, left: 'South Korea' },
    ])
  })
  test.each([
    [{ name: 'Paris', country: 'France', countryCode: 'FR' }, 'stands-alone', null],
    [inTheStates('Paris', 'Texas'), 'namesake', 'Texas'],
    [{ name: 'Seoul', country: 'South Korea', countryCode: 'KR' }, 'not-listed', 'South Korea'],
    [{ name: 'Aboard the Valiant', country: 'Spain' }, 'unusual', null],
    [{ name: 'Kyiv' }, 'unknown', null],
  ])('%o: %s', (place, reason, added) => {
    expect(why(place)).toMatchObject([{ reason, added }])
  })
  test('and what else the style leaves out', () => {
    const dateline = at({ name: 'Rome' }, { date: '2026-11-09', source: 'ANSA' })
    expect(explainDateline(dateline, 'own-line').slice(1)).toEqual([
      { about: 'date-left-out', date: '2026-11-09' },
      { about: 'agency-left-out', agency: 'ANSA' },
    ])
  })
})
