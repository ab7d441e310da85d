import type { Wording } from './wording.ts'

/** The words of the vocabulary of subjects: the part of the house settings, and the search on the slip. */
export const topicsWording = {
  title: ['Media Topics', 'Media Topics'],
  none: [
    'None loaded: only the form of a subject’s code is checked',
    '불러온 것이 없습니다. 주제 코드는 형식만 점검합니다',
  ],
  'is-loaded': [
    'Release of {released}: {count} topics in {languages} languages, and {retired} retired ones',
    '{released} 판: 주제 {count}개, {languages}개 언어, 폐기된 주제 {retired}개',
  ],
  'is-loaded-one': [
    'Release of {released}: {count} topics in one language, and {retired} retired ones',
    '{released} 판: 주제 {count}개, 한 언어, 폐기된 주제 {retired}개',
  ],
  attribution: [
    'IPTC Media Topics: {holder}. Licence: {licence}. Kept here without definitions and links.',
    'IPTC Media Topics: {holder}. 라이선스: {licence}. 정의와 연결 정보는 빼고 보관합니다.',
  ],
  load: ['Load from IPTC’s file…', 'IPTC 파일에서 불러오기…'],
  'load-newer': ['Load a newer file…', '새 파일 불러오기…'],
  forget: ['Remove', '빼기'],
  hint: [
    'For every desk on this machine. IPTC gives the file out at cv.iptc.org/newscodes/mediatopic as JSON-LD; ask it for all languages.',
    '이 컴퓨터의 모든 데스크에 적용됩니다. 파일은 cv.iptc.org/newscodes/mediatopic에서 모든 언어의 JSON-LD로 받으십시오.',
  ],
  loaded: ['Media Topics of {released} are loaded.', '{released} 판 Media Topics를 불러왔습니다.'],

  find: ['Subject', '주제'],
  'find-hint': ['Name or number', '이름이나 번호'],
  'found-none': ['No topic in use has this name or number', '이 이름이나 번호의 주제가 없습니다'],
  'as-written': ['Not in this release. Take it as it is', '이 판에 없습니다. 그대로 넣기'],
  'at-top': ['Top of a tree', '최상위 주제'],
  unknown: ['Not in the release of {released}', '{released} 판에 없습니다'],
  'is-retired': ['Retired on {day}', '{day} 폐기'],
  replace: ['Replace with “{name}”', '‘{name}’(으)로 바꾸기'],
} as const satisfies Wording
