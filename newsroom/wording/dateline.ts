import type { Wording } from './wording.ts'

/** The words about datelines: why they print as they do, where places are, which day it is there. */
export const datelineWording = {
  reasons: ['Why it prints so', '이렇게 찍히는 까닭'],
  never: [
    '{place}: this style prints no region or country.',
    '{place}: 이 양식은 지역이나 나라를 찍지 않습니다.',
  ],
  'stands-alone': ['{place} stands alone in this style.', '{place}: 이 양식에서는 지명만 씁니다.'],
  namesake: [
    '{added} was added: the {place} that stands alone is another one.',
    '{added}을(를) 붙였습니다. 지명만 쓰는 {place}은(는) 다른 곳입니다.',
  ],
  'namesake-unknown': [
    'Another {place} stands alone. Where this one is has not been said.',
    '지명만 쓰는 {place}은(는) 다른 곳입니다. 이곳이 어디인지는 적혀 있지 않습니다.',
  ],
  unusual: [
    '{place} is no town, so no country follows it.',
    '{place}: 도시가 아니므로 나라를 붙이지 않습니다.',
  ],
  'not-listed': [
    '{added} was added: {place} is not among the places that stand alone.',
    '{added}을(를) 붙였습니다. {place}은(는) 지명만 쓰는 곳이 아닙니다.',
  ],
  unknown: [
    '{place} does not stand alone, but neither its region nor its country is known.',
    '{place}은(는) 지명만 쓰는 곳이 아니지만 지역도 나라도 적혀 있지 않습니다.',
  ],
  'date-left-out': ['This style prints no date.', '이 양식은 날짜를 찍지 않습니다.'],
  'agency-left-out': ['This style prints no agency.', '이 양식은 통신사를 찍지 않습니다.'],

  'today-there': ['Today in {place}: {day}', '{place}의 오늘: {day}'],
  differs: ['It says something else than the line it came from.', '원래 줄과 다릅니다.'],
  'gazetteer-source': [
    'Places: GeoNames (geonames.org), under CC BY 4.0.',
    '지명: GeoNames(geonames.org), CC BY 4.0.',
  ],
  'places-found': ['Places found', '찾은 곳'],
  'no-place-found': ['No place found. The name stays as typed.', '찾은 곳이 없습니다. 적은 대로 남습니다.'],
  people: ['{count} people', '{count}명'],
} satisfies Wording
