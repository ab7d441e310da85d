import type { PublishableStory } from '../../story/story.ts'
import { carriesOnly } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { breakLines, countWords, wireCopy } from '../wire/wire-copy.ts'
import { encodeLatin, refuseUnknownLetters } from '../wire/wire-letters.ts'

/** The selector by which we know our own messages; receivers route by the service letter and the category. */
export const ownSelector = 'dline'

/** The ANPA priorities of IPTC's urgencies 1 to 8: flash, bulletin, urgent, regular, deferred. */
const priorities = ['f', 'b', 'u', 'r', 'r', 'd', 'd', 'd']

// Wire lines are set in columns of this many letters.
const width = 69

/**
 * ANPA 1312 (knowledge/standards, section 4): a header of two lines, then text, in Latin-1 with line ends of two signs.
 *
 *     SYN SYN SOH service number US selector CRLF
 *     priority SP category DC3 DC1 SP "bc-" keyword SP MM-DD SP words CRLF
 *     STX "^BC-" slugline "<", "^" headline "<", "^" note "<", "^" byline "=", then paragraphs that begin with a tab
 *     ETX source "-WF-" MM-DD-YY SP HHMM "GMT" CRLF EOT
 *
 * The number is the revision, the day that of the version: the same story gives the same bytes.
 */
export function writeAnpa(
  story: PublishableStory,
  { datelineStyle, now }: Pick<ExportOptions, 'datelineStyle' | 'now'>,
): ExportFile[] {
  const copy = wireCopy(story, datelineStyle)
  const [year = '', month = '', day = ''] = now.toISOString().slice(0, 10).split('-')
  const clock = now.toISOString().slice(11, 16).replace(':', '')
  const words = String(Math.min(countWords(copy), 9999)).padStart(4, '0')
  const keyword = slugToKeyword(copy.slugline)
  const lines = [
    `\x16\x16\x01a${String(story.revision % 10_000).padStart(4, '0')}\x1f${ownSelector}`,
    `${priorities[story.urgency - 1] ?? 'r'} a\x13\x11 bc-${keyword} ${month}-${day} ${words}`,
    `\x02^BC-${copy.slugline}<`,
    `^${copy.headline}<`,
    ...copy.notes.map((note) => `^${note}<`),
    ...(copy.byline === '' ? [] : [`^${copy.byline}=`]),
    ...copy.paragraphs.flatMap((paragraph) => breakLines(paragraph, '\t', width)),
    `\x03${senderOf(copy.notes)}-WF-${month}-${day}-${year.slice(2)} ${clock}GMT`,
    '\x04',
  ]
  return [
    {
      name: 'story.anpa',
      mediaType: 'application/octet-stream',
      bytes: encodeLatin(`${lines.join('\r\n')}\r\n`),
    },
  ]
}

/** A keyword holds letters, digits, stops and hyphens, and is short enough for old screens. */
function slugToKeyword(slugline: string): string {
  const keyword = slugline
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 21)
  return keyword === '' ? 'story' : keyword
}

function senderOf(notes: readonly string[]): string {
  const source = notes.find((note) => note.startsWith('SOURCE: '))?.slice(8) ?? ''
  const letters = source
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase()
  return letters === '' ? 'XX' : letters
}

/** ANPA 1312 as a format. */
export const anpa: Format = {
  name: 'anpa',
  mediaType: 'application/octet-stream',
  channel: 'wire',
  hasPictures: false,
  carries: carriesOnly('slugline', 'ednotes', 'source', 'embargo'),
  readBy: 'anpa',
  refuses: refuseUnknownLetters,
  write: writeAnpa,
}
