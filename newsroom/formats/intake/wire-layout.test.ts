import { expect, test } from 'vitest'
import { readTrial, trialCopy, type WireCase } from './trial-wire.ts'

// Stories of ours in the shapes in which wires in English, desks and pages send them.
const { firstBoat, returned, timetable, title } = trialCopy

const cases: WireCase[] = [
  {
    name: 'wrapped at 65, blank lines',
    source: `${title}\n\nSKARDAL, Oct 18 (Northwire) - Ferries returned to the outer\nislands on Wednesday after three days of gales, the harbour board\nsaid. The board said the autumn timetable would hold until\nSunday.\n\nFares stay as they were, the line added, and the island council\nsaid it had been told of the change four weeks too late.`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'wrapped at 69, indents',
    source:
      'FERRIES RETURN TO ISLANDS\nSKARDAL, Oct 18 (Northwire) - Ferries returned to the outer islands\non Wednesday after three days of gales, the harbour board said. The\nboard said the autumn timetable would hold until Sunday.\n   Fares stay as they were, the line added, and the island council\nsaid it had been told of the change four weeks too late.\n   ENDS',
    parts: [
      ['headline', 'FERRIES RETURN TO ISLANDS'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['aside', 'ENDS'],
    ],
    paragraphs: 2,
  },
  {
    name: 'caption only',
    source:
      'Ferry returns to Port Ellan\nPassengers wait on the quay in Port Ellan, Varland, October 18, 2026, after three days of gales. REUTERS/Jun Seo',
    parts: [
      ['picture-headline', 'Ferry returns to Port Ellan'],
      [
        'caption',
        'Passengers wait on the quay in Port Ellan, Varland, October 18, 2026, after three days of gales.',
      ],
      ['credit', 'REUTERS/Jun Seo'],
    ],
    paragraphs: 0,
  },
  {
    name: 'caption alone',
    source:
      'Passengers wait on the quay in Port Ellan, Varland, October 18, 2026, after three days of gales. Varland Transport Ministry/Handout via REUTERS',
    parts: [
      [
        'caption',
        'Passengers wait on the quay in Port Ellan, Varland, October 18, 2026, after three days of gales.',
      ],
      ['credit', 'Varland Transport Ministry/Handout via REUTERS'],
    ],
    paragraphs: 0,
  },
  {
    name: 'caption, credit below',
    source: `${title}\n\nPassengers wait on the quay in Port Ellan, Varland, on Wednesday after three days of gales.\nPhoto: Jun Seo/Northwire\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      [
        'caption',
        'Passengers wait on the quay in Port Ellan, Varland, on Wednesday after three days of gales.',
      ],
      ['credit', 'Photo: Jun Seo/Northwire'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'crosshead',
    source: `${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\n${firstBoat}\n\nFares and timetables\n\n${timetable}`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['crosshead', 'Fares and timetables'],
    ],
    paragraphs: 3,
  },
  {
    name: 'published line',
    source: `${title}\n\nPublished 18 October 2026, 10:15 GMT\n\nUpdated 19 October 2026\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['date', 'Published 18 October 2026, 10:15 GMT'],
      ['aside', 'Updated 19 October 2026'],
    ],
    paragraphs: 2,
  },
  {
    name: 'ambiguous date',
    source: `${title}\n\n10/11/2026\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['aside', '10/11/2026'],
    ],
    paragraphs: 2,
  },
  {
    name: 'day without year',
    source: `${title}\n\n18 October\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['aside', '18 October'],
    ],
    paragraphs: 2,
  },
  {
    name: 'roundup',
    source: `Ferry news in brief\n\n${returned}\n\n${firstBoat}\n\n${timetable}\n\nPARIS — ${returned}`,
    parts: [['headline', 'Ferry news in brief']],
    paragraphs: 4,
  },
  {
    name: 'tabs',
    source: `${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\nBoat\tFrom\tFare\nEllan\tSkardal\t12\nVik\tSkardal\t14\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['table-row', 'Boat\tFrom\tFare'],
      ['table-row', 'Ellan\tSkardal\t12'],
      ['table-row', 'Vik\tSkardal\t14'],
    ],
    paragraphs: 2,
  },
  {
    name: 'labelled caption',
    source: `Caption: Passengers wait on the quay.\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['aside', 'Caption:'],
      ['caption', 'Passengers wait on the quay.'],
    ],
    paragraphs: 2,
  },
]

test.each(cases)('$name', ({ source, parts, paragraphs }) => {
  expect(readTrial(source)).toEqual({ parts, paragraphs })
})
