import { looksLikeData } from './looks-like-data.ts'
import { newsmlG2Reader } from './newsml-g2/newsml-g2-reader.ts'
import { ansReader } from './ans/ans-reader.ts'
import { anpaReader } from './anpa/anpa-reader.ts'
import { docxReader } from './docx/docx-reader.ts'
import { odtReader } from './odt/odt-reader.ts'
import { plainReader } from './intake/plain-reader.ts'
import { iptc7901Reader } from './iptc7901/iptc7901-reader.ts'
import { newsml1Reader } from './newsml-1/newsml-1-reader.ts'
import { nitfReader } from './nitf/nitf-reader.ts'
import { feedReader } from './feed/feed-reader.ts'
import { markdownReader } from './markdown/markdown-reader.ts'
import { ninjsReader } from './ninjs/ninjs-reader.ts'
import { rtfReader } from './rtf/rtf-reader.ts'
import type { FormatReader, ForeignFile, ReaderName } from './reader.ts'
import { pageReader } from './web-page/page-reader.ts'

/** Every format that foreign copy is read in. A name without a reader does not compile. */
export const readers: Readonly<Record<ReaderName, FormatReader>> = {
  'newsml-g2': newsmlG2Reader,
  'newsml-1': newsml1Reader,
  nitf: nitfReader,
  ninjs: ninjsReader,
  ans: ansReader,
  feed: feedReader,
  markdown: markdownReader,
  html: pageReader,
  text: plainReader,
  anpa: anpaReader,
  iptc7901: iptc7901Reader,
  docx: docxReader,
  odt: odtReader,
  rtf: rtfReader,
}

// What has a sure sign comes before what only looks like it; plain text comes last.
const askedInTurn: readonly ReaderName[] = [
  'docx',
  'odt',
  'rtf',
  'newsml-g2',
  'newsml-1',
  'nitf',
  'ans',
  'anpa',
  'iptc7901',
  'feed',
  'ninjs',
  'markdown',
  'html',
  'text',
]

/**
 * The reader for a file, by its content and never by its name; null where nobody knows it. Data of some program that no reader
 * knows is no copy: read as text, its brackets would be the story.
 */
export function readerFor(file: ForeignFile): FormatReader | null {
  const found = askedInTurn.map((name) => readers[name]).find((reader) => reader.recognises(file)) ?? null
  const takesAnyText = found === pageReader || found === plainReader
  return takesAnyText && looksLikeData(file.text ?? '') ? null : found
}
