import { expect, test } from 'vitest'
import { readTrial, trialCopy, type WireCase } from './trial-wire.ts'

// Stories of ours in the shapes in which wires in other languages than English, desks and pages send them.
const { title } = trialCopy
const sturm = 'Die Fähren fahren nach drei Tagen Sturm wieder zu den Inseln.'

const cases: WireCase[] = [
  {
    name: 'run-in dpa',
    source:
      'Fähren fahren wieder\n\nGenf/Kiew (dpa) - Die Fähren fahren nach drei Tagen Sturm wieder zu den Inseln, teilte die Reederei mit.\n\nDas erste Boot legte am Morgen ab.',
    parts: [
      ['headline', 'Fähren fahren wieder'],
      ['dateline', 'Genf/Kiew (dpa) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'run-in Europa Press',
    source:
      'Los ferris vuelven a las islas\n\nMADRID, 21 Nov. 2024 (Europa Press) - Los ferris volvieron este jueves a las islas, según la autoridad portuaria.\n\nEl primer barco zarpó al amanecer con 212 pasajeros.',
    parts: [
      ['headline', 'Los ferris vuelven a las islas'],
      ['dateline', 'MADRID, 21 Nov. 2024 (Europa Press) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'EFE',
    source:
      'Vuelven los ferris\n\nMadrid, 21 nov (EFE).- Los ferris volvieron este jueves a las islas, según la autoridad portuaria.',
    parts: [
      ['headline', 'Vuelven los ferris'],
      ['dateline', 'Madrid, 21 nov (EFE).-'],
    ],
    paragraphs: 1,
  },
  {
    name: 'AFP French',
    source:
      'Reprise des traversées vers les îles\n\nPARIS, 18 oct 2023 (AFP) - Les traversées vers les îles ont repris mercredi, a annoncé le port.\n\nLe premier bateau est parti à l’aube avec 212 passagers.',
    parts: [
      ['headline', 'Reprise des traversées vers les îles'],
      ['dateline', 'PARIS, 18 oct 2023 (AFP) -'],
    ],
    paragraphs: 2,
  },
  {
    name: 'French par',
    source:
      'Reprise des traversées vers les îles\nPar Mara LIND\n\nBRUXELLES (Northwire) – Les traversées vers les îles ont repris mercredi, a annoncé le port.',
    parts: [
      ['headline', 'Reprise des traversées vers les îles'],
      ['byline', 'Par Mara LIND'],
      ['dateline', 'BRUXELLES (Northwire) –'],
    ],
    paragraphs: 1,
  },
  {
    name: 'German byline',
    source: `Fähren fahren wieder zu den Inseln\n\nVon Mara Lind, dpa\n\nBerlin (dpa) - ${sturm}`,
    parts: [
      ['headline', 'Fähren fahren wieder zu den Inseln'],
      ['byline', 'Von Mara Lind, dpa'],
      ['dateline', 'Berlin (dpa) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'Korean Yonhap',
    source:
      '섬 여객선 운항 재개\n\n(서울=연합뉴스) 홍길동 기자 = 사흘간 멈췄던 섬 여객선이 18일 운항을 재개했다고 항만공사가 밝혔다.\n\n첫 배는 새벽에 승객 212명을 태우고 떠났다.\n\nhong@example.co.kr\n\n(끝)',
    parts: [
      ['headline', '섬 여객선 운항 재개'],
      ['dateline', '(서울=연합뉴스)'],
      ['byline', '홍길동 기자 ='],
      ['aside', 'hong@example.co.kr'],
      ['aside', '(끝)'],
    ],
    paragraphs: 2,
  },
  {
    name: 'Korean Newsis no space',
    source:
      '섬 여객선 운항 재개\n\n[서울=뉴시스]홍길동 기자 = 사흘간 멈췄던 섬 여객선이 18일 운항을 재개했다고 항만공사가 밝혔다.',
    parts: [
      ['headline', '섬 여객선 운항 재개'],
      ['dateline', '[서울=뉴시스]'],
      ['byline', '홍길동 기자 ='],
    ],
    paragraphs: 1,
  },
  {
    name: 'Korean Newspim',
    source:
      '섬 여객선 운항 재개\n\n【서울=뉴스핌】 홍길동 김하늘 기자 = 사흘간 멈췄던 섬 여객선이 18일 운항을 재개했다고 밝혔다.',
    parts: [
      ['headline', '섬 여객선 운항 재개'],
      ['dateline', '【서울=뉴스핌】'],
      ['byline', '홍길동 김하늘 기자 ='],
    ],
    paragraphs: 1,
  },
  {
    name: 'Korean page',
    source:
      '섬 여객선 운항 재개\n입력 2026.10.18 14:22 수정 2026.10.18 15:00\n홍길동 기자\n구독\n공유\n\n사흘간 멈췄던 섬 여객선이 18일 운항을 재개했다고 항만공사가 밝혔다.\n\n첫 배는 새벽에 승객 212명을 태우고 떠났다.\n\n저작권자 ⓒ 한빛일보. 무단 전재 및 재배포 금지',
    parts: [
      ['headline', '섬 여객선 운항 재개'],
      ['date', '입력 2026.10.18 14:22 수정 2026.10.18 15:00'],
      ['byline', '홍길동 기자'],
      ['aside', '구독'],
      ['aside', '공유'],
      ['aside', '저작권자 ⓒ 한빛일보. 무단 전재 및 재배포 금지'],
    ],
    paragraphs: 2,
  },
  {
    name: 'Korean two places',
    source:
      '한·일 여객선 협의\n\n(서울·도쿄=연합뉴스) 홍길동 기자 김하늘 특파원 = 사흘간 멈췄던 여객선이 18일 운항을 재개했다고 항만공사가 밝혔다.',
    parts: [
      ['headline', '한·일 여객선 협의'],
      ['dateline', '(서울·도쿄=연합뉴스)'],
      ['byline', '홍길동 기자 김하늘 특파원 ='],
    ],
    paragraphs: 1,
  },
  {
    name: 'Sperrfrist',
    source: `Sperrfrist: 18. Oktober, 18 Uhr\n\nFähren fahren wieder\n\nBerlin (dpa) - ${sturm}\n\n# Notizblock\n\n## Redaktionelle Hinweise\n\n- Zusammenfassung folgt bis 1600\n\ndpa ml yyzz n1 js\n\n181402 Okt 26`,
    parts: [
      ['aside', 'Sperrfrist: 18. Oktober, 18 Uhr'],
      ['headline', 'Fähren fahren wieder'],
      ['dateline', 'Berlin (dpa) -'],
      ['aside', '# Notizblock'],
      ['aside', '## Redaktionelle Hinweise'],
      ['aside', '- Zusammenfassung folgt bis 1600'],
      ['aside', 'dpa ml yyzz n1 js'],
      ['aside', '181402 Okt 26'],
    ],
    paragraphs: 1,
  },
  {
    name: 'mail with headline',
    source: `Von: Redaktion\nAn: Nachtdienst\nBetreff: Text\n\nFähren fahren wieder zu den Inseln\n\nBerlin (dpa) - ${sturm}`,
    parts: [
      ['aside', 'Von: Redaktion'],
      ['aside', 'An: Nachtdienst'],
      ['aside', 'Betreff:'],
      ['aside', 'Text'],
      ['headline', 'Fähren fahren wieder zu den Inseln'],
      ['dateline', 'Berlin (dpa) -'],
    ],
    paragraphs: 1,
  },
  {
    name: 'CRLF, tabs, NBSP, zero width',
    source:
      '\ufeffFerries return\u200b to islands after gales\r\n\r\n\tMoskau\u00a0(dpa)\u00a0– Die Fähren fahren nach drei Tagen Sturm wie\u00adder zu den Inseln.\r\n',
    parts: [
      ['headline', title],
      ['dateline', 'Moskau\u00a0(dpa)\u00a0–'],
    ],
    paragraphs: 1,
  },
  {
    name: 'dpa head',
    source: `bdt0234 3 pl 288 dpa 0412\nFähren/Varland/\nFähren fahren wieder zu den Inseln\n\nBerlin (dpa) - ${sturm}\n\ndpa ml yyzz n1 js\n181402 Okt 26`,
    parts: [
      ['aside', 'bdt0234 3 pl 288 dpa 0412'],
      ['slugline', 'Fähren/Varland/'],
      ['headline', 'Fähren fahren wieder zu den Inseln'],
      ['dateline', 'Berlin (dpa) -'],
      ['aside', 'dpa ml yyzz n1 js'],
      ['aside', '181402 Okt 26'],
    ],
    paragraphs: 1,
  },
]

test.each(cases)('$name', ({ source, parts, paragraphs }) => {
  expect(readTrial(source)).toEqual({ parts, paragraphs })
})
