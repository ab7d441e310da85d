import type { Wording } from './wording.ts'

/** What each format is called and what it is for, under `<format>` and `<format>.use`. */
export const formatWording = {
  html: ['Web page', '웹 페이지'],
  'html.use': ['A whole page, ready to be put on a server', '서버에 바로 올릴 수 있는 완성된 페이지'],
  fragment: ['HTML for a CMS', 'CMS용 HTML'],
  'fragment.use': ['The story alone, to paste into another system', '다른 시스템에 붙여 넣을 기사 본문'],
  ninjs: ['ninjs 3.1', 'ninjs 3.1'],
  'ninjs.use': ['News in JSON, the IPTC standard', 'IPTC 표준 뉴스 JSON'],
  'ninjs-1': ['ninjs 1.6', 'ninjs 1.6'],
  'ninjs-1.use': [
    'The older JSON standard, for receivers that stayed with it',
    '이전 JSON 표준을 쓰는 수신처용',
  ],
  rss: ['RSS feed', 'RSS 피드'],
  'rss.use': [
    'RSS 2.0 with pictures, for sites and readers that follow',
    '구독하는 사이트와 독자를 위한 사진 포함 RSS 2.0',
  ],
  atom: ['Atom feed', 'Atom 피드'],
  'atom.use': ['The same as Atom, RFC 4287', '같은 내용을 Atom(RFC 4287)으로'],
  'markdown-hugo': ['Markdown for Hugo', 'Hugo용 Markdown'],
  'markdown-hugo.use': ['A page bundle with front matter', '프런트 매터가 있는 페이지 번들'],
  'markdown-jekyll': ['Markdown for Jekyll', 'Jekyll용 Markdown'],
  'markdown-jekyll.use': ['A post named by its day', '날짜로 이름 붙인 포스트'],
  'markdown-astro': ['Markdown for Astro', 'Astro용 Markdown'],
  'markdown-astro.use': ['An entry of a content collection', '콘텐츠 컬렉션 항목'],
  docx: ['Word', '워드'],
  'docx.use': [
    'For the print desk, with pictures, in named styles',
    '사진과 스타일이 든, 편집부용 워드 파일',
  ],
  text: ['Wire text', '통신 전송문'],
  'text.use': ['Plain text as a wire desk expects it', '통신 데스크용 일반 텍스트'],
  'newsml-g2': ['NewsML-G2 2.35', 'NewsML-G2 2.35'],
  'newsml-g2.use': ['News and pictures as agencies exchange them', '통신사가 주고받는 뉴스와 사진'],
  nitf: ['NITF 3.6', 'NITF 3.6'],
  'nitf.use': [
    'For agencies, print systems and archives that take NITF',
    'NITF를 쓰는 통신사, 인쇄 시스템, 아카이브용',
  ],
  pdf: ['PDF', 'PDF'],
  'pdf.use': ['The page on paper, for the print desk and for lawyers', '인쇄 데스크와 법무팀을 위한 지면'],
  anpa: ['ANPA 1312', 'ANPA 1312'],
  'anpa.use': [
    'The wire of American agencies and older print systems',
    '미국 통신사와 옛 인쇄 시스템용 전송문',
  ],
  iptc7901: ['IPTC 7901', 'IPTC 7901'],
  'iptc7901.use': ['The wire of European agencies', '유럽 통신사용 전송문'],
  epub: ['EPUB', 'EPUB'],
  'epub.use': [
    'A book of one story or several, for e-readers, pictures in it',
    '사진까지 담은, 기사 한 건 또는 여러 건의 전자책',
  ],
  ans: ['Arc ANS', 'Arc ANS'],
  'ans.use': ['For sites that run on Arc XP', 'Arc XP로 운영하는 사이트용'],
  'apple-news': ['Apple News', '애플 뉴스'],
  'apple-news.use': ['A bundle for News Publisher, pictures in it', '사진까지 담은 뉴스 퍼블리셔용 묶음'],
  icml: ['InCopy (ICML)', '인카피(ICML)'],
  'icml.use': [
    'To place in InDesign, in named styles; pictures by their words',
    '이름 붙인 스타일로 인디자인에 배치하는 파일, 사진은 설명만',
  ],
} as const satisfies Wording

/** What a format can't hold of the story at hand, under the code of the loss. */
export const lossWording = {
  language: ['It does not say in which language it is.', '어느 언어인지 적히지 않습니다.'],
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
  kicker: ['The kicker is left out.', '부제목(키커)이 빠집니다.'],
  standfirst: ['The standfirst is left out.', '전문(스탠드퍼스트)이 빠집니다.'],
  bullets: ['The points above the copy are left out.', '요점 목록이 빠집니다.'],
  'dateline-parts': [
    'The dateline goes out as words; its places, day and agency are not named apart.',
    '데이트라인은 글로만 나가고, 장소·날짜·통신사가 따로 실리지 않습니다.',
  ],
  'sign-off': ['The initials of the sign-off are left out.', '서명 이니셜이 빠집니다.'],
  crossheads: ['Crossheads become paragraphs: {count}.', '중간 제목이 문단이 됩니다. {count}개.'],
  lists: ['Lists become paragraphs: {count}.', '목록이 문단이 됩니다. {count}개.'],
  quotes: ['Quotations become paragraphs: {count}.', '인용문이 문단이 됩니다. {count}개.'],
  'pull-quotes': ['Pull quotes become paragraphs: {count}.', '발췌 인용이 문단이 됩니다. {count}개.'],
  tables: ['Tables become lines of text: {count}.', '표가 글줄이 됩니다. {count}개.'],
  'fact-boxes': ['Fact boxes become paragraphs: {count}.', '팩트 박스가 문단이 됩니다. {count}개.'],
  embeds: ['Of embedded pages only the title stays: {count}.', '임베드는 제목만 남습니다. {count}개.'],
  separators: ['Separators are left out: {count}.', '구분선이 빠집니다. {count}개.'],
  corrections: ['Corrections become paragraphs: {count}.', '정정문이 문단이 됩니다. {count}개.'],
  galleries: ['Galleries become single pictures: {count}.', '갤러리가 낱장 사진이 됩니다. {count}개.'],
  'picture-headline': ['Headlines of pictures are left out: {count}.', '사진 제목이 빠집니다. {count}장.'],
  'credit-parts': [
    'Credits go out as printed; who made and who gave the picture is not named apart: {count}.',
    '크레디트는 인쇄된 그대로 나가고, 촬영자와 제공처가 따로 실리지 않습니다. {count}장.',
  ],
  'picture-rights': ['Rights in pictures are left out: {count}.', '사진 저작권 표시가 빠집니다. {count}장.'],
  'picture-instructions': [
    'Instructions for pictures are left out: {count}.',
    '사진 취급 지시가 빠집니다. {count}장.',
  ],
  'picture-job': ['Job numbers of pictures are left out: {count}.', '사진 작업 번호가 빠집니다. {count}장.'],
} as const satisfies Wording

/** Why a story can't leave in a format at all, under the code of the refusal. */
export const refusalWording = {
  embargoed: [
    '{format} goes straight to readers, and the story has an embargo. Send it when the embargo is over and taken off.',
    '{format} 형식은 독자에게 바로 나가는데 기사에 엠바고가 걸려 있습니다. 엠바고가 끝나고 해제된 뒤에 보내세요.',
  ],
  withdrawn: [
    '{format} goes straight to readers, and the story is withdrawn. Take it down where it was published.',
    '{format} 형식은 독자에게 바로 나가는데 기사가 철회되었습니다. 게시된 곳에서 내리세요.',
  ],
  'no-resale': [
    '{format} passes pictures on to clients, and a picture may not be sold on. Take it out, or choose another format.',
    '{format} 형식은 사진을 고객사에 넘기는데 재판매할 수 없는 사진이 있습니다. 사진을 빼거나 다른 형식을 고르세요.',
  ],
  characters: [
    '{format} has no code for “{character}”. Replace it, or choose another format.',
    '{format} 형식에는 “{character}” 문자가 없습니다. 바꾸거나 다른 형식을 고르세요.',
  ],
  length: [
    '{format} holds {most} characters here, and there are {count}. Shorten it, or choose another format.',
    '{format} 형식은 여기에 {most}자까지 담습니다. 지금 {count}자입니다. 줄이거나 다른 형식을 고르세요.',
  ],
} as const satisfies Wording
