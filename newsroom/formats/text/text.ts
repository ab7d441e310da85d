import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { oneLine } from '../client-notes.ts'
import { carriesOnly } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { picturesOf } from '../story-parts.ts'
import { headerLines } from './header-lines.ts'
import { pictureLines } from './picture-lines.ts'
import { plainText } from './plain-line.ts'
import { printBody, printSignOff } from './print-body.ts'

/**
 * Plain wire text: UTF-8, line feeds, parts that stand apart by one empty line. In this order, each part only where the
 * story has it (order at the top: Reuters' News Presentation):
 *
 *     header     = slugline [ " (" version ")" ], "URGENCY: " 1..8, [ "SOURCE: " ], [ "EMBARGO: not before " ],
 *                  the version's reason, "(" advisory ")", "EDS: ", "LEGAL: ", "PICTURES: ", "CORRECTION: "
 *     titles     = [ kicker ], headline, [ standfirst ], a line each
 *     bullets    = "* " bullet, a line each
 *     byline
 *     copy       = paragraphs. The dateline stands alone on its line above the first one or opens it. A quotation is
 *                  indented by four spaces, a list has "- " or "1. ", a table's cells are parted by tabs and stand under
 *                  each other, "* * *" is a break
 *     sign-off   = "(" initials ")"
 *     pictures   = "PICTURE " number, headline, caption, credit, third-party notice, instructions, rights, a line each
 *     terms      = "TERMS: " terms of use
 *     end        = "-30-": what lacks it was cut off on its way
 */
export function writeText(
  story: PublishableStory,
  options: Pick<ExportOptions, 'datelineStyle'>,
): ExportFile[] {
  const parts = [
    headerLines(story).join('\n'),
    plainText([story.kicker, story.headlines.main, story.standfirst].join('\n')),
    story.bullets
      .map(plainText)
      .filter(Boolean)
      .map((bullet) => `* ${bullet}`)
      .join('\n'),
    story.byline ? plainText(printByline(story.byline, story.language)) : '',
    ...printBody(story, options.datelineStyle),
    ...printSignOff(story),
    ...picturesOf(story.body).map((picture, index) => pictureLines(picture, index + 1, story)),
    story.usageTerms.trim() === '' ? '' : `TERMS: ${oneLine(story.usageTerms)}`,
    '-30-',
  ]
  const printed = parts.map(trimLines).filter((part) => part !== '')
  const text = `${printed.join('\n\n')}\n`
  return [{ name: 'story.txt', mediaType: 'text/plain', text }]
}

function trimLines(part: string): string {
  return part.replace(/(?<!\s)\s+$/gm, '')
}

/** Wire text as a format. */
export const text: Format = {
  name: 'text',
  mediaType: 'text/plain',
  channel: 'wire',
  hasPictures: false,
  carries: carriesOnly(
    'dateline-parts',
    'credit-parts',
    'slugline',
    'bullets',
    'ednotes',
    'sign-off',
    'urgency',
    'source',
    'usage-terms',
    'embargo',
    'chain',
    'lists',
    'quotes',
    'tables',
    'separators',
    'picture-headline',
    'picture-rights',
    'picture-instructions',
  ),
  write: writeText,
}
