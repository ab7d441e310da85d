import type { FindingCode } from '../story/checks.ts'

/** What each check says, in the words a sub-editor would use. */
export const checkWording = {
  embargoed: [
    'Under embargo until {when}. Nothing can leave before.',
    '{when}까지 엠바고입니다. 그 전에는 내보낼 수 없습니다.',
  ],
  killed: ['The story has been killed.', '이 기사는 전문 취소되었습니다.'],
  'no-headline': ['There is no headline.', '제목이 없습니다.'],
  'no-body': ['There is no copy yet.', '본문이 없습니다.'],
  'placeholder-left': ['A TK has not been filled in.', '채우지 않은 TK가 남아 있습니다.'],
  'suggestion-open': [
    'A suggested change has been neither accepted nor refused.',
    '처리하지 않은 수정 제안이 있습니다.',
  ],
  'picture-awaited': [
    'A picture is still awaited: it has a caption and no file.',
    '사진 파일이 아직 없습니다. 설명만 있습니다.',
  ],
  'picture-unknown': [
    'A picture block points to a picture that the story does not have.',
    '기사에 없는 사진을 가리키는 사진 블록이 있습니다.',
  ],
  'no-alt-text': ['A picture has no alt text.', '사진에 대체 텍스트가 없습니다.'],
  'no-credit': ['A picture has no credit.', '사진에 크레디트가 없습니다.'],
  'no-caption': ['A picture has no caption.', '사진에 설명이 없습니다.'],
  'no-slugline': ['There is no slugline.', '슬러그가 없습니다.'],
  'headline-long': [
    'The headline has {length} characters; wires cut at {limit}.',
    '제목이 {length}자입니다. 통신사는 {limit}자에서 자릅니다.',
  ],
  'comment-open': [
    'A comment is still open. Its words will go, the remark will not.',
    '해결하지 않은 의견이 있습니다. 의견은 나가지 않습니다.',
  ],
  'desk-note-left': [
    'A desk note is in the copy. It will not be published.',
    '본문에 데스크 메모가 있습니다. 발행되지 않습니다.',
  ],
  'dateline-unearned': [
    'Nobody in the byline is said to have been in {place}.',
    '바이라인의 누구도 {place}에 있었다고 적혀 있지 않습니다.',
  ],
  'dateline-differs': [
    'The dateline says something else than the line it came from: “{literal}”.',
    '데이트라인이 원래 줄과 다릅니다: ‘{literal}’.',
  ],
  'subject-unknown': [
    'The subject “{name}” has a code that is not in Media Topics of {released}: {qcode}.',
    '주제 ‘{name}’의 코드가 {released} 판 Media Topics에 없습니다: {qcode}.',
  ],
  'subject-retired': [
    'IPTC retired the subject “{name}” ({qcode}) on {day}.',
    'IPTC가 {day}에 폐기한 주제입니다: ‘{name}’ ({qcode}).',
  ],
  'subject-replaced': [
    'IPTC retired the subject “{name}” ({qcode}) on {day}. In its stead: {instead}.',
    'IPTC가 {day}에 폐기한 주제입니다: ‘{name}’ ({qcode}). 대신 쓸 주제: {instead}.',
  ],
  'caption-sentences': [
    'A caption has {count} sentences. One says what is seen; at most {limit} are read.',
    '사진 설명이 {count}문장입니다. 한 문장으로 쓰고 {limit}문장을 넘기지 마세요.',
  ],
  'caption-long': [
    'A caption has {length} characters; above {limit} nobody reads it beside the picture.',
    '사진 설명이 {length}자입니다. {limit}자를 넘기지 마세요.',
  ],
  'caption-no-date': [
    'A caption does not say when the picture was taken.',
    '사진 설명에 촬영 날짜가 없습니다.',
  ],
  'caption-no-place': [
    'A caption does not name {place}, where the picture was taken.',
    '사진 설명에 촬영 장소({place})가 없습니다.',
  ],
  'caption-past': [
    'A caption tells what is seen in the past tense (“{verb}”). The present is usual.',
    '사진 설명이 과거형입니다(‘{verb}’). 현재형으로 쓰세요.',
  ],
  'caption-phrase': [
    'A caption says “{phrase}”, which the picture says itself.',
    '사진 설명의 ‘{phrase}’은(는) 사진으로 이미 보이는 말입니다.',
  ],
  'caption-no-order': [
    'A caption names {count} people and does not say who stands where, such as “from left”.',
    '사진 설명에 {count}명이 나오지만 누가 어디에 있는지 없습니다. ‘왼쪽부터’와 같이 쓰세요.',
  ],
  'alt-long': [
    'An alt text has {length} characters; screen readers take at most {limit}.',
    '대체 텍스트가 {length}자입니다. {limit}자를 넘기지 마세요.',
  ],
  'alt-is-caption': [
    'An alt text is the caption once more. Say what is to be seen for who cannot see it.',
    '대체 텍스트가 사진 설명과 같습니다. 보지 못하는 독자를 위해 보이는 것을 쓰세요.',
  ],
  'credit-no-giver': [
    'A credit says “{name}” and not who gave the picture, as “U.S. Army” does.',
    '크레디트가 ‘{name}’뿐입니다. 사진을 제공한 곳의 이름을 쓰세요.',
  ],
  'picture-expired': [
    'A picture may no longer be used: its use ended {when}. Take it out, or have its use extended.',
    '사진의 사용 기한이 {when}에 끝났습니다. 사진을 빼거나 기한을 연장받으세요.',
  ],
  'picture-forbidden': [
    'A picture may not be used in {countries}, where this story is read by its language.',
    '이 기사의 언어로 보아 독자가 있는 {countries}에서는 쓸 수 없는 사진이 있습니다.',
  ],
  'picture-country-out': [
    'A picture may not be used in {countries}. See that it does not go there.',
    '{countries}에서는 쓸 수 없는 사진이 있습니다. 그곳으로 나가지 않게 하세요.',
  ],
  'picture-no-archive': [
    'A picture must not be archived. Take it down once the story is no longer news.',
    '보관할 수 없는 사진이 있습니다. 기사가 지난 뒤에는 내리세요.',
  ],
} as const satisfies Record<FindingCode, readonly [string, string]>
