import { segmenterOf } from './segmenter.ts'

/** A text as `Intl.Segmenter` of its language cuts it: words, spaces and punctuation, in order. Joined, they are the text again. */
export function segmentWords(text: string, language: string): Intl.Segments {
  return segmenterOf(language, 'word').segment(text)
}
