/** What the command line says. Commands, options and formats keep their English names in every language. */
export const commandLineWording = {
  help: [
    `Dateline on the command line

  import FILE|- --desk DIR            takes foreign copy in: a file, or every file of a folder or zip;
                                      - reads standard input
  import FILE.dateline --desk DIR     takes a hand-over packet in: a new story, or merged with the one that is there
  export STORY --to FORMATS --out DIR writes the formats, parted by commas; several stories as one
                                      document where the format has such a thing, else each by
                                      itself; --all for every story of the desk
  proof STORY --to FORMATS            writes, reads back and says what came back otherwise
  pack STORY --out DIR                hands a story over in one .dateline file, with pictures, notes and versions
  list --desk DIR                     the stories of a desk
  check STORY                         what blocks an export, and what is worth a look

STORY is a story's folder, or its id together with --desk.

  --desk DIR         the desk: a folder of stories
  --as READER        reads the file as this, whatever it looks like
  --dateline STYLE   own-line, reuters, ap, afp, dpa, yonhap; the house's own style where it is not given
  --zip              one zip instead of a folder
  --no-picture-places  nothing leaves that says where a picture was taken, nor the picture's file as it came in
  --as-copy          a packet comes in as a copy where the desk has its story already
  --user-data-dir DIR  the program's own folder with the histories; the window's where it is not given
  --topics FILE      IPTC's Media Topics (JSON-LD from cv.iptc.org) that check, export and proof look subjects up in;
                     the release loaded in the window where it is not given
  --json             machine-readable output
  --help             this page

A packet whose story is here already is merged where that goes by itself. Where both changed the same, what clashes is listed
(what, here, packet), and nothing is changed.

Data goes to standard output, messages to standard error.
Exit code 0: done. 1: problems were found, nothing half was written. 2: the command was not understood.
`,
    `Dateline 명령줄

  import FILE|- --desk DIR            외부 원고를 들입니다. 파일 하나, 또는 폴더나 zip 안의 모든 파일.
                                      - 는 표준 입력을 읽습니다
  import FILE.dateline --desk DIR     기사 꾸러미를 들입니다. 새 기사로 두거나, 이미 있으면 합칩니다
  export STORY --to FORMATS --out DIR 쉼표로 나눈 형식들로 씁니다. 묶음이 있는 형식은 기사 여러 건을
                                      문서 하나로, 나머지는 하나씩 씁니다. --all은 데스크의 모든 기사
  proof STORY --to FORMATS            써서 다시 읽고, 달라진 것을 알려 줍니다
  pack STORY --out DIR                기사를 사진, 메모, 이전 판과 함께 .dateline 파일 하나로 넘깁니다
  list --desk DIR                     데스크의 기사 목록
  check STORY                         내보내기를 막는 것과 살펴볼 것

STORY는 기사 폴더이거나, --desk와 함께 쓰는 기사 id입니다.

  --desk DIR         데스크: 기사 폴더들이 있는 폴더
  --as READER        내용과 상관없이 이 형식으로 읽습니다
  --dateline STYLE   own-line, reuters, ap, afp, dpa, yonhap. 지정하지 않으면 회사의 방식을 따릅니다
  --zip              폴더 대신 zip 하나로
  --no-picture-places  사진의 촬영지를 내보내지 않습니다. 들어온 사진 파일도 나가지 않습니다
  --as-copy          데스크에 이미 있는 기사의 꾸러미를 사본으로 들입니다
  --user-data-dir DIR  이력이 있는 프로그램 폴더. 지정하지 않으면 창이 쓰는 폴더입니다
  --topics FILE      check, export, proof가 주제를 찾아볼 IPTC Media Topics(cv.iptc.org의 JSON-LD).
                     지정하지 않으면 창에서 불러온 판입니다
  --json             기계가 읽는 출력
  --help             이 도움말

이미 있는 기사의 꾸러미는 저절로 합쳐질 때만 합칩니다. 양쪽이 같은 곳을 고쳤으면 그 목록(대상, 데스크, 꾸러미)을 보이고
아무것도 바꾸지 않습니다.

데이터는 표준 출력으로, 메시지는 표준 오류로 나갑니다.
종료 코드 0: 완료. 1: 문제 발견, 반만 쓰인 것은 없음. 2: 명령을 이해하지 못함.
`,
  ],
  'unknown-command': ['There is no command “{command}”.', '“{command}”이라는 명령은 없습니다.'],
  'no-command': ['Say what to do.', '무엇을 할지 지정하십시오.'],
  'not-understood': ['The command was not understood: {reason}', '명령을 이해하지 못했습니다: {reason}'],
  'missing-argument': ['{command} needs {argument}.', '{command}에는 {argument}이(가) 필요합니다.'],
  'too-many': ['{command} takes one {argument}.', '{command}는 {argument} 하나만 받습니다.'],
  'unknown-format': [
    'There is no format “{format}”. There are {formats}.',
    '“{format}”이라는 형식은 없습니다. 있는 형식: {formats}.',
  ],
  'unknown-reader': [
    'Nothing reads “{reader}”. There are {readers}.',
    '“{reader}”을(를) 읽는 것은 없습니다. 있는 것: {readers}.',
  ],
  'unknown-style': ['There is no dateline style “{style}”.', '“{style}”이라는 데이트라인 방식은 없습니다.'],
  'see-help': ['--help shows what can be done.', '--help로 할 수 있는 일을 볼 수 있습니다.'],
  'took-in': ['Taken in as {folder}. Set aside: {aside}.', '{folder}(으)로 들였습니다. 따로 둔 줄: {aside}.'],
  exported: ['Written to {place}.', '{place}에 썼습니다.'],
  packed: ['Handed over: {place}', '꾸러미로 넘겼습니다: {place}'],
  'packed-without': [
    'Without pictures that are not there: {names}.',
    '다음 사진은 파일이 없어 빠졌습니다: {names}.',
  ],
  'packet-new': ['Added to the desk as {folder}.', '데스크에 추가했습니다: {folder}.'],
  'packet-copy': [
    'Added to the desk as a story of its own: {folder}.',
    '별도의 기사로 데스크에 추가했습니다: {folder}.',
  ],
  'packet-merged': ['Merged into the story in {folder}.', '여기 있는 기사와 합쳤습니다: {folder}.'],
  'packet-same': [
    'The story in {folder} says the same word for word. Nothing was changed.',
    '{folder}의 기사와 내용이 같습니다. 바꾼 것은 없습니다.',
  ],
  'packet-clashes': [
    'The story in {folder} and the packet both changed what is listed here. Nothing was changed. Merge them in the window, or add the packet with --as-copy.',
    '{folder}의 기사와 꾸러미가 아래 목록의 같은 곳을 다르게 고쳤습니다. 바꾼 것은 없습니다. 창에서 합치거나 --as-copy로 따로 들이십시오.',
  ],
  'packet-differs': [
    'The story in {folder} and the packet differ in what is listed here, and no version is known that both began from. Nothing was changed. Merge them in the window, or add the packet with --as-copy.',
    '{folder}의 기사와 꾸러미는 아래 목록이 다르며, 공통으로 시작한 판을 알 수 없습니다. 바꾼 것은 없습니다. 창에서 합치거나 --as-copy로 따로 들이십시오.',
  ],
  'packet-lacks': [
    'Pictures that are not in the packet, or damaged: {names}. Their captions and credits are in; ask for the files.',
    '꾸러미에 없거나 손상된 사진: {names}. 캡션과 크레디트는 들어왔습니다. 파일은 다시 요청하십시오.',
  ],
  blocks: ['blocks', '막음'],
  warns: ['look at', '확인'],
  'stays-here': ['{story} stays here', '{story} 내보내지 않음'],
  loses: ['{format} leaves out', '{format}에서 빠짐'],
  'story-warns': ['{story}, look at', '{story}, 확인'],
  'story-loses': ['{story}, {format} leaves out', '{story}, {format}에서 빠짐'],
  new: ['new', '새 기사'],
  updated: ['updated', '갱신'],
  same: ['already here', '이미 있음'],
  older: ['older than here', '더 오래된 판'],
  beside: ['edited here, kept beside', '편집됨, 따로 보관'],
  picture: ['picture', '사진'],
  failed: ['failed', '실패'],
  'missing-pictures': ['{file} came without {count} of its pictures.', '{file}의 사진 {count}장이 없습니다.'],
  'export-done': [
    '{count} stories exported, {failed} could not leave.',
    '기사 {count}건을 내보냈고, {failed}건은 나가지 못했습니다.',
  ],
  'import-done': [
    'New: {new}. Updated: {updated}. Unchanged: {unchanged}. Kept beside: {beside}. Failed: {failed}.',
    '새 기사 {new}건, 갱신 {updated}건, 그대로 {unchanged}건, 따로 보관 {beside}건, 실패 {failed}건.',
  ],
  'proof-changed': ['changed', '달라짐'],
  'proof-lost': ['not carried', '실리지 않음'],
  'proof-refused': ['refused', '거부됨'],
  'proof-unread': ['could not be read back', '다시 읽을 수 없음'],
  'no-reader': [
    '{format} is not read back: only what it does not carry is known.',
    '{format}은(는) 다시 읽지 않습니다. 실리지 않는 것만 알 수 있습니다.',
  ],
  proven: [
    '{format}: {same} came back the same, {changed} changed, {lost} not carried.',
    '{format}: 같음 {same}, 달라짐 {changed}, 실리지 않음 {lost}.',
  ],
  'from-to': ['“{before}” came back as “{after}”', '“{before}” → “{after}”'],
  'nothing-found': ['Nothing stands in the way.', '막는 것이 없습니다.'],
} as const satisfies Readonly<Record<string, readonly [english: string, korean: string]>>
