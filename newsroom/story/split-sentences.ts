import { abbreviations } from './caption-rules.ts'
import { segmenterOf } from './segmenter.ts'

/**
 * The sentences of a text in its language, without the white space around them. A stop after an abbreviation or an initial
 * ends none, as in `U.S. Secretary`, `J. Smith` or `3. März`.
 */
export function splitSentences(text: string, language: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of segmenterOf(language, 'sentence').segment(text)) {
    open += segment
    if (goesOn(open)) continue
    sentences.push(open.trim())
    open = ''
  }
  return [...sentences, open.trim()].filter((sentence) => sentence !== '')
}

function goesOn(text: string): boolean {
  // A day as `3. März`; a year ends a sentence.
  if (/(?<!\d)\d{1,2}\.\s*$/.test(text)) return true
  const last = /(?<word>[\p{L}.]+)\.\s*$/u.exec(text)?.groups?.['word']
  if (last === undefined) return false
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase())
}
