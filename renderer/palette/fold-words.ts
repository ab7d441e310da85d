/** A name made ready to be searched: without case, width and accents, and the first letters of its words. */
export type FoldedName = { readonly words: string; readonly initials: string }

// What each Hangul jamo is typed as. A syllable in the making has the next one's first consonant as its own last, and
// half of a double vowel: taken apart, what is typed so far stands at the start of what is meant.
const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const tails =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  )
const keysOfJamo = new Map([
  ...leads.map((keys, at) => [String.fromCodePoint(0x1100 + at), keys] as const),
  ...vowels.map((keys, at) => [String.fromCodePoint(0x1161 + at), keys] as const),
  ...tails.map((keys, at) => [String.fromCodePoint(0x11a8 + at), keys] as const),
])

// Ten thousand Latin headlines are folded between two keys: they take the short way.
const isPlain = /^[\x20-\x7e]*$/

/** The text as it is compared: small letters of one width, without accents, Hangul as the keys it is typed with. */
export function foldWords(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase().trim()
  return text
    .replaceAll('…', '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
    .replace(/[\u1100-\u11c2]/g, (jamo) => keysOfJamo.get(jamo) ?? jamo)
    .trim()
}

/** A name with the first letters of its words; of Hangul, the first consonant of every syllable. */
export function foldName(text: string): FoldedName {
  const words = foldWords(text)
  if (isPlain.test(text)) return { words, initials: words.match(/(?<![a-z0-9])[a-z0-9]/g)?.join('') ?? '' }
  const first = text.normalize('NFKC').match(/[가-힣]|(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []
  return { words, initials: first.map((letter) => foldWords(letter).charAt(0)).join('') }
}
