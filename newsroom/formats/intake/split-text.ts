import { makePrintable } from '../../story/printable.ts'
import { findDatelineEnd } from './find-dateline.ts'
import { isByline } from './find-byline.ts'
import { isInCapitals } from './running-case.ts'
import { startsOwnLine } from './wire-lines.ts'

/** Plain text as lines that are not empty, each a paragraph or a title. */
export type SplitText = {
  readonly lines: readonly string[]
  /** True where lines that a machine had broken at a fixed width were joined again. */
  readonly wasWrapped: boolean
}

// A wire breaks its lines at 65 to 80 columns; whatever is wider was not broken by one.
const widest = 100
const narrowest = 30

type Line = { readonly text: string; readonly indent: number; readonly width: number }
type Block = readonly Line[]

/** Text that can be published, without characters that nobody sees: zero-width spaces, marks of byte order, soft hyphens. */
export function cleanText(text: string): string {
  return makePrintable(text.replace(/[\u200b\ufeff\u2060\u00ad]/g, ''))
}

/**
 * The lines of plain text. Where a wire or a mail program has broken paragraphs at a fixed width they are joined again: a
 * paragraph then begins behind an empty line or with an indent.
 */
export function splitText(text: string): SplitText {
  const blocks = readBlocks(cleanText(text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')))
  const width = widthOf(blocks)
  if (width === null) return { lines: blocks.flat().map((line) => line.text), wasWrapped: false }
  const joined = blocks.flatMap((block) => joinBlock(block, width))
  return { lines: joined, wasWrapped: true }
}

function readBlocks(text: string): Block[] {
  const blocks: Line[][] = [[]]
  for (const raw of text.split('\n')) {
    const line = readLine(raw)
    if (line.text === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

function readLine(raw: string): Line {
  const text = raw.trim()
  const lead = raw.slice(0, raw.length - raw.trimStart().length)
  const width = text.length > widest ? text.length : columns(text)
  return { text, indent: lead.replaceAll('\t', '    ').length, width }
}

/** Hangul, kana and Han are two columns wide. */
function columns(text: string): number {
  const wide = text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)
  return text.length + (wide?.length ?? 0)
}

/** The width at which the text was broken, or null where it was not broken by a machine. */
function widthOf(blocks: readonly Block[]): number | null {
  const wrapped = blocks.filter((block) => block.length > 2 && isWrapped(block))
  const isProven = wrapped.some((block) => block.some((line, at) => at > 0 && goesOn(block[at - 1], line)))
  return isProven ? Math.max(...wrapped.map(blockWidth)) : null
}

/** Most lines of a broken block are full: the next line's first word had no room on them. */
function isWrapped(block: Block): boolean {
  const width = blockWidth(block)
  if (width > widest || width < narrowest) return false
  const inner = block.slice(0, -1)
  const full = inner.filter((line, at) => isFull(line, block[at + 1], width))
  return full.length >= 2 && full.length >= inner.length * 0.5
}

function blockWidth(block: Block): number {
  return block.reduce((most, line) => Math.max(most, line.width), 0)
}

function isFull(line: Line, next: Line | undefined, width: number): boolean {
  return next !== undefined && line.width + 1 + firstWordWidth(next) > width
}

function firstWordWidth({ text }: Line): number {
  const end = text.search(/\s/)
  return columns(end < 0 ? text.slice(0, widest) : text.slice(0, end))
}

/** In the middle of a sentence. Korean has no small letters: there the missing stop says it. */
function goesOn(line: Line | undefined, next: Line): boolean {
  if (!line || /[.!?…:]["”’')»]*$/u.test(line.text.slice(-6))) return false
  return /^\p{Ll}/u.test(next.text) || (/^\p{Lo}/u.test(next.text) && line.width > narrowest)
}

function joinBlock(block: Block, width: number): string[] {
  const own = block.length > 2 && isWrapped(block) ? blockWidth(block) : width
  const edge = block.reduce((least, line) => Math.min(least, line.indent), Infinity)
  const paragraphs: string[][] = []
  for (const [at, line] of block.entries()) {
    const before = block[at - 1]
    const goes = before && !beginsAnew(before, line, edge) && before.width <= widest
    if (goes && isFull(before, line, own)) paragraphs.at(-1)?.push(line.text)
    else paragraphs.push([line.text])
  }
  return paragraphs.map((lines) => lines.join(' '))
}

function beginsAnew(before: Line, line: Line, edge: number): boolean {
  if (line.indent > edge) return true
  if (startsOwnLine(line.text) || startsOwnLine(before.text)) return true
  if (isByline(line.text) || findDatelineEnd(line.text) !== null) return true
  return isInCapitals(before.text) && !isInCapitals(line.text)
}
