import { expect, test } from 'vitest'
import { readTrial, trialCopy, type WireCase } from './trial-wire.ts'

// Stories of ours in the shapes in which wires in English, desks and pages send them.
const { firstBoat, returned, title } = trialCopy

const cases: WireCase[] = [
  {
    name: 'slug line',
    source: `BC-FERRY/ (URGENT)\n${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\nMORE`,
    parts: [
      ['slugline', 'BC-FERRY/'],
      ['aside', '(URGENT)'],
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['aside', 'MORE'],
    ],
    paragraphs: 1,
  },
  {
    name: 'slug with talks',
    source: `VARLAND-FERRIES/TALKS (UPDATE 1)\n${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}`,
    parts: [
      ['slugline', 'VARLAND-FERRIES/TALKS'],
      ['aside', '(UPDATE 1)'],
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'AP marks',
    source: `BC-EU--Varland Ferries,1st Ld\n^${title}<\n^By MARA LIND=\n^Northwire Writer=\n\tSKARDAL (AP) _ ${returned}\n\t${firstBoat}\n\nAP-NY-10-18-26 0410EDT<`,
    parts: [
      ['slugline', 'BC-EU--Varland Ferries,1st Ld'],
      ['aside', '^'],
      ['headline', title],
      ['aside', '<'],
      ['aside', '^'],
      ['byline', 'By MARA LIND'],
      ['aside', '='],
      ['aside', '^'],
      ['aside', 'Northwire Writer'],
      ['aside', '='],
      ['dateline', 'SKARDAL (AP) _'],
      ['aside', 'AP-NY-10-18-26 0410EDT'],
      ['aside', '<'],
    ],
    paragraphs: 2,
  },
  {
    name: 'keywords and slug',
    source: `Slug: FERRY-STRIKE\nKeywords: ferry, strike, islands\nHeadline: Ferries return to islands\nSKARDAL, Oct 18 (Northwire) - ${returned}\nENDS`,
    parts: [
      ['aside', 'Slug:'],
      ['slugline', 'FERRY-STRIKE'],
      ['aside', 'Keywords: ferry, strike, islands'],
      ['aside', 'Headline:'],
      ['headline', 'Ferries return to islands'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['aside', 'ENDS'],
    ],
    paragraphs: 1,
  },
  {
    name: 'sign-off',
    source: `${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\n${firstBoat}\n\n(Reporting by Mara Lind; Editing by Jun Seo)\n\nOur Standards: The Thomson Reuters Trust Principles.`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['aside', '(Reporting by Mara Lind; Editing by Jun Seo)'],
      ['aside', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ],
    paragraphs: 2,
  },
  {
    name: 'sign-off in paragraph',
    source: `${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\n${firstBoat} (Reporting by Mara Lind in Skardal; Editing by Jun Seo)`,
    parts: [
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
      ['aside', '(Reporting by Mara Lind in Skardal; Editing by Jun Seo)'],
    ],
    paragraphs: 2,
  },
  {
    name: 'embargo',
    source: `EMBARGOED UNTIL 1800 GMT\n\n${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}`,
    parts: [
      ['aside', 'EMBARGOED UNTIL 1800 GMT'],
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'embargo story is no notice',
    source: `Embargo on ferry fuel is lifted\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\nEmbargo talks went on for four weeks before the ministers agreed to lift it on Tuesday night.`,
    parts: [
      ['headline', 'Embargo on ferry fuel is lifted'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'attention editors',
    source: `ATTENTION EDITORS - This story replaces an earlier one.\n\n${title}\n\nSKARDAL, Oct 18 (Northwire) - ${returned}`,
    parts: [
      ['aside', 'ATTENTION EDITORS - This story replaces an earlier one.'],
      ['headline', title],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'Eds note',
    source: `${title}\n\nEds: UPDATES with quotes from board. With AP Photos.\n\nSKARDAL (AP) — ${returned}`,
    parts: [
      ['headline', title],
      ['aside', 'Eds: UPDATES with quotes from board. With AP Photos.'],
      ['dateline', 'SKARDAL (AP) —'],
    ],
    paragraphs: 1,
  },
  {
    name: 'correction',
    source: `CORRECTED-${title}\n\n(Corrects spelling of Skardal in paragraph 3)\n\nSKARDAL, Oct 18 (Northwire) - ${returned}`,
    parts: [
      ['headline', `CORRECTED-${title}`],
      ['aside', '(Corrects spelling of Skardal in paragraph 3)'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'Yonhap ATTN',
    source: `(LEAD) Ferries return to islands\n\n(ATTN: UPDATES with quotes in paras 4-5; ADDS photo)\n\nBy Jun Seo\n\nSEOUL, Oct. 18 (Yonhap) -- ${returned}\n\n${firstBoat}\n\n(END)`,
    parts: [
      ['headline', '(LEAD) Ferries return to islands'],
      ['aside', '(ATTN: UPDATES with quotes in paras 4-5; ADDS photo)'],
      ['byline', 'By Jun Seo'],
      ['dateline', 'SEOUL, Oct. 18 (Yonhap) --'],
      ['aside', '(END)'],
    ],
    paragraphs: 2,
  },
  {
    name: 'mail',
    source: `From: Desk <desk@example.org>\nTo: Night Desk\nSent: Wednesday, 18 October 2026 14:02\nSubject: FW: Ferries return to islands\n\nSKARDAL, Oct 18 (Northwire) - ${returned}\n\n${firstBoat}`,
    parts: [
      ['aside', 'From: Desk <desk@example.org>'],
      ['aside', 'To: Night Desk'],
      ['aside', 'Sent: Wednesday, 18 October 2026 14:02'],
      ['aside', 'Subject: FW:'],
      ['headline', 'Ferries return to islands'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'headline above picture',
    source: `${title}\n\nPassengers wait on the quay in Port Ellan, Varland, October 18, 2026. REUTERS/Jun Seo\n\nSKARDAL, Oct 18 (Northwire) - ${returned}`,
    parts: [
      ['headline', title],
      ['caption', 'Passengers wait on the quay in Port Ellan, Varland, October 18, 2026.'],
      ['credit', 'REUTERS/Jun Seo'],
      ['dateline', 'SKARDAL, Oct 18 (Northwire) -'],
    ],
    paragraphs: 1,
  },
  {
    name: '30 mark and rule',
    source: `Ferries return to islands\n\nOSLO — ${returned}\n\n* * *\n\n${firstBoat}\n\n-30-`,
    parts: [
      ['headline', 'Ferries return to islands'],
      ['dateline', 'OSLO —'],
      ['aside', '* * *'],
      ['aside', '-30-'],
    ],
    paragraphs: 2,
  },
  {
    name: 'site around a story',
    source: `Menu\nSearch\nSubscribe\n${title}\n3 min read\nShare\n\n${returned}\n\nAdvertisement\n\n${firstBoat}\n\nRead more: Storm shuts harbour\nMost read\n© 2026 The Courier`,
    parts: [
      ['aside', 'Menu'],
      ['aside', 'Search'],
      ['aside', 'Subscribe'],
      ['headline', title],
      ['aside', '3 min read'],
      ['aside', 'Share'],
      ['aside', 'Advertisement'],
      ['aside', 'Read more: Storm shuts harbour'],
      ['aside', 'Most read'],
      ['aside', '© 2026 The Courier'],
    ],
    paragraphs: 2,
  },
]

test.each(cases)('$name', ({ source, parts, paragraphs }) => {
  expect(readTrial(source)).toEqual({ parts, paragraphs })
})
