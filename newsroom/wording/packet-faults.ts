/** What can be wrong with a hand-over packet, in words: what happened, then what to do. */
export const packetFaults = {
  'not-a-packet': {
    message: ['“{name}” is not a hand-over packet.', '“{name}”은(는) 기사 꾸러미가 아닙니다.'],
    hint: [
      'There is no story in it, or more than one. Nothing was taken in. Ask for it to be handed over again.',
      '기사가 없거나 둘 이상 들어 있습니다. 들여온 것은 없습니다. 다시 보내 달라고 요청하십시오.',
    ],
  },
  'packet-damaged': {
    message: [
      'The packet “{name}” is damaged at: {entry}.',
      '꾸러미 “{name}”이(가) 손상되었습니다: {entry}.',
    ],
    hint: [
      'Nothing was taken in, and your stories are as they were. Ask for it to be sent again.',
      '들여온 것은 없으며 기사는 모두 그대로입니다. 다시 보내 달라고 요청하십시오.',
    ],
  },
  'packet-unsafe': {
    message: [
      'The packet “{name}” tries to write outside its folder: {entry}.',
      '꾸러미 “{name}”이(가) 폴더 밖에 쓰려고 합니다: {entry}.',
    ],
    hint: [
      'No Dateline makes such a file. Nothing was taken in or written. Ask whoever sent it, by another way.',
      'Dateline은 이런 파일을 만들지 않습니다. 들이거나 쓴 것은 없습니다. 다른 경로로 보낸 사람에게 확인하십시오.',
    ],
  },
  'packet-locked': {
    message: [
      'The packet “{name}” is locked with a password: {entry}.',
      '꾸러미 “{name}”이(가) 암호로 잠겨 있습니다: {entry}.',
    ],
    hint: [
      'Nothing was taken in. Unlock it in its own program, or ask for it without a password.',
      '들여온 것은 없습니다. 원래 프로그램에서 잠금을 풀거나 암호 없이 보내 달라고 요청하십시오.',
    ],
  },
  'packet-too-large': {
    message: [
      'The packet “{name}” unpacks to more than {megabytes} MB or {entries} files, or swells beyond a hundredfold: {entry}.',
      '꾸러미 “{name}”을(를) 풀면 {megabytes}MB 또는 파일 {entries}개를 넘거나 백 배 이상 불어납니다: {entry}.',
    ],
    hint: [
      'It was stopped before it took the memory, and nothing was taken in. Ask for it with fewer or smaller pictures.',
      '메모리를 쓰기 전에 멈추었으며 들여온 것은 없습니다. 사진을 줄여 다시 보내 달라고 요청하십시오.',
    ],
  },
  'newer-packet': {
    message: [
      'The packet “{name}” was made by a newer Dateline (edition {edition}).',
      '꾸러미 “{name}”은(는) 더 새로운 Dateline에서 만들어졌습니다(판 {edition}).',
    ],
    hint: [
      'Nothing was taken in. Bring Dateline up to date to open it.',
      '들여온 것은 없습니다. Dateline을 업데이트하면 열 수 있습니다.',
    ],
  },
} as const
