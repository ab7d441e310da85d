/** What can be wrong with IPTC's file of Media Topics, in words: what happened, then what to do. */
export const topicsFaults = {
  'not-media-topics': {
    message: [
      '“{name}” can’t be read as IPTC’s Media Topics ({reason}).',
      '“{name}”을(를) IPTC Media Topics로 읽을 수 없습니다({reason}).',
    ],
    hint: [
      'Nothing was changed. Get Media Topics from cv.iptc.org as JSON-LD, with all languages, and choose that file.',
      '바뀐 것은 없습니다. cv.iptc.org에서 Media Topics를 모든 언어의 JSON-LD로 받아 그 파일을 고르십시오.',
    ],
  },
  'topics-older': {
    message: [
      '“{name}” is the release of {released}, and that of {kept} is here already.',
      '“{name}”은(는) {released} 판입니다. 이미 {kept} 판이 있습니다.',
    ],
    hint: [
      'Nothing was changed. Choose a newer file, or remove the release that is here before you load an older one.',
      '바뀐 것은 없습니다. 더 새로운 파일을 고르거나, 옛 판을 쓰려면 먼저 지금 판을 빼십시오.',
    ],
  },
  'topics-damaged': {
    message: [
      'The Media Topics kept on this machine are damaged.',
      '이 컴퓨터에 둔 Media Topics가 손상되었습니다.',
    ],
    hint: [
      'Subjects are checked for their form only. Load IPTC’s file again in the house settings.',
      '주제는 코드의 형식만 점검합니다. 매체 설정에서 IPTC 파일을 다시 불러오십시오.',
    ],
  },
} as const
