import { expect, test } from 'vitest'
import type { Credit } from './credit.ts'
import { handoutNotice, printCredit } from './print-credit.ts'

const handout: Credit = {
  organisation: 'Varland Transport Ministry',
  kind: 'handout',
  via: 'Northwire',
  mandatory: false,
}

test.each<[Credit, string]>([
  [handout, 'Varland Transport Ministry/Handout via NORTHWIRE'],
  [{ ...handout, creator: 'Mara Lind' }, 'Mara Lind/Varland Transport Ministry/Handout via NORTHWIRE'],
  [{ organisation: 'Reuters', creator: 'Jun Seo', kind: 'agency', mandatory: false }, 'REUTERS/Jun Seo'],
  [
    { organisation: 'The Courier', creator: 'Mara Lind', kind: 'staff', mandatory: false },
    'Mara Lind/The Courier',
  ],
  [
    { organisation: 'Varland TV', kind: 'pool', via: 'Northwire', mandatory: false },
    'Varland TV/Pool via NORTHWIRE',
  ],
])('%o is printed as %s', (credit, printed) => {
  expect(printCredit(credit)).toBe(printed)
})

test('a handout carries its third-party notice, a staff picture none', () => {
  expect(handoutNotice(handout)).toContain('SUPPLIED BY A THIRD PARTY')
  expect(handoutNotice({ ...handout, mandatory: true })).toContain('MANDATORY CREDIT')
  expect(handoutNotice({ ...handout, kind: 'staff' })).toBeNull()
})
