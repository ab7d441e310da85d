import type { FormatReader, Making, ReadItem, ReadProblem } from '../reader.ts'
import type { WireCopy } from '../wire/wire-copy.ts'
import { decodeLatin } from '../wire/wire-letters.ts'
import {
  readForeignMessage,
  readMessages,
  readOwnMessage,
  type WireHeader,
  type WireMessage,
} from '../wire/wire-message.ts'
import { ownSelector } from './anpa.ts'

/** ANPA 1312 as American agencies and the print systems behind them send it, one message or several in a file. */
export const anpaReader: FormatReader = {
  name: 'anpa',
  mediaType: 'application/octet-stream',
  recognises: ({ bytes }) =>
    /^[\0\s\x16]{0,40}\x01[a-z]\d{3,4}\s?\x1f/i.test(decodeLatin(bytes.subarray(0, 80))),
  read: (file, making) => readMessages(file, (message) => readMessage(message, file.name, making)),
}

function readMessage(message: WireMessage, from: string | null, making: Making): ReadItem | ReadProblem {
  const header = readHeader(message)
  const about = { from, format: 'anpa', making } as const
  const { text } = message
  return header.kept['selector'] === ownSelector
    ? readOwnMessage(ownCopy(text), message, header, about)
    : readForeignMessage(linesOf(text, false)?.join('\n\n') ?? text, message, header, about)
}

const urgencies: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 5, d: 6, s: 7, w: 7, h: 7 }

/** The header's two lines. Gateways leave out what they do not know: each field is read where it stands. */
function readHeader({ header, trailer }: WireMessage): WireHeader {
  const [, number = '', selector = ''] = /^([a-z]\d{3,4})\s?\x1f?([a-z-]*)/i.exec(header) ?? []
  const second = header.slice(header.search(/[\r\n]/) + 1).trim()
  const [, priority = '', category = '', keyed = second] =
    /^([a-z])\s?([a-z])\s?[\x13\x14]?[\x11\x12]?\s?(.*)$/is.exec(second) ?? []
  // `bc-Ferries, 1st Ld-Writethru 10-18 0365`: keyword, version, day, words.
  const [, front = keyed, day = '', words = ''] =
    /^(.*?)\s+(\d{1,2}-\d{1,2})\s+(\d{1,5})\s*$/s.exec(keyed) ?? []
  const [, keyword = '', version = ''] = /^([^\s,]+),?\s*(.*)$/s.exec(front) ?? []
  const sent = sentAt(trailer)
  const end = trailer.replace(/[\x00-\x20]+/g, ' ').trim()
  return {
    slugline: keyword.replace(/^(?:am|pm|bc)-+/i, ''),
    urgency: urgencies[priority.toLowerCase()] ?? 5,
    ...(sent === null ? {} : { sent }),
    kept: { number, selector, priority, category, keyword, version, day, words, trailer: end },
  }
}

/** `AP-WF-10-18-23 1234GMT` behind the text. */
function sentAt(trailer: string): string | null {
  const [, month, day, year, hour, minute] =
    /[a-z]+-[a-z]+-(\d\d)-(\d\d)-(\d\d)\s+(\d\d)(\d\d)\s?GMT/i.exec(trailer) ?? []
  if (year === undefined) return null
  const moment = `20${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:00Z`
  return Number.isNaN(Date.parse(moment)) ? null : moment
}

/**
 * The text as lines: what is marked, and each paragraph from its tab to the next as one. `isExact`: nothing is a line of a
 * list because of how it ends. Null for a text without tabs, whose lines only the rules for plain copy can put together.
 */
function linesOf(text: string, isExact: boolean): string[] | null {
  if (!/^\t/m.test(text) && !isExact) return null
  const lines: string[] = []
  let isOpen = false
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const begins = /^[\t^]/.test(line)
    const isRow = !isExact && !begins && /<\s*$/.test(line)
    if (isOpen && !begins && !isRow && line.trim() !== '') lines[lines.length - 1] += ` ${line.trim()}`
    else if (line.trim() !== '') lines.push(line.trim())
    isOpen = goesOn(line, isOpen && !isRow)
  }
  return lines
}

function goesOn(line: string, isOpen: boolean): boolean {
  if (line.startsWith('^')) return !/[<=]\s*$/.test(line)
  return line.trim() !== '' && (line.startsWith('\t') || isOpen)
}

function ownCopy(text: string): WireCopy {
  const lines = linesOf(text, true) ?? []
  const marked = lines.filter((line) => line.startsWith('^')).map((line) => line.slice(1))
  const [slugline = '', headline = '', ...rest] = marked
  const unmark = (line: string) => line.slice(0, -1)
  return {
    slugline: unmark(slugline).replace(/^BC-/, ''),
    headline: unmark(headline),
    notes: rest.filter((line) => line.endsWith('<')).map(unmark),
    byline: rest
      .filter((line) => line.endsWith('='))
      .map(unmark)
      .join(' '),
    paragraphs: lines.filter((line) => !line.startsWith('^')),
  }
}
