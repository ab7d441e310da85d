import { blockLines } from './block-text.ts'
import type { Block } from './block.ts'
import { segmentWords } from './segment-words.ts'

/** How many words a text has: what `Intl.Segmenter` of its language calls word-like, and nothing else. */
export function countWords(text: string, language: string): number {
  let words = 0
  for (const segment of segmentWords(text, language)) if (segment.isWordLike) words += 1
  return words
}

/** How many characters a reader would count, spaces included, line ends left out. */
export function countCharacters(text: string): number {
  let characters = 0
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (!/^[\r\n]/.test(segment.segment)) characters += 1
  }
  return characters
}

/** Languages read by the character (600 a minute, as Superdesk reckons for Japanese); all others by the word. */
const readByCharacter = new Set(['ja', 'zh', 'th'])

/** How many minutes a reader needs, rounded up; at 240 words a minute, or 600 characters where words are not parted. */
export function readingMinutes(
  length: { readonly words: number; readonly characters: number },
  language: string,
): number {
  const byCharacter = readByCharacter.has(language.split('-')[0] ?? '')
  return Math.ceil(byCharacter ? length.characters / 600 : length.words / 240)
}

/** The words and characters of a body that will be published: desk notes do not count. */
export function bodyLength(body: readonly Block[], language: string): { words: number; characters: number } {
  let words = 0
  let characters = 0
  for (const block of body) {
    const length = blockLength(block, language)
    words += length.words
    characters += length.characters
  }
  return { words, characters }
}

/** The words and characters of one block. A desk note has none. */
export function blockLength(block: Block, language: string): { words: number; characters: number } {
  if (block.type === 'desk-note') return { words: 0, characters: 0 }
  const text = blockLines(block).join('\n')
  return { words: countWords(text, language), characters: countCharacters(text) }
}
