/** What the command line says. Commands, options and formats keep their English names in every language. */
export const commandLineWording = {
  help: [
    `Dateline on the command line

  import FILE|- --desk DIR            takes foreign copy in as a story; - reads standard input
  export STORY --to FORMATS --out DIR writes html, fragment, ninjs or text, parted by commas
  list --desk DIR                     the stories of a desk
  check STORY                         what blocks an export, and what is worth a look

STORY is a story's folder, or its id together with --desk.

  --desk DIR         the desk: a folder of stories
  --dateline STYLE   own-line, reuters or ap; the house's own style where it is not given
  --zip              one zip instead of a folder
  --json             machine-readable output
  --help             this page

Data goes to standard output, messages to standard error.
Exit code 0: done. 1: problems were found, nothing half was written. 2: the command was not understood.
`,
    `Dateline 명령줄

  import FILE|- --desk DIR            외부 원고를 기사로 들입니다. - 는 표준 입력을 읽습니다
  export STORY --to FORMATS --out DIR html, fragment, ninjs, text를 쉼표로 나누어 지정합니다
  list --desk DIR                     데스크의 기사 목록
  check STORY                         내보내기를 막는 것과 살펴볼 것

STORY는 기사 폴더이거나, --desk와 함께 쓰는 기사 id입니다.

  --desk DIR         데스크: 기사 폴더들이 있는 폴더
  --dateline STYLE   own-line, reuters, ap. 지정하지 않으면 회사의 방식을 따릅니다
  --zip              폴더 대신 zip 하나로
  --json             기계가 읽는 출력
  --help             이 도움말

데이터는 표준 출력으로, 메시지는 표준 오류로 나갑니다.
종료 코드 0: 완료. 1: 문제 발견, 반만 쓰인 것은 없음. 2: 명령을 이해하지 못함.
`,
  ],
  'unknown-command': ['There is no command “{command}”.', '“{command}”이라는 명령은 없습니다.'],
  'no-command': ['Say what to do.', '무엇을 할지 지정하십시오.'],
  'not-understood': ['The command was not understood: {reason}', '명령을 이해하지 못했습니다: {reason}'],
  'missing-argument': ['{command} needs {argument}.', '{command}에는 {argument}이(가) 필요합니다.'],
  'too-many': ['{command} takes one {argument}.', '{command}는 {argument} 하나만 받습니다.'],
  'unknown-format': ['There is no format “{format}”.', '“{format}”이라는 형식은 없습니다.'],
  'unknown-style': ['There is no dateline style “{style}”.', '“{style}”이라는 데이트라인 방식은 없습니다.'],
  'see-help': ['--help shows what can be done.', '--help로 할 수 있는 일을 볼 수 있습니다.'],
  'took-in': ['Taken in as {folder}. Set aside: {aside}.', '{folder}(으)로 들였습니다. 따로 둔 줄: {aside}.'],
  exported: ['Written to {place}.', '{place}에 썼습니다.'],
  blocks: ['blocks', '막음'],
  warns: ['look at', '확인'],
  loses: ['{format} leaves out', '{format}에서 빠짐'],
  'nothing-found': ['Nothing stands in the way.', '막는 것이 없습니다.'],
} as const satisfies Readonly<Record<string, readonly [english: string, korean: string]>>
