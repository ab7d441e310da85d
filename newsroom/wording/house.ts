import type { Wording } from './wording.ts'

/** The words of the house settings. */
export const houseWording = {
  title: ['House settings', '매체 설정'],
  'of-desk': [
    'For the desk “{name}”, and everybody who works on it',
    '‘{name}’ 데스크와 함께 쓰는 모두에게 적용됩니다',
  ],
  publication: ['Publication', '매체 이름'],
  agency: ['Agency in datelines', '데이트라인의 통신사'],
  'agency-hint': [
    'Printed in brackets; empty where the house has none',
    '괄호 안에 표기. 없으면 비워 두세요',
  ],
  'time-zone': ['Time zone', '시간대'],
  'time-zone-unknown': ['This time zone is not known here', '알 수 없는 시간대입니다'],
  language: ['Language of new stories', '새 기사의 언어'],
  'language-unknown': ['Not a language tag, such as en or ko', 'en, ko 같은 언어 코드가 아닙니다'],
  'dateline-style': ['Dateline style', '데이트라인 형식'],
  'style-own-line': ['Place alone: SEOUL', '지명만: SEOUL'],
  'style-reuters': ['Reuters: SEOUL, Oct 19 (Reuters) -', '로이터: SEOUL, Oct 19 (Reuters) -'],
  'style-ap': ['AP: SEOUL, South Korea (AP) —', 'AP: SEOUL, South Korea (AP) —'],
  'smart-quotes': ['Turn typed quotes into typographic ones', '입력한 따옴표를 활자 따옴표로 바꾸기'],
  'smart-quotes-hint': ['As one types; never while pasting', '입력할 때만. 붙여 넣을 때는 바꾸지 않습니다'],
  links: ['Links in the masthead', '제호의 링크'],
  'link-title': ['Words', '표시할 말'],
  'link-url': ['Address', '주소'],
  'link-refused': ['http or https only', 'http 또는 https 주소만'],
  'add-link': ['Add a link', '링크 추가'],
  'remove-link': ['Remove “{title}”', '‘{title}’ 빼기'],
  save: ['Save for the house', '매체 설정 저장'],
  saved: ['The house settings are saved.', '매체 설정을 저장했습니다.'],
  cancel: ['Cancel', '취소'],
} as const satisfies Wording
