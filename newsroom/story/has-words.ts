/** Whether a text has these words as whole words, whatever their case and accents. */
export function hasWords(text: string, words: string): boolean {
  const [within, sought] = [plainWords(text), plainWords(words)]
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character)
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (!isLetter(within[at - 1]) && !isLetter(within[at + sought.length])) return true
  }
  return false
}

/** A text without what only tells one writing of it from another: case, accents, doubled spaces. */
export function plainWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
