import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Credit } from '../../story/credit.ts'
import { printCredit } from '../../story/print-credit.ts'
import { parseCredit } from './parse-credit.ts'

const cases: [string, Partial<Credit>][] = [
  [
    'Varland Transport Ministry/Handout via REUTERS',
    { organisation: 'Varland Transport Ministry', kind: 'handout', via: 'Reuters' },
  ],
  [
    'Photo: Reuters/VARLAND TRANSPORT MINISTRY',
    { organisation: 'Varland Transport Ministry', kind: 'handout', via: 'Reuters' },
  ],
  ['REUTERS/Jun Seo', { organisation: 'Reuters', creator: 'Jun Seo', kind: 'agency' }],
  ['REUTERS/Jun Seo/File Photo', { organisation: 'Reuters', creator: 'Jun Seo', kind: 'agency' }],
  ['(AP Photo/Mara Lind)', { organisation: 'AP', creator: 'Mara Lind', kind: 'agency' }],
  ['(AP Photo/Mara Lind, File)', { organisation: 'AP', creator: 'Mara Lind' }],
  ['AP Photo/J. D. Lind, Pool', { organisation: 'AP', creator: 'J. D. Lind', kind: 'pool' }],
  [
    '(Mara Lind/The Courier via AP)',
    { creator: 'Mara Lind', organisation: 'The Courier', via: 'AP', kind: 'other' },
  ],
  [
    'Mandatory credit Kyodo/via REUTERS',
    { organisation: 'Kyodo', via: 'Reuters', kind: 'agency', mandatory: true },
  ],
  ['AFP via Getty Images', { organisation: 'AFP', via: 'Getty Images' }],
  ['Mara Lind/AFP via Getty Images', { creator: 'Mara Lind', organisation: 'AFP', via: 'Getty Images' }],
  [
    '© 2023 Mara Lind / NurPhoto / Getty Images',
    { creator: 'Mara Lind', organisation: 'NurPhoto', via: 'Getty Images' },
  ],
  ['Foto: Mara Lind/dpa', { creator: 'Mara Lind', organisation: 'dpa', kind: 'agency' }],
  [
    'Foto: picture alliance/dpa/Mara Lind',
    { creator: 'Mara Lind', organisation: 'dpa', via: 'picture alliance' },
  ],
  ['Crédit photo : Mara Lind/AFP', { creator: 'Mara Lind', organisation: 'AFP' }],
  ['사진=연합뉴스', { organisation: '연합뉴스', kind: 'agency' }],
  ['(로이터=연합뉴스)', { organisation: '로이터', via: '연합뉴스' }],
  ['외교부 제공', { organisation: '외교부', kind: 'handout' }],
  ['صورة: رويترز', { organisation: 'رويترز', kind: 'agency' }],
  ['Photo by Mara Lind', { organisation: 'Mara Lind', kind: 'other' }],
  ['Photograph: Mara Lind/The Courier', { creator: 'Mara Lind', organisation: 'The Courier' }],
  [
    'Sputnik/Kremlin Pool Photo via AP',
    { creator: 'Sputnik', organisation: 'Kremlin', kind: 'pool', via: 'AP' },
  ],
  [
    'Sputnik/Mara Lind/Pool via REUTERS',
    { creator: 'Mara Lind', organisation: 'Sputnik', kind: 'pool', via: 'Reuters' },
  ],
  ['Courtesy of the Varland Museum', { organisation: 'Varland Museum', kind: 'handout' }],
  ['U.S. Army Photo', { organisation: 'U.S. Army', kind: 'handout' }],
  ['Varland TV/Screengrab', { organisation: 'Varland TV', kind: 'screengrab' }],
  ['Mara Lind/Social media via NORTHWIRE', { organisation: 'Mara Lind', kind: 'social', via: 'Northwire' }],
  ['EFE/Mara Lind', { organisation: 'EFE', creator: 'Mara Lind', kind: 'agency' }],
  ['NORTHWIRE/Mara Lind', { organisation: 'Northwire', creator: 'Mara Lind', kind: 'agency' }],
  ['Mara Lind', { organisation: 'Mara Lind', kind: 'other' }],
  ['KCNA via REUTERS', { organisation: 'KCNA', via: 'Reuters', kind: 'agency' }],
]

test.each(cases)('%s', (text, expected) => {
  const read = parseCredit(text)
  expect(read).toMatchObject({ mandatory: false, ...expected })
  // What the spelling does not say is not there.
  for (const field of ['creator', 'via'] as const) expect(read?.[field]).toBe(expected[field])
})

test('a text without a name is no credit', () => {
  for (const text of ['', '  ', '()', 'ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.'])
    expect(parseCredit(text)).toBeNull()
})

const person = fc.constantFrom(
  'Mara Lind',
  'Jun Seo',
  'J. D. Åkesson',
  'Omar al-Safa',
  'Kim Hong-Ji',
  '김하늘',
)
const house = fc.constantFrom(
  'The Courier',
  'Varland Transport Ministry',
  'Varland TV',
  'Museum of the North',
  '해담시',
)
const agency = fc.constantFrom('Reuters', 'AP', 'AFP', 'dpa', 'Getty Images', 'Northwire', 'Yonhap', 'Kyodo')
const made = fc.record({ creator: person, via: agency }, { requiredKeys: [] })
const credit = fc.oneof(
  fc.record({
    organisation: house,
    kind: fc.constantFrom<Credit['kind'][]>('handout', 'pool', 'social', 'screengrab', 'other'),
    made,
  }),
  fc.record({ organisation: agency, kind: fc.constant<Credit['kind']>('agency'), made }),
)

test('every printed credit can be read back', () => {
  fc.assert(
    fc.property(credit, ({ made: by, ...value }) => {
      const whole: Credit = { ...value, ...by, mandatory: false }
      expect(parseCredit(printCredit(whole))).toEqual(whole)
    }),
    { numRuns: 500 },
  )
})
