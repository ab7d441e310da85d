import { isInCapitals } from './running-case.ts'

/** A line of the wire's or the desk's own among the copy, told by its words alone. */
export type WireLine = 'embargo' | 'editors-note' | 'advisory' | 'end-mark' | 'sign-off' | 'wire-code'

const embargo =
  /^\W{0,4}(?:strictly |strict )?(?:under )?(?:(?:embargo(?:ed)?|sperrfrist)\s*:|embargoed (?:until|till|for|to|copy)\b|embargo (?:until|till)\b|(?:not|no) (?:for|to be) (?:release|publication|publish(?:ed)?|use|broadcast)d? (?:before|until|prior)|hold (?:for release )?until|for release (?:at|on|after)\b|sperrfrist\b|embargo jusqu|sous embargo|embargado hasta|엠바고)/iu
const editorsNote =
  /^\W{0,4}(?:attention[:,]? (?:news )?(?:editors?|clients?|subscribers?)|att(?:n|ention)?:|atn\.? editors?|eds?:|eds\b[,.-]|editors?['’]? ?s? note\b|editors?:|note to editors?|notes? for editors?|editors please|for immediate release|hinweis (?:an|für) (?:die )?redaktion|redaktionelle[rn]? hinweis|achtung,? redaktion|nota a los editores|note aux rédactions|atención editores|\(?attn:|편집자 ?주|데스크 ?참고)/iu
const advisory =
  /^\W{0,4}(?:corrections?(?: to)?\s*[:/–—-]|correction$|corrected(?: version)?[:/]|corrects |recasts? |refile[sd]?\b(?!-)|repeats? (?:to|for|without|with)|updates? with |adds? (?:byline|details|quotes?|background|reaction|dropped)|story (?:withdrawn|killed)|kill(?:\s*:|$)|mandatory kill|withdrawn:|advisory(?:\s*:|$)|this (?:version|story) (?:corrects|has been (?:corrected|updated)|was corrected|adds)|\(?this (?:october |november )?\w{0,9} ?\d{0,2} ?story (?:has been |is )?(?:corrected|refiled)|(?:berichtigung|korrektur|corrección|corrige|rectificatif)(?:[\s)\]]*[:–—-]|[)\]]|$)|정정[\s)\]:]|정정$|바로잡습니다)/iu
const endMark =
  /^[\s\-–—#*_=<>([{【]*(?:more|more to come|ends?|end of (?:story|text|copy)|fin|ende|fine|finis|-?30-?|끝|계속|mehr|sigue|suite)[\s\-–—#*_=<>)\]}】.]*$/iu
const byWhom =
  'reporting|additional reporting|writing|written|editing|edited|compiled|translated|translation|reported|production|graphics?|interviewing|bericht(?:et)?|redaktion|redigiert|reportage|édité|rédaction|información|editado|redacción'
const signOff = new RegExp(
  String.raw`^[([]?(?:with )?(?:${byWhom})(?: and (?:${byWhom}))?(?: \w+)? (?:by|von|par|por|de) `,
  'iu',
)
const wireCode = new RegExp(
  [
    String.raw`^(?:keywords?|key words|stichw[oö]rter|schlagw[oö]rter|tags?|topics?|category|priority|urgency|desk|palabras clave|mots[- ]cl[ée]s|키워드|word count|words|parts)\s*:`,
    String.raw`^(?:urgent|bulletin|flash|alert|newsalert|breaking(?: news)?|eil(?:meldung)?|eilt|urgente|flash info|속보|긴급|lead|2nd lead|3rd lead)$`,
    String.raw`^[([](?:urgent|bulletin|flash|alert|lead|\d\w\w lead|속보|긴급|긴급속보)[)\]]$`,
    String.raw`^ap-[a-z]{2,4}-\d{2}-\d{2}-\d{2,4}\b`,
    String.raw`^[a-z]{1,4}\d{3,4}\s+\d\s+[a-z]{2}\s+\d+`,
    String.raw`^[a-z]\d{4}\s+(?:[a-z] ){0,3}(?:bc|am|pm)-`,
    String.raw`^\d{6} (?:gmt|utc|[a-zä]{3}) [a-zä0-9]{2,3}(?: \d{2,4})?$`,
    String.raw`^(?:zczc|nnnn)\b`,
    String.raw`^[a-z]{2,3}(?:[/-][a-z]{2,3}){1,4}$`,
    String.raw`^dpa(?:-\w+)?(?: [a-z]{2,4}\d?| [a-z]\d){2,7}$`,
    String.raw`^\S{1,40}@\S{1,40}\.[a-z]{2,6}$`,
    String.raw`^#{1,2}\s?(?:notizblock|redaktionelle hinweise|orte|internet|autoren|kontakte|ansprechpartner)`,
  ].join('|'),
  'iu',
)

/** What the wire or the desk says beside the copy; null for a line of the story. */
export function tellWireLine(text: string): WireLine | null {
  const start = text.slice(0, 200)
  if (!/[\p{L}\p{N}]/u.test(start)) return text.length < 200 ? 'end-mark' : null
  if (embargo.test(start) && isNotice(text)) return 'embargo'
  if (editorsNote.test(start)) return 'editors-note'
  if (advisory.test(start) && isNotice(text)) return 'advisory'
  if (text.length > 600) return null
  if (text.length < 40 && endMark.test(text)) return 'end-mark'
  if (isSignOff(text)) return 'sign-off'
  return text.length <= 160 && wireCode.test(start) ? 'wire-code' : null
}

/** A notice is short or shouts; a sentence about an embargo is neither. */
function isNotice(text: string): boolean {
  return text.length <= 240 || isInCapitals(text.slice(0, 24))
}

/** `(Reporting by A; Editing by B)`; a sentence about reporting ends in a stop without brackets. */
function isSignOff(text: string): boolean {
  if (!namesEditors(text)) return false
  return /^[([]/.test(text) || /;/.test(text) || !/[.!?]$/.test(text)
}

function namesEditors(text: string): boolean {
  const start = signOff.exec(text)?.[0].length
  return start !== undefined && /^[\p{Lu}\p{Lo}]/u.test(text.slice(start))
}

/** Where the sign-off begins that ends a paragraph: `… he said. (Reporting by Mara Lind)`; null where there is none. */
export function findSignOffStart(text: string): number | null {
  const from = Math.max(0, text.length - 400)
  const at = text.slice(from).lastIndexOf(' (')
  if (at < 0 || !/[)\]]\.?$/.test(text)) return null
  return namesEditors(text.slice(from + at + 1)) ? from + at + 1 : null
}

const slugShape =
  /^(?:bc|am|pm|bc-[a-z]{2})-{1,2}\S.{0,60}$|^(?:\p{Lu}[\p{Lu}\p{N}]*[-/]+)+(?:\p{Lu}[\p{Lu}\p{N}]*)?\/?(?:\s*\([\p{Lu}\p{N} ,.-]{1,40}\))*$|^(?:[\p{L}\p{N}-]+\/)+$/u

/**
 * Where the slug of a slug line ends, its remarks such as `(URGENT)` left out; null for a line that is none.
 *
 * `GENEVA/KYIV` has the same shape and may be a dateline; `isSure` is true only for what no dateline looks like.
 */
export function findSlugEnd(text: string): { readonly end: number; readonly isSure: boolean } | null {
  if (text.length > 80 || !slugShape.test(text.replace(/^(?:BC|AM|PM)-/, 'bc-'))) return null
  const remark = text.indexOf(' (')
  const end = remark < 0 ? text.length : remark
  return { end, isSure: /^(?:BC|AM|PM|bc|am|pm)-|\/$|--/.test(text.slice(0, end)) || remark > 0 }
}

const mailField =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|message-id|mime-version|content-type|content-transfer-encoding|x-[a-z-]+|return-path|received|attachments?|importance|von|an|gesendet|datum|betreff|anlagen|de|à|envoyé|objet|para|enviado(?: el)?|asunto|보낸 ?사람|받는 ?사람|참조|보낸 ?날짜|날짜|제목)\s?:\s*/iu
const subjectField = /^(?:subject|betreff|objet|asunto|제목)\s?:\s*(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)*/iu

/** True for a line such as `From: desk@example.org`, of which a letter has several in a row. */
export function isMailField(text: string): boolean {
  return mailField.test(text.slice(0, 60))
}

/** Where the words of a letter's subject begin; null for any other line. */
export function findSubjectStart(text: string): number | null {
  return subjectField.exec(text.slice(0, 60))?.[0].length ?? null
}

/** True for a line that is never the continuation of the one before it, nor goes on in the next. */
export function startsOwnLine(text: string): boolean {
  if (isMailField(text) || findSlugEnd(text)?.isSure === true || /^[\^*•▲△◆■□●○-]/u.test(text)) return true
  const told = tellWireLine(text)
  return told === 'wire-code' || told === 'end-mark' || told === 'embargo'
}
