import type { PublishableBlock } from '../../story/block.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { placeDateline } from '../place-dateline.ts'
import { picturesOf } from '../story-parts.ts'
import { wireParagraphs } from '../text/block-lines.ts'
import { headerLines } from '../text/header-lines.ts'
import { pictureLines } from '../text/picture-lines.ts'
import { toWireLetters } from './wire-letters.ts'

/** A story as the wires of before XML send it: lines of Latin-1, none of them broken yet. */
export type WireCopy = {
  readonly slugline: string
  /** Source, embargo, version and notes, a line each. */
  readonly notes: readonly string[]
  readonly headline: string
  readonly byline: string
  /** The copy with its dateline, then each picture's lines. */
  readonly paragraphs: readonly string[]
}

/** What a wire is given of a story, in its letters. Kicker, standfirst, points, terms and sign-off have no place there. */
export function wireCopy(story: PublishableStory, style: DatelineStyle): WireCopy {
  const { byline, language, headlines } = story
  const isPlain = (line: string) => line.startsWith('URGENCY: ')
  const notes = headerLines({ ...story, slugline: '', chain: story.chain }).filter((line) => !isPlain(line))
  return {
    slugline: letters(story.slugline),
    notes: notes.map(letters),
    headline: letters(headlines.main),
    byline: letters(byline ? printByline(byline, language) : ''),
    paragraphs: [
      ...copyLines(story, style),
      ...picturesOf(story.body).flatMap((picture, at) => pictureLines(picture, at + 1, story).split('\n')),
    ]
      .map(letters)
      .filter((line) => line !== ''),
  }
}

function letters(text: string): string {
  return toWireLetters(text)
    .replace(/[ \xa0]+/g, ' ')
    .trim()
}

function copyLines(story: PublishableStory, style: DatelineStyle): string[] {
  const dateline = placeDateline(story, style)
  const lines = story.body.flatMap((block, index) => {
    const own = linesOfBlock(block)
    if (index !== dateline?.index) return own
    if (dateline.form === 'own-line') return [dateline.text, ...own]
    const [first = '', ...rest] = own
    return [`${dateline.text} ${first}`, ...rest]
  })
  return dateline?.index === story.body.length ? [...lines, dateline.text] : lines
}

/** Rows, entries and parts are lines of their own; a line's end inside a sentence is a space. */
function linesOfBlock(block: PublishableBlock): string[] {
  const paragraphs = wireParagraphs(block)
  const isOneLine = ['paragraph', 'crosshead', 'quote', 'correction'].includes(block.type)
  return isOneLine ? paragraphs : paragraphs.flatMap((paragraph) => paragraph.split('\n'))
}

/**
 * A paragraph in lines no wider than `width`, the first with its indent; a word that is wider has a line of its own. No line
 * but the first begins with a sign that the wire takes for one of its own.
 */
export function breakLines(paragraph: string, indent: string, width: number): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of paragraph.split(' ')) {
    const isBegun = line.trim() !== ''
    if (isBegun && line.length + 1 + word.length > width && !/^[\^#]/.test(word) && !/ =$/.test(line)) {
      lines.push(line)
      line = word
    } else line += isBegun ? ` ${word}` : word
  }
  return [...lines, line]
}

/** How many words a wire says it sends: what stands between spaces in headline and copy. */
export function countWords({ headline, paragraphs }: WireCopy): number {
  return [headline, ...paragraphs].join(' ').split(' ').filter(Boolean).length
}
