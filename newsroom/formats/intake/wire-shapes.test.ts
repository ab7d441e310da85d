import { expect, test } from 'vitest'
import { readTrial, trialCopy, type WireCase } from './trial-wire.ts'

// Stories of ours in the shapes in which wires in English, desks and pages send them.
const { firstBoat, returned, timetable, title } = trialCopy

const cases: WireCase[] = [
  {
    name: 'run-in Reuters',
    source: `${title}\n\nSEOUL, Oct 18 (Reuters) - ${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['dateline', 'SEOUL, Oct 18 (Reuters) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'run-in AP',
    source: `Harbour talks resume\n\nPARIS (AP) — ${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', 'Harbour talks resume'],
      ['dateline', 'PARIS (AP) —'],
    ],
    paragraphs: 2,
  },
  {
    name: 'own line, headline',
    source: `${title}\n\nSEOUL\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['dateline', 'SEOUL'],
    ],
    paragraphs: 2,
  },
  {
    name: 'own line with day and agency',
    source: `${title}\n\nSEOUL, Oct 19 (Reuters)\n\n${returned}`,
    parts: [
      ['headline', title],
      ['dateline', 'SEOUL, Oct 19 (Reuters)'],
    ],
    paragraphs: 1,
  },
  {
    name: 'own line, small place after headline',
    source: `${title}\n\nSKARDAL, Varland\n\n${returned}`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Varland'],
    ],
    paragraphs: 1,
  },
  {
    name: 'no headline, run-in',
    source: `OSLO — ${returned}\n\n${firstBoat}`,
    parts: [['dateline', 'OSLO —']],
    paragraphs: 2,
  },
  {
    name: 'no headline, no dateline',
    source: `${returned}\n\n${firstBoat}\n\n${timetable}`,
    parts: [],
    paragraphs: 3,
  },
  {
    name: 'capital headline, no dateline',
    source: `FERRIES RETURN\n\n${returned}\n\n${firstBoat}`,
    parts: [['headline', 'FERRIES RETURN']],
    paragraphs: 2,
  },
  {
    name: 'capital headline and dateline',
    source: `FERRIES RETURN TO OUTER ISLANDS\nPORT ELLAN, Oct 18 (Northwire) - ${returned}\n${firstBoat}`,
    parts: [
      ['headline', 'FERRIES RETURN TO OUTER ISLANDS'],
      ['dateline', 'PORT ELLAN, Oct 18 (Northwire) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'known city first',
    source: `SEOUL\n\n${returned}\n\n${firstBoat}`,
    parts: [['dateline', 'SEOUL']],
    paragraphs: 2,
  },
  {
    name: 'kicker and standfirst',
    source: `WORLD\n\n${title}\n\nTimetable holds until Sunday, board says\n\nBy Mara Lind and Jun Seo\n\nLONDON — ${returned}`,
    parts: [
      ['kicker', 'WORLD'],
      ['headline', title],
      ['standfirst', 'Timetable holds until Sunday, board says'],
      ['byline', 'By Mara Lind and Jun Seo'],
      ['dateline', 'LONDON —'],
    ],
    paragraphs: 1,
  },
  {
    name: 'byline with date',
    source: `${title}\n\nBy Mara Lind, October 18, 2026 4:10 PM\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['byline', 'By Mara Lind,'],
      ['date', 'October 18, 2026 4:10 PM'],
    ],
    paragraphs: 2,
  },
  {
    name: 'byline agency',
    source: `${title}\n\nMara Lind, Northwire\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', title],
      ['aside', 'Mara Lind, Northwire'],
    ],
    paragraphs: 2,
  },
  {
    name: 'TASS',
    source: `Ferries return\n\nMOSCOW, October 18. /TASS/. ${returned}`,
    parts: [
      ['headline', 'Ferries return'],
      ['dateline', 'MOSCOW, October 18. /TASS/.'],
    ],
    paragraphs: 1,
  },
  {
    name: 'PTI',
    source: `Ferries return to islands\n\nNew Delhi, Oct 18 (PTI) ${returned}`,
    parts: [
      ['headline', 'Ferries return to islands'],
      ['dateline', 'New Delhi, Oct 18 (PTI)'],
    ],
    paragraphs: 1,
  },
  {
    name: 'lower-case agency house',
    source: `Harbour talks resume\n\nMara Lind, Reuters\n\n${returned}\n\n${firstBoat}`,
    parts: [
      ['headline', 'Harbour talks resume'],
      ['byline', 'Mara Lind, Reuters'],
    ],
    paragraphs: 2,
  },
  {
    name: 'a question as headline',
    source: `Will the ferries return to the islands before Sunday?\n\n${returned}\n\n${firstBoat}`,
    parts: [['headline', 'Will the ferries return to the islands before Sunday?']],
    paragraphs: 2,
  },
]

test.each(cases)('$name', ({ source, parts, paragraphs }) => {
  expect(readTrial(source)).toEqual({ parts, paragraphs })
})
