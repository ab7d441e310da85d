import type { Wording } from './wording.ts'

/** What each format is called and what it is for, under `<format>` and `<format>.use`. */
export const formatWording = {
  html: ['Web page', '웹 페이지'],
  'html.use': ['A whole page, ready to be put on a server', '서버에 바로 올릴 수 있는 완성된 페이지'],
  fragment: ['HTML for a CMS', 'CMS용 HTML'],
  'fragment.use': ['The story alone, to paste into another system', '다른 시스템에 붙여 넣을 기사 본문'],
  ninjs: ['ninjs 3.1', 'ninjs 3.1'],
  'ninjs.use': ['News in JSON, the IPTC standard', 'IPTC 표준 뉴스 JSON'],
  text: ['Wire text', '통신 전송문'],
  'text.use': ['Plain text as a wire desk expects it', '통신 데스크용 일반 텍스트'],
} as const satisfies Wording

/** What a format can't hold of the story at hand, under the code of the loss. */
export const lossWording = {
  slugline: ['The slugline is left out.', '슬러그가 빠집니다.'],
  'headline-web': [
    'The web headline is left out; the main one is used.',
    '웹 제목이 빠지고 기본 제목이 쓰입니다.',
  ],
  'headline-alert': ['The alert headline is left out.', '속보 제목이 빠집니다.'],
  'headline-social': ['The social headline is left out.', '소셜 제목이 빠집니다.'],
  'byline-people': [
    'The byline is printed as it was written; the people behind it are not named apart.',
    '바이라인은 적힌 그대로 나가고, 기자 이름은 따로 실리지 않습니다.',
  ],
  'event-place': ['Where the event happened is left out.', '사건 장소가 빠집니다.'],
  ednotes: ['Notes to clients are left out.', '고객사 안내문이 빠집니다.'],
  'desk-ednotes': ['Notes to the desk stay in the house.', '데스크 안내문은 외부로 나가지 않습니다.'],
  urgency: ['The urgency is left out.', '긴급도가 빠집니다.'],
  genre: ['The genre is left out.', '장르가 빠집니다.'],
  subjects: ['The subjects are left out.', '주제 분류가 빠집니다.'],
  keywords: ['The keywords are left out.', '키워드가 빠집니다.'],
  source: ['The source is left out.', '출처가 빠집니다.'],
  'usage-terms': ['The terms of use are left out.', '이용 조건이 빠집니다.'],
  embargo: ['The embargo is not written into it.', '엠바고가 기록되지 않습니다.'],
  published: ['The date of publication is left out.', '발행일이 빠집니다.'],
  chain: [
    'It does not say that this is an update or a correction, nor why.',
    '업데이트나 정정이라는 사실과 이유가 실리지 않습니다.',
  ],
  marks: [
    'Bold, italic and the like are lost in blocks: {count}.',
    '굵게, 기울임 등의 서식이 사라집니다. 블록 {count}개.',
  ],
  links: [
    'The words of links stay, their addresses are lost. Blocks: {count}.',
    '링크의 글은 남고 주소가 사라집니다. 블록 {count}개.',
  ],
  'alt-text': ['Alt text is left out. Pictures: {count}.', '대체 텍스트가 빠집니다. 사진 {count}장.'],
  crop: ['Pictures go out uncropped: {count}.', '사진이 자르지 않은 상태로 나갑니다. {count}장.'],
  'picture-files': [
    'Captions and credits go out, the pictures do not: {count}.',
    '설명과 크레디트만 나가고 사진 파일은 나가지 않습니다. {count}장.',
  ],
  'picture-position': [
    'Pictures are sent apart from the copy; where they stood in it is lost. Pictures: {count}.',
    '사진이 본문과 따로 나가고 본문 속 위치가 사라집니다. {count}장.',
  ],
  'picture-place': [
    'Where pictures were taken is left out: {count}.',
    '촬영 장소가 빠집니다. 사진 {count}장.',
  ],
  'picture-time': ['When pictures were taken is left out: {count}.', '촬영 시각이 빠집니다. 사진 {count}장.'],
} as const satisfies Wording
