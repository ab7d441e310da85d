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
import { ownService } from './iptc7901.ts'

/** IPTC 7901 as dpa, ATS and Kyodo send it, one message or several in a file. */
export const iptc7901Reader: FormatReader = {
  name: 'iptc7901',
  mediaType: 'application/octet-stream',
  recognises: ({ bytes }) =>
    /^[\0\s\x16]{0,40}\x01[a-z]{2,4}\s?\d{3,4}\s/i.test(decodeLatin(bytes.subarray(0, 80))),
  read: (file, making) => readMessages(file, (message) => readMessage(message, file.name, making)),
}

function readMessage(message: WireMessage, from: string | null, making: Making): ReadItem | ReadProblem {
  const header = readHeader(message)
  const about = { from, format: 'iptc7901', making } as const
  return header.kept['service'] === ownService
    ? readOwnMessage(ownCopy(message), message, header, about)
    : readForeignMessage(foreignCopy(message), message, header, about)
}

/** `bdt0121 4 vm 365  dpa 0362`, then the slug lines, each with a slash behind it. */
function readHeader({ header }: WireMessage): WireHeader {
  const [first = '', ...lines] = header.split(/\r\n|[\r\n]/)
  const [
    ,
    service = '',
    number = '',
    priority = '5',
    category = '',
    words = '',
    agency = '',
    agencyNumber = '',
  ] =
    /^([a-z]{2,4})\s?(\d{3,4})\s+(\d)\s+([a-z0-9]{1,4})\s+(\d+)(?:\s+([a-z]+)(?:\s+(\d+))?)?/i.exec(first) ??
    []
  const urgency = Number(priority)
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    slugline: said
      .filter((line) => line.endsWith('/'))
      .join('')
      .slice(0, -1),
    urgency: urgency >= 1 && urgency <= 8 ? urgency : 5,
    kept: {
      service,
      number,
      priority,
      category,
      words,
      agency,
      agencyNumber,
      remarks: said.filter((line) => !line.endsWith('/')).join(' '),
    },
  }
}

/** Titles, each its own line; then paragraphs, each from its indent to the next. */
function partsOf(text: string): { readonly titles: string[]; readonly paragraphs: string[] } {
  const lines = text.split(/\r\n|[\r\n]/)
  const last = lines.findLastIndex((line, at) => at < 4 && / =\s*$/.test(line))
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines.slice(last + 1)) {
    const begins = /^(?: {2}|\t|#)/.test(line) || line.trim() === ''
    if (isOpen && !begins) paragraphs[paragraphs.length - 1] += ` ${line.trim()}`
    else if (line.trim() !== '') paragraphs.push(line.trim())
    isOpen = line.trim() !== ''
  }
  const titles = lines.slice(0, last + 1).map((line) => line.replace(/ =\s*$/, '').trim())
  return { titles: titles.filter((title) => title !== ''), paragraphs }
}

function ownCopy({ header, text }: WireMessage): WireCopy {
  const lines = header.split('\r\n').slice(2)
  const [slugline = '/', ...notes] = lines.filter((line) => line !== '')
  // The headline's line is always the first, even where it is empty.
  const [headline = '', ...rest] = text.split('\r\n')
  const hasByline = / =$/.test(rest[0] ?? '') && !rest[0]?.startsWith(' ')
  const { paragraphs } = partsOf(`\r\n\r\n\r\n\r\n${rest.slice(hasByline ? 1 : 0).join('\r\n')}`)
  return {
    slugline: slugline.slice(0, -1),
    notes,
    headline: headline.replace(/ =$/, ''),
    byline: hasByline ? (rest[0]?.slice(0, -2) ?? '') : '',
    paragraphs,
  }
}

/** The remarks above the text, the titles, the copy; what stands behind `# Notizblock` is known to the rules for plain copy. */
function foreignCopy({ text }: WireMessage): string {
  const { titles, paragraphs } = partsOf(text)
  if (titles.length === 0 && !/^ {2,}|\t/m.test(text)) return text
  return [...titles, ...paragraphs].join('\n\n')
}
