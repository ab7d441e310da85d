import { segmentWords } from '../segment-words.ts'

/** A text cut into its words, spaces and punctuation as the language has them. Joined, they are the text again. */
export function cutWords(text: string, language: string): string[] {
  return Array.from(segmentWords(text, language), ({ segment }) => segment)
}

/** Whether a piece of a cut text can be read aloud: a word or a number, not a space and not punctuation. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}
