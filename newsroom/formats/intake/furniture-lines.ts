// What a page has around its story, as a whole line.
const whole = new RegExp(
  `^(?:${[
    'newsletters?(?: sign-?up)?|sign ?up(?: (?:for|to) .{1,60})?|register(?: / login)?|register now|log ?in|log ?out|sign in|my account|join(?: now)?',
    'subscribe(?: (?:now|today|here|to .{1,60}))?|subscriptions?|become a member|support us|donate|e-?paper|premium',
    'menu|home|search|close|open|back|next|previous|top|skip to (?:main )?content|back to top|jump to .{1,30}|navigation|toggle .{1,30}|more|show more|load more|view all|see all',
    '(?:share|save|print|email|e-mail|copy|copy link|listen|follow|bookmark|comments?|comment|like|tweet|pin|gift this article|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|youtube|tiktok|kakao ?talk|naver|line|mail|bluesky|threads|rss)(?: this| article| story| link)?(?: \\(?\\d+\\)?)?',
    'share (?:this|on) .{1,40}|follow (?:us|@).{0,60}|\\d+ (?:comments?|shares?|likes?|views?)|leave a comment|join the conversation',
    '(?:advert|advertisement|advertisements|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|reklame|광고)(?: .{1,40})?',
    'cookies?(?: .{1,40})?|accept(?: all)?(?: cookies)?|reject all|manage .{1,30}|privacy(?: (?:policy|notice))?|terms(?: (?:of|and) .{1,30})?|imprint|impressum|datenschutz|contact(?: us)?|about(?: us)?|careers|help|faq',
    '(?:©|\\(c\\)|ⓒ|copyright(?=\\s*(?:©|\\(c\\)|ⓒ|\\d|:|by\\b|$))).{0,140}|.{0,80}all rights reserved.{0,60}|.{0,60}alle rechte vorbehalten.{0,40}|.{0,80}무단 ?(?:전재|복제).{0,80}|저작권자.{0,100}',
    'our standards:.{0,80}|the thomson reuters trust principles\\.?.{0,40}|opens new tab|.{0,60}opens in (?:a )?new (?:tab|window)\\)?',
    '\\d+ ?(?:min(?:ute)?s?)\\.? (?:read|lesen|lesezeit|de lectura|de lecture)|(?:reading time|lesezeit|lectura|temps de lecture)\\s?:.{0,30}',
    'most (?:read|viewed|popular|shared)|trending(?: now)?|latest(?: news)?|top stories|more (?:from|on|in) .{1,60}|related(?: (?:articles?|stories|topics?|news|content))?|recommended(?: for you)?|you may also like|read (?:more|next|also)|read more .{1,80}|in this (?:article|story)|topics?|tags?|mehr zum thema|lesen sie auch|meistgelesen|lire aussi|à lire aussi|te puede interesar|lee también|lo más (?:leído|visto)|관련 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|주요 ?(?:기사|뉴스)|댓글(?: ?\\d+)?|기사 ?(?:제보|공유|저장|스크랩)|글자 ?크기.{0,20}|본문 ?글씨.{0,20}|공유(?:하기)?|스크랩|인쇄|구독(?:하기)?|로그인|회원가입|전체 ?메뉴|검색',
    "anmelden|registrieren|abonnieren|suche|startseite|teilen|drucken|merken|kommentare?|zur startseite|se connecter|s’abonner|s'abonner|partager|imprimer|accueil|rechercher|iniciar sesión|suscríbete|compartir|imprimir|inicio|buscar|regístrate",
  ].join('|')})$`,
  'iu',
)
// Sentences that pages have of their own.
const ownSentence = /^(?:©|\(c\)|ⓒ|copyright|our standards)|rights reserved|rechte vorbehalten|무단|저작권/iu
// A line that sends the reader on to another story.
const elsewhere =
  /^(?:also read|read also|read more|read next|see also|related|more on this|watch|listen|don['’]t miss|editor['’]s picks?|lesen sie (?:auch|mehr)|mehr(?: dazu| zum thema)|lire aussi|à lire aussi|lee también|leer más|te puede interesar|관련 ?기사|☞|▶|>>)\s*[:：|>»]|^(?:☞|▶|▷|>>)\s*\S/iu
// Longer ones first: `Newsletter Signup` is one piece, and `Register / Login` is.
const phrases =
  /\b(?:Newsletter Sign ?up|Newsletter|Register ?\/ ?Log ?in|Log ?in ?\/ ?Register|Register|Log ?in|Sign ?in|Sign ?up|Subscribe|Menu|Search|Share|Home)\b/gi

/** True for a line that belongs to the page and not to the story, told by its words alone. */
export function isFurniture(text: string): boolean {
  if (text.length > 200 || (!whole.test(text) && !elsewhere.test(text))) return false
  // `Cookies are back on the ferries’ breakfast table.` is a sentence of the story.
  const isSentence = /[.!?]$/.test(text) && text.split(/\s+/).length >= 6
  return !isSentence || ownSentence.test(text) || elsewhere.test(text)
}

/** Where each piece of furniture begins in a run of them such as `Newsletter Signup Register / Login`. */
export function findFurnitureStarts(text: string): number[] {
  return text.length > 160 ? [] : [...text.matchAll(phrases)].map(({ index }) => index)
}
