import { blockLines } from '../../newsroom/story/block-text.ts'
import type { PublishableBlock } from '../../newsroom/story/block.ts'
import { printByline } from '../../newsroom/story/print-byline.ts'
import type { PublishableStory } from '../../newsroom/story/story.ts'
import { toWireLetters } from '../../newsroom/formats/wire/wire-letters.ts'
import type { FormatName } from '../../newsroom/formats/format-names.ts'

/** A text's words, as whatever stands between spaces and line ends. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\u0085]+/).filter((word) => word !== '')
}

/** Every word a reader is owed, in the order in which the format prints it. */
export function owedWords(story: PublishableStory, format: FormatName): string[] {
  const isWire = format === 'anpa' || format === 'iptc7901'
  const picturesLast = withPicturesLast.has(format)
  const pictures = story.body.filter(isPictures)
  const body = picturesLast ? story.body.filter((block) => !isPictures(block)) : story.body
  const web = story.headlines.web ?? ''
  const headline = withMainHeadline.has(format) || web.trim() === '' ? story.headlines.main : web
  const lines = [
    // The old wires have a place for one line above the copy.
    ...(isWire ? [headline] : [story.kicker, headline, story.standfirst, ...story.bullets]),
    story.byline ? printByline(story.byline, story.language) : '',
    ...body.flatMap(owedLines),
    ...(picturesLast ? pictures.flatMap(owedLines) : []),
  ]
  return lines.map((line) => (isWire ? toWireLetters(line) : line)).flatMap(wordsOf)
}

const wires = ['ninjs', 'ninjs-1', 'newsml-g2', 'text', 'anpa', 'iptc7901'] as const
const withMainHeadline: ReadonlySet<FormatName> = new Set([...wires, 'icml', 'nitf', 'docx'])
const withPicturesLast: ReadonlySet<FormatName> = new Set([...wires, 'rss', 'atom'])

/** The first word that is missing from its place, or null where all of them are there, one after the other. */
export function findMissingWord(owed: readonly string[], printed: readonly string[]): string | null {
  let next = 0
  for (const word of printed) if (word === owed[next]) next += 1
  return owed[next] ?? null
}

function isPictures(block: PublishableBlock): boolean {
  return block.type === 'picture' || block.type === 'gallery'
}

function owedLines(block: PublishableBlock): string[] {
  if (block.type === 'embed' && block.title.trim() === '') return [block.url]
  return blockLines(block)
}
