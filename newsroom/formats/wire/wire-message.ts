import { failed, ok, type Result } from '../../story/result.ts'
import type { Story } from '../../story/story.ts'
import type { Proposal, ProposedLine } from '../proposal.ts'
import { readByline } from '../intake/find-byline.ts'
import { findDatelineEnd } from '../intake/find-dateline.ts'
import { guessLanguage } from '../intake/guess-language.ts'
import { proposeFromText } from '../intake/propose-from-text.ts'
import { assembleStory } from '../intake/assemble-story.ts'
import { makePrintable } from '../../story/printable.ts'
import type { ForeignFile, Making, ReadCopy, ReaderName, ReadItem, ReadProblem } from '../reader.ts'
import type { WireCopy } from './wire-copy.ts'
import { fromWireLetters, decodeLatin } from './wire-letters.ts'
import { readNotes } from './wire-notes.ts'

/** One message of a wire: the lines of its header, its text, and what follows the text; with its place in the file. */
export type WireMessage = {
  readonly header: string
  readonly text: string
  readonly trailer: string
  readonly raw: string
  /** The line of the file on which it begins, from 1. */
  readonly line: number
}

/** What a message's header says, in the story's terms. */
export type WireHeader = {
  readonly slugline: string
  readonly urgency: Story['urgency']
  /** When it was sent, as an instant, where the message has year and clock. */
  readonly sent?: string
  /** What the header says and a story has no place for. */
  readonly kept: Readonly<Record<string, string>>
}

/** The text of a wire's file: as it was decoded, or Latin-1 where nobody could tell. */
function wireText({ text, bytes }: ForeignFile): string {
  return text ?? decodeLatin(bytes)
}

/** The messages of a file, each from its SOH on. What stands before the first is no message. */
function splitMessages(file: ForeignFile): WireMessage[] {
  const text = wireText(file)
  const starts = [...text.matchAll(/(?<![\x16\s])[\x16\s]*\x01/g)].map(({ index }) => index)
  return starts.map((start, at) => {
    const raw = text.slice(start, starts[at + 1])
    const begin = raw.indexOf('\x02')
    const end = raw.indexOf('\x03', Math.max(begin, 0))
    return {
      header: raw.slice(raw.indexOf('\x01') + 1, begin < 0 ? 0 : begin),
      text: begin < 0 ? '' : raw.slice(begin + 1, end < 0 ? undefined : end),
      trailer: end < 0 ? '' : raw.slice(end + 1),
      raw,
      line: text.slice(0, start).split('\n').length + (/^\s*/.exec(raw)?.[0].split('\n').length ?? 1) - 1,
    }
  })
}

/** Reads every message of a file; one that can't be read is a problem, and the rest come in. */
export function readMessages(
  file: ForeignFile,
  readOne: (message: WireMessage) => ReadItem | ReadProblem,
): Result<ReadCopy, ReadProblem> {
  const read = splitMessages(file).map((message): ReadItem | ReadProblem => {
    const { line, raw, text } = message
    if (!raw.includes('\x02')) return { code: 'damaged', line, reason: 'The message has no text (STX).' }
    if (!/[\p{L}\p{N}]/u.test(text)) return { code: 'no-story', line, reason: 'The message has no words.' }
    return readOne(message)
  })
  const items = read.filter((one) => 'story' in one)
  const problems = read.filter((one) => 'code' in one)
  return items.length === 0 ? failed(problems[0] ?? { code: 'no-story', line: 1 }) : ok({ items, problems })
}

/** A message of another wire: what it says goes where the rules for plain copy put it. */
export function readForeignMessage(
  text: string,
  message: WireMessage,
  header: WireHeader,
  about: { readonly from: string | null; readonly format: ReaderName; readonly making: Making },
): ReadItem {
  const printed = fromWireLetters(text)
  const proposal = { ...proposeFromText(printed, { from: about.from }), raw: message.raw }
  return finish(assembleStory(proposal, about.making), header, about.format)
}

/** A message of our own: every line is what its writer said it is. */
export function readOwnMessage(
  copy: WireCopy,
  message: WireMessage,
  header: WireHeader,
  about: { readonly from: string | null; readonly format: ReaderName; readonly making: Making },
): ReadItem {
  const { notes, rest } = readNotes(copy.notes.map(fromWireLetters))
  const lines = [
    lineOf('headline', copy.headline),
    ...copy.paragraphs.flatMap((paragraph, at) =>
      at === 0 ? openingLines(paragraph) : [lineOf('paragraph', paragraph)],
    ),
    ...rest.map((line) => lineOf('aside', line)),
  ].filter(({ words: [first] }) => first && 'text' in first && first.text !== '')
  const proposal: Proposal = {
    mediaType: 'text/plain',
    from: about.from,
    raw: message.raw,
    language: guessLanguage(copy.paragraphs.join(' ')),
    lines: lines.map((line, at) => ({ ...line, id: String(at + 1) })),
    notes: [],
  }
  const story = assembleStory(proposal, about.making)
  const own = { ...header, slugline: fromWireLetters(copy.slugline) }
  return finish({ ...story, ...notes, byline: bylineOf(copy.byline) }, own, about.format)
}

/** The line as it was sent, and whoever can be told in it. */
function bylineOf(text: string): Story['byline'] {
  const literal = makePrintable(fromWireLetters(text))
  return literal === '' ? null : { people: readByline([literal])?.people ?? [], literal }
}

function lineOf(role: ProposedLine['role'], text: string): ProposedLine {
  return { id: '', role, words: [{ text: makePrintable(fromWireLetters(text)) }], reason: 'labelled' }
}

/** The first paragraph, and the dateline before it where it is one that nothing else looks like: in capitals, with a dash. */
function openingLines(paragraph: string): ProposedLine[] {
  const text = fromWireLetters(paragraph)
  const end = findDatelineEnd(text)
  if (end === null || !/^[\p{Lu} .,'/-]{3,}.*(?:\d|\)) ?[-—]$/u.test(text.slice(0, end).trim()))
    return [lineOf('paragraph', paragraph)]
  return [lineOf('dateline', text.slice(0, end).trim()), lineOf('paragraph', text.slice(end).trim())]
}

function finish(story: Story, { slugline, urgency, sent, kept }: WireHeader, format: ReaderName): ReadItem {
  const named = story.slugline.trim() === '' ? makePrintable(slugline) : story.slugline
  const known = Object.entries(kept).filter(([, value]) => value !== '')
  const intake = story.intake.map((one) => ({
    ...one,
    raw: makePrintable(one.raw),
    format,
    ...(sent === undefined ? {} : { versionCreated: sent }),
    ...(known.length > 0
      ? { kept: Object.fromEntries(known.map(([name, value]) => [name, makePrintable(value)])) }
      : {}),
  }))
  return { story: { ...story, slugline: named, urgency, intake }, links: [], enclosed: [] }
}
