// Letters that are no letter with a mark, and are typed without theirs all the same.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/**
 * What a place's name is looked up by: small letters without marks, words with one space between them.
 *
 * Hangul is in its single letters, so that a syllable half typed is the beginning of a whole one.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘ʻʼ`.]/gu, '')
    .replace(/[ßøłđıæœþð]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\s\-–_/]+/gu, ' ')
    .trim()
}
