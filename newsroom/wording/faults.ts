import { intakeFaults } from './intake-faults.ts'
import { packetFaults } from './packet-faults.ts'
import { topicsFaults } from './topics-faults.ts'
import { type InterfaceLanguage, speak, type WordingValues } from './wording.ts'

type FaultWords = {
  readonly message: readonly [english: string, korean: string]
  readonly hint: readonly [english: string, korean: string]
}

const mistakes = {
  bug: {
    message: ['The program made a mistake ({reference}).', '프로그램에 오류가 있었습니다({reference}).'],
    hint: [
      'Your story is safe in this window and in the journal. Try again; the log names the mistake by this number.',
      '기사는 이 창과 저널에 안전하게 남아 있습니다. 다시 시도해 보십시오. 로그에 이 번호로 기록되어 있습니다.',
    ],
  },
} as const

const disk = {
  'disk-full': {
    message: ['The disk is full: {place}.', '디스크가 가득 찼습니다: {place}.'],
    hint: [
      'The file is as it was, and your words are in this window. Make room, then save again.',
      '파일은 그대로이며 원고는 이 창에 있습니다. 공간을 비운 뒤 다시 저장하십시오.',
    ],
  },
  'no-permission': {
    message: ['You may not write here: {place}.', '여기에 쓸 권한이 없습니다: {place}.'],
    hint: [
      'The file is as it was, and your words are in this window. Ask for the right to write, or work at another desk.',
      '파일은 그대로이며 원고는 이 창에 있습니다. 쓰기 권한을 요청하거나 다른 데스크에서 작업하십시오.',
    ],
  },
  'read-only': {
    message: ['This can only be read: {place}.', '읽기 전용입니다: {place}.'],
    hint: [
      'Nothing was changed. To go on writing, save a copy to a place you may write to.',
      '바뀐 것은 없습니다. 계속 쓰려면 쓸 수 있는 곳에 사본을 저장하십시오.',
    ],
  },
  gone: {
    message: ['The folder or file is no longer there: {place}.', '폴더나 파일이 없어졌습니다: {place}.'],
    hint: [
      'Nothing was made in its stead, and nothing else was changed. Bring it back to where it was, or choose another place.',
      '대신 만든 것은 없으며 다른 것도 바뀌지 않았습니다. 있던 곳으로 되돌리거나 다른 위치를 고르십시오.',
    ],
  },
  busy: {
    message: ['It is in use elsewhere: {place}.', '다른 곳에서 사용 중입니다: {place}.'],
    hint: [
      'Nothing was lost. Close it there, then try again.',
      '잃은 것은 없습니다. 그쪽을 닫은 뒤 다시 시도하십시오.',
    ],
  },
  'too-many-open-files': {
    message: ['The system has too many files open.', '시스템에 열린 파일이 너무 많습니다.'],
    hint: [
      'The file is as it was, and your words are in this window. Close other programs, then try again.',
      '파일은 그대로이며 원고는 이 창에 있습니다. 다른 프로그램을 닫고 다시 시도하십시오.',
    ],
  },
  'disk-failed': {
    message: ['The disk reported a failure ({reason}): {place}.', '디스크 오류({reason}): {place}.'],
    hint: [
      'What was saved before is as it was, and your words are in this window. Check the disk, then save again.',
      '이전에 저장한 내용은 그대로이며 원고는 이 창에 있습니다. 디스크를 확인한 뒤 다시 저장하십시오.',
    ],
  },
} as const

const desk = {
  'not-a-story': {
    message: [
      '“{name}” can’t be read as a story ({reason}).',
      '“{name}”을(를) 기사로 읽을 수 없습니다({reason}).',
    ],
    hint: [
      'The file is left exactly as it is. The other stories are not touched.',
      '파일은 있는 그대로 두었습니다. 다른 기사에는 영향이 없습니다.',
    ],
  },
  'newer-edition': {
    message: [
      '“{name}” was written by a newer Dateline (edition {edition}).',
      '“{name}”은(는) 더 새로운 Dateline에서 작성되었습니다(판 {edition}).',
    ],
    hint: [
      'The file is left exactly as it is. Bring Dateline up to date to open it.',
      '파일은 있는 그대로 두었습니다. Dateline을 업데이트하면 열 수 있습니다.',
    ],
  },
  'not-a-desk': {
    message: ['The desk can’t be opened: {place}.', '데스크를 열 수 없습니다: {place}.'],
    hint: [
      'Nothing was changed there. Choose another folder, or put its desk.json right.',
      '바뀐 것은 없습니다. 다른 폴더를 고르거나 desk.json을 바로잡으십시오.',
    ],
  },
  'no-such-story': {
    message: ['The story is not at this desk any more.', '이 데스크에 더 이상 없는 기사입니다.'],
    hint: [
      'Somebody may have moved its folder. The list shows what is here now.',
      '누군가 폴더를 옮겼을 수 있습니다. 목록에 지금 있는 기사가 보입니다.',
    ],
  },
  'name-taken': {
    message: ['There is already something called “{name}”.', '“{name}”이라는 이름이 이미 있습니다.'],
    hint: ['Nothing was changed. Choose another name.', '바뀐 것은 없습니다. 다른 이름을 고르십시오.'],
  },
  'changed-on-disk': {
    message: [
      'Somebody else has changed this story on the disk.',
      '다른 사람이 디스크에서 이 기사를 고쳤습니다.',
    ],
    hint: [
      'Neither version is lost: theirs is in the file, yours in this window and the journal. Choose which keeps the name.',
      '두 판 모두 남아 있습니다. 상대의 판은 파일에, 내 판은 이 창과 저널에 있습니다. 이름을 유지할 판을 고르십시오.',
    ],
  },
} as const

const incoming = {
  'not-a-picture': {
    message: [
      '“{name}” is not a JPEG, PNG, WebP or TIFF picture.',
      '“{name}”은(는) JPEG, PNG, WebP, TIFF 사진이 아닙니다.',
    ],
    hint: [
      'It was not taken in, and the story is as it was. Ask for the picture in one of these forms.',
      '들여오지 않았으며 기사는 그대로입니다. 이 형식 중 하나로 사진을 요청하십시오.',
    ],
  },
  'picture-damaged': {
    message: ['The picture “{name}” is damaged.', '사진 “{name}”이(가) 손상되었습니다.'],
    hint: [
      'It was not taken in, and the story is as it was. Ask for it to be sent again.',
      '들여오지 않았으며 기사는 그대로입니다. 다시 보내 달라고 요청하십시오.',
    ],
  },
  'picture-too-large': {
    message: [
      'The picture “{name}” is larger than {megabytes} MB or {megapixels} megapixels.',
      '사진 “{name}”이(가) {megabytes}MB 또는 {megapixels}메가픽셀보다 큽니다.',
    ],
    hint: [
      'It was not taken in, and the story is as it was. Ask for a smaller version.',
      '들여오지 않았으며 기사는 그대로입니다. 더 작은 판을 요청하십시오.',
    ],
  },
  'nothing-to-read': {
    message: ['There are no words in it: {place}.', '읽을 글이 없습니다: {place}.'],
    hint: [
      'Nothing was changed. Paste or choose the copy again.',
      '바뀐 것은 없습니다. 원고를 다시 붙여 넣거나 고르십시오.',
    ],
  },
  'cannot-read-format': {
    message: ['“{name}” is in no form that is read here.', '“{name}”은(는) 여기서 읽는 형식이 아닙니다.'],
    hint: [
      'Nothing was changed. Open it in its own program and paste the words here.',
      '바뀐 것은 없습니다. 해당 프로그램에서 열어 글을 여기에 붙여 넣으십시오.',
    ],
  },
  'copy-unreadable': {
    message: ['“{name}” could not be read ({reason}).', '“{name}”을(를) 읽을 수 없었습니다({reason}).'],
    hint: [
      'Nothing was made of it, and nothing else was changed. Ask for it to be sent again.',
      '만든 것은 없으며 다른 것도 바뀌지 않았습니다. 다시 보내 달라고 요청하십시오.',
    ],
  },
  'too-large': {
    message: ['It is larger than {megabytes} MB: {place}.', '{megabytes}MB보다 큽니다: {place}.'],
    hint: ['Nothing was changed. Take it in piece by piece.', '바뀐 것은 없습니다. 나누어서 들이십시오.'],
  },
  'reader-stopped': {
    message: [
      'Reading it took too long or too much memory, and was stopped.',
      '읽는 데 시간이나 메모리가 너무 많이 들어 중단했습니다.',
    ],
    hint: [
      'Your stories are as they were. Try again, or with a smaller part of it.',
      '기사는 모두 그대로입니다. 다시 시도하거나 더 작은 부분으로 해 보십시오.',
    ],
  },
} as const

const outgoing = {
  'needs-window': {
    message: [
      '{format} is made by the program itself, which is not built or not named here.',
      '{format}은(는) 프로그램 본체에서 만드는데, 빌드되지 않았거나 여기서 찾을 수 없습니다.',
    ],
    hint: [
      'Nothing was written. Run `npm run build` and use `npm run dateline`, export it in the program’s window, or choose other formats.',
      '아무것도 쓰지 않았습니다. `npm run build`를 실행한 뒤 `npm run dateline`을 쓰거나, 프로그램 창에서 내보내거나 다른 형식을 고르십시오.',
    ],
  },
  'paper-failed': {
    message: ['{format} could not be made: {reason}', '{format}을(를) 만들 수 없습니다: {reason}'],
    hint: [
      'Nothing was written. Run `npm run setup` to see what runs the program here, or export it in the program’s window.',
      '아무것도 쓰지 않았습니다. `npm run setup`으로 이 컴퓨터에서 무엇이 프로그램을 실행하는지 확인하거나 프로그램 창에서 내보내십시오.',
    ],
  },
  'not-ready': {
    message: ['The story can’t leave yet: {reasons}', '아직 내보낼 수 없습니다: {reasons}'],
    hint: [
      'Nothing was written. Mend what stops it, then export again.',
      '아무것도 쓰지 않았습니다. 문제를 고친 뒤 다시 내보내십시오.',
    ],
  },
  'cannot-write-format': {
    message: ['It could not be written as {format}: {reason}', '{format} 형식으로 쓸 수 없습니다: {reason}'],
    hint: [
      'Nothing was written, not even half. The story is as it was.',
      '아무것도 쓰지 않았습니다. 기사는 그대로입니다.',
    ],
  },
  'link-refused': {
    message: ['This link is not opened: {url}', '이 링크는 열지 않습니다: {url}'],
    hint: ['Only web and mail addresses are opened.', '웹 주소와 메일 주소만 엽니다.'],
  },
} as const

/** Each fault in words a sub-editor would pass: what happened, then where the words are and what to do. */
export const faultWording = {
  ...mistakes,
  ...disk,
  ...desk,
  ...incoming,
  ...outgoing,
  ...packetFaults,
  ...intakeFaults,
  ...topicsFaults,
} satisfies Readonly<Record<string, FaultWords>>

/**
 * A fault with its words in the user's language. What the sentence needs and was not given is left out of it.
 *
 * A code without words here does not compile where it is explained.
 */
export function explainFault<Code extends keyof typeof faultWording>(
  fault: { readonly code: Code; readonly details: WordingValues },
  language: InterfaceLanguage,
): { code: Code; message: string; hint: string; details: Record<string, string | number> } {
  const words: FaultWords = faultWording[fault.code]
  const known = { message: words.message, hint: words.hint }
  return {
    code: fault.code,
    message: withoutSlots(speak(known, 'message', language, fault.details)),
    hint: speak(known, 'hint', language, fault.details),
    details: { ...fault.details },
  }
}

function withoutSlots(sentence: string): string {
  return sentence.replace(/ ?[(“]\{\w+\}[)”]|: ?\{\w+\}/g, '').replace(/\{\w+\}/g, '…')
}
