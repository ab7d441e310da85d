// Building a segmenter costs more than using it on a paragraph; there are as many as languages in a newsroom.
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** A text cut into its words, spaces and punctuation as the language has them. Joined, they are the text again. */
export function cutWords(text: string, language: string): string[] {
  return Array.from(segmenterFor(language).segment(text), ({ segment }) => segment)
}

/** Whether a piece of a cut text can be read aloud: a word or a number, not a space and not punctuation. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}
