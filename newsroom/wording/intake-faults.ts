/** What can be wrong with what is to be taken in, in words: what happened, then what to do. */
export const intakeFaults = {
  'is-a-packet': {
    message: ['“{name}” is a hand-over packet.', '“{name}”은(는) 기사 꾸러미입니다.'],
    hint: [
      'It was not taken in with the others. Open it by itself with “Open a packet…”.',
      '다른 파일과 함께 들이지 않았습니다. ‘꾸러미 열기…’로 따로 여십시오.',
    ],
  },
  'still-taking-in': {
    message: ['Other copy is still being taken in.', '다른 원고를 아직 들이는 중입니다.'],
    hint: [
      'Nothing was begun. Wait until it is done, or stop it, and choose again.',
      '시작한 것은 없습니다. 끝날 때까지 기다리거나 중지한 뒤 다시 고르십시오.',
    ],
  },
  'watched-in-desk': {
    message: [
      '“{place}” and the desk’s own folder lie one in the other.',
      '“{place}” 폴더와 데스크 폴더는 한쪽이 다른 쪽 안에 있습니다.',
    ],
    hint: [
      'Nothing was changed. Choose a folder beside the desk, where the wire client puts its files.',
      '바뀐 것은 없습니다. 통신 수신기가 파일을 두는, 데스크 밖의 폴더를 고르십시오.',
    ],
  },
} as const
