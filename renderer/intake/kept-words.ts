import type { Proposal } from '../../newsroom/formats/proposal.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'
import { countWords } from '../../newsroom/story/length.ts'
import { cleanText } from '../../newsroom/formats/intake/split-text.ts'

/** How many words the source has, how many of them the lines hold, and where these would go. */
export type KeptWords = {
  readonly all: number
  readonly kept: number
  readonly inStory: number
  readonly setAside: number
}

/**
 * Counts the source's words against the words of the lines, each as often as it stands there.
 *
 * Plain copy is counted against what really came in. Of a page the source is markup, whose words nobody reads: it is
 * counted against the lines the reader found in it.
 */
export function countKeptWords(began: Proposal, { lines, language }: Proposal): KeptWords {
  const source = began.mediaType === 'text/plain' ? cleanText(began.raw) : textOf(began.lines)
  const text = textOf(lines)
  const all = countWords(source, language)
  const setAside = countWords(textOf(lines.filter(({ role }) => role === 'aside')), language)
  const inStory = countWords(textOf(lines.filter(({ role }) => role !== 'aside')), language)
  // A line that was parted may part a word's neighbours otherwise in languages without spaces: letters decide there.
  const kept = letters(source) === letters(text) ? all : countCommon(source, text, language)
  return { all, kept, inStory, setAside }
}

function textOf(lines: Proposal['lines']): string {
  return lines.map(({ words }) => inlineText(words)).join('\n')
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

function countCommon(source: string, text: string, language: string): number {
  const found = wordsOf(text, language)
  let common = 0
  for (const [word, count] of wordsOf(source, language)) common += Math.min(count, found.get(word) ?? 0)
  return common
}

function wordsOf(text: string, language: string): Map<string, number> {
  const words = new Map<string, number>()
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  for (const { segment, isWordLike } of segments)
    if (isWordLike) words.set(segment, (words.get(segment) ?? 0) + 1)
  return words
}
