/** Finds words in a text: whether it has them as whole words, whatever their case and accents. The text is folded once. */
export function wordFinder(text: string): (words: string) => boolean {
  const within = plainWords(text)
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character)
  return (words) => {
    const sought = plainWords(words)
    for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
      if (!isLetter(within[at - 1]) && !isLetter(within[at + sought.length])) return true
    }
    return false
  }
}

/** A text without what only tells one writing of it from another: case, accents, doubled spaces. */
export function plainWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
