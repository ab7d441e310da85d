import type { PublishableStory } from '../../story/story.ts'
import { carriesOnly } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { breakLines, countWords, wireCopy } from '../wire/wire-copy.ts'
import { encodeLatin, refuseUnknownLetters } from '../wire/wire-letters.ts'

/** The service by which we know our own messages. */
export const ownService = 'dln'

// IPTC 7901 sets its lines for printers of 69 letters.
const width = 69
const indent = '   '

/**
 * IPTC 7901 (knowledge/standards, section 4) as European agencies send it, in Latin-1 with line ends of two signs.
 *
 *     SOH service number SP urgency SP category SP words SP SP agency SP number CRLF
 *     CRLF slugline "/" CRLF, notes, a line each
 *     STX headline " =" CRLF [ byline " =" CRLF ], paragraphs indented by three spaces
 *     ETX CRLF
 *
 * The number is the revision: the same story gives the same bytes.
 */
export function writeIptc7901(
  story: PublishableStory,
  { datelineStyle }: Pick<ExportOptions, 'datelineStyle'>,
): ExportFile[] {
  const copy = wireCopy(story, datelineStyle)
  const number = String(story.revision % 10_000).padStart(4, '0')
  const lines = [
    `\x01${ownService}${number} ${story.urgency} vm ${countWords(copy)}  ${ownService} ${number}`,
    '',
    `${copy.slugline}/`,
    ...copy.notes,
    `\x02${copy.headline} =`,
    ...(copy.byline === '' ? [] : [`${copy.byline} =`]),
    ...copy.paragraphs.flatMap((paragraph) => breakLines(paragraph, indent, width)),
    '\x03',
  ]
  return [
    {
      name: 'story.iptc7901',
      mediaType: 'application/octet-stream',
      bytes: encodeLatin(`${lines.join('\r\n')}\r\n`),
    },
  ]
}

/** IPTC 7901 as a format. */
export const iptc7901: Format = {
  name: 'iptc7901',
  mediaType: 'application/octet-stream',
  channel: 'wire',
  hasPictures: false,
  carries: carriesOnly('slugline', 'ednotes', 'source', 'embargo', 'urgency'),
  readBy: 'iptc7901',
  refuses: refuseUnknownLetters,
  write: writeIptc7901,
}
