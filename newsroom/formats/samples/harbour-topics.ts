const scheme = 'http://cv.iptc.org/newscodes/mediatopic/'

type Given = {
  readonly broader?: string
  readonly retired?: string
  readonly note?: string
  readonly match?: string
}

/** A topic in the form in which IPTC gives its own out. */
function concept(
  figures: string,
  english: string,
  korean: string,
  given: Given = {},
): Record<string, unknown> {
  const { broader, retired, note, match } = given
  return {
    uri: `${scheme}${figures}`,
    qcode: `medtop:${figures}`,
    inScheme: [scheme],
    prefLabel: { 'en-GB': english, ko: korean },
    definition: { 'en-GB': `All about ${english}.` },
    ...(broader ? { broader: [`${scheme}${broader}`] } : {}),
    ...(retired ? { retired: `${retired}T12:00:00+00:00` } : {}),
    ...(note ? { changeNote: { 'en-GB': note } } : {}),
    ...(match ? { exactMatch: [match] } : {}),
  }
}

/** Topics made up for a harbour's newsroom. None of them is IPTC's. */
export const harbourConcepts: readonly Record<string, unknown>[] = [
  concept('90000001', 'harbour life', '항구 생활', {
    match: 'http://cv.iptc.org/newscodes/subjectcode/99000000',
  }),
  concept('90000002', 'boats and crossings', '배와 항로', { broader: '90000001' }),
  concept('90000003', 'night ferry', '야간 여객선', { broader: '90000002' }),
  concept('90000004', 'harbour weather', '항구 날씨', { broader: '90000001' }),
  concept('90000005', 'foghorn testing', '무적 시험', {
    broader: '90000004',
    retired: '2031-03-31',
    note: 'Retired on 2031-03-31. Use medtop:90000004 harbour weather instead.',
  }),
  concept('90000006', 'lamp lighting', '등불 켜기', {
    broader: '90000002',
    retired: '2029-10-01',
    note: 'Its narrower topics are now below medtop:90000002 boats and crossings.',
  }),
  concept('90000007', 'weather harbour master', '기상 항만장', { broader: '90000002' }),
]

/** The text of a file as `cv.iptc.org` gives it out, with these topics or others, and what else is to be otherwise in it. */
export function harbourTopicsFile(
  concepts: readonly unknown[] = harbourConcepts,
  otherwise: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    '@context': 'https://www.iptc.org/std/IKOS/IKOS.jsonld',
    uri: scheme,
    prefSchemeAlias: 'medtop',
    copyrightHolder: 'Harbour Vocabulary Society',
    licenceLink: 'https://harbour.example/licence',
    dateReleased: '2031-04-02T12:00:00+00:00',
    conceptSet: concepts,
    ...otherwise,
  })
}
