// What stands before a credit: `Photo:`, `Foto:`, `Photo by`, `©`, `사진=`.
const thing = String.raw`photo(?:graph|graphy|s)?|pictures?|images?|foto(?:graf[ií]a)?|bild(?:quelle|nachweis)?|imagen|immagine|cr[eé]dit(?:os?|s)?|quelle|source|fuente|사진 ?제공|사진|출처|صورة|الصورة|تصوير|المصدر`
const leadIn = new RegExp(
  String.raw`^(?:(?:file |handout )?(?:${thing})(?: (?:${thing}))?(?: (?:by|de|von|par|por))?\s*[:=：]\s*|(?:photo|photograph|image|picture|foto) (?:by|von|de|por|par)\s+|(?:©|\(c\)|ⓒ|copyright)\s*(?:\d{4}\s+)?)`,
  'iu',
)

const mandatory = /\bmandatory credit\b:?\s*/i
// The wires' notice about a third party's picture, and the terms that follow it.
const notice =
  /\b(?:ATTENTION EDITORS|EDITORIAL USE ONLY|NO RESALES|NO ARCHIVES?|NO COMMERCIAL|DO NOT OBSCURE|THIS (?:IMAGE|PICTURE|PHOTO) (?:HAS BEEN|WAS) (?:SUPPLIED|PROVIDED))\b[^]*$/

/** `Courtesy of`, `Photo provided by the`: the picture was handed out by whoever follows. */
export const givenBy =
  /^(?:(?:this )?(?:handout )?(?:photo|image|picture)?\s*(?:provided|supplied|released|distributed) by|(?:photo |image )?courtesy(?: of)?|handout(?: photo)?[:,]|cortes[ií]a(?: de)?[:]?|제공\s*=)\s+(?:the )?/i

/** A body that hands pictures out: a ministry, an army, a museum. */
export const institution =
  /\b(?:ministry|government|office|army|navy|air force|police|palace|presidency|presidential|kremlin|university|museum|court|department|embassy|parliament|council|command|press service|ministerio|minist[eè]re|ministerium|gobierno|regierung|polizei)\b|(?:외교부|국방부|대통령실|대사관|위원회)$/iu

/** A credit line taken apart into what it says beside names, and what is left. */
export type StrippedCredit = {
  /** The names, without lead-in, brackets, notice and the mark of a file picture. */
  readonly names: string
  readonly hasLeadIn: boolean
  readonly isMandatory: boolean
  readonly hasNotice: boolean
}

/** Takes the words that belong to every credit off this one: `(Photo: Mara Lind/NTB)` leaves `Mara Lind/NTB`. */
export function stripCredit(text: string): StrippedCredit {
  const whole = openBrackets(text.replace(/\s+/g, ' ').trim())
  const hasNotice = notice.test(whole)
  const isMandatory = mandatory.test(whole)
  const plain = openBrackets(
    whole
      .replace(notice, '')
      .replace(mandatory, '')
      .replace(/[\s.;,]*$/, endInitials)
      .trim(),
  )
  const bare = plain.replace(leadIn, '').trim()
  return {
    names: openBrackets(bare)
      .replace(/[/,]\s*(?:file(?: photo| picture)?|archiv(?:bild|foto|o)?|자료사진)$/i, '')
      .trim(),
    hasLeadIn: bare !== plain,
    isMandatory,
    hasNotice,
  }
}

/** True where a text begins with the words that announce a credit. */
export function beginsAsCredit(text: string): boolean {
  return leadIn.test(text) || /^mandatory credit\b/i.test(text) || /^ATTENTION EDITORS\b/.test(text)
}

function openBrackets(text: string): string {
  const inner = /^[([【（]([^()[\]【】（）]*)[)\]】）][.。]?$/u.exec(text)?.[1]
  return inner === undefined ? text : inner.trim()
}

// `Mara L.` and `News Inc.` keep their stop.
function endInitials(end: string, at: number, whole: string): string {
  return end.startsWith('.') && /(?:^|[\s.])(?:\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr)$/u.test(whole.slice(0, at))
    ? '.'
    : ''
}
