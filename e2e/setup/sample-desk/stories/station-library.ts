import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { paragraphs, picture } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import { drawLibrary } from '../pictures/library.ts'
import { originalFields, type SamplePicture, type SampleStory } from '../sample-story.ts'

const caption =
  '24시간 도서관으로 다시 문을 여는 해담역. 시험 점등한 27일 저녁, 아치형 창 너머로 책장이 보인다. 2025.11.27.'

const facts = {
  headline: '다시 불 켜진 해담역',
  caption,
  creator: '한도윤',
  creatorTitle: '사진기자',
  credit: 'NORTHWIRE',
  source: 'Northwire',
  copyright: '© 2025 Northwire',
  city: '해담',
  region: '',
  country: '대한민국',
  countryCode: 'KOR',
  takenOn: '2025-11-27',
  takenAt: '18:32:00+09:00',
  jobId: 'NW-HAEDAM-LIBRARY',
  keywords: ['도서관', '해담역'],
}

const library: SamplePicture = {
  asset: {
    id: namedId('library/station'),
    file: null,
    credit: { creator: '한도윤', organisation: 'Northwire', kind: 'agency', mandatory: false },
    jobId: facts.jobId,
    place: { name: '해담', country: '대한민국', countryCode: 'KR' },
    takenAt: facts.takenOn,
    original: originalFields(facts),
  },
  draw: drawLibrary,
  facts,
  originalName: '해담역_도서관_야경.jpg',
}

const fields = {
  revision: 3,
  status: 'desk',
  slugline: '해담역 도서관',
  kicker: '지역·문화',
  headlines: { main: '해담 옛 기차역, 24시간 도서관으로 다시 문 연다' },
  standfirst: '멈춘 시계탑 아래 책 6만2천 권… 막차 끊긴 뒤에도 불 켜진 열람실',
  byline: { people: [{ name: '서지안', role: 'reporter', place: { name: '해담' } }] },
  dateline: {
    places: [{ name: '해담', country: '대한민국', countryCode: 'KR', timeZone: 'Asia/Seoul' }],
    date: '2025-11-28',
    source: '노스와이어',
    placement: 'run-in',
    literal: '(해담=노스와이어) 서지안 기자 =',
  },
  eventPlace: { name: '해담', country: '대한민국', countryCode: 'KR' },
  signOff: 'sja',
  genre: 'Current',
  subjects: [{ qcode: 'medtop:20000043', name: 'library and museum' }],
  keywords: ['도서관', '폐역', '도시재생'],
  assets: [library.asset],
} satisfies Partial<Story>

function writeBody(newId: () => string): Story['body'] {
  return [
    picture(newId, {
      asset: library.asset.id,
      headline: facts.headline,
      caption,
      alt: '눈 쌓인 지붕과 시계탑이 있는 옛 역 건물. 아치형 창 일곱 개에 불이 켜져 있고 그 앞에 책을 든 사람이 서 있다.',
    }),
    ...paragraphs(
      newId,
      "문을 닫은 지 11년 된 해담역이 24시간 도서관으로 다시 문을 연다. 해담시는 옛 역사를 고쳐 지은 '해담역 도서관'을 다음 달 5일 개관한다고 28일 밝혔다.",
      '1931년에 지은 붉은 벽돌 건물은 2014년 철도 노선이 바뀌면서 쓰임을 잃었다. 시는 2년 동안 48억 원을 들여 대합실을 열람실로, 화물 창고를 어린이 자료실로 바꿨다. 시계탑과 아치형 창 일곱 개는 그대로 남겼다.',
      '도서관은 책 6만2천 권으로 시작한다. 자정부터 오전 6시까지는 주민 열네 명이 돌아가며 사서를 도와 열람실을 지킨다.',
      '"막차가 끊기면 갈 곳이 없던 학생들이 여기 앉아 첫차를 기다렸으면 합니다." 개관을 준비해 온 문하린 관장의 말이다.',
      '주민 반응은 엇갈린다. 역 앞에서 30년째 국숫집을 하는 오태석 씨는 "밤에 불이 켜지니 골목이 산다"고 반겼다. 밤샘 운영에 따른 소음을 걱정하는 목소리도 있다. 시는 석 달 동안 시범 운영한 뒤 심야 개방 시간을 다시 정하기로 했다.',
      '개관식에서는 이 역의 마지막 역장이었던 배순임 씨가 시계탑의 종을 친다. 시계는 마지막 열차가 떠난 오후 4시에 멈춰 있었다.',
    ),
  ]
}

/** The Korean story: a dateline that runs in, the writer's own form of it kept, and a photo. */
export function tellStationLibrary(): SampleStory {
  const newId = idsOf('library')
  const story: Story = {
    ...newStory({ newId, language: 'ko', source: 'Northwire' }),
    ...fields,
    body: writeBody(newId),
  }
  return { story, pictures: [library] }
}
