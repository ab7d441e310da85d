import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { oneLine } from '../client-notes.ts'
import { carriesOnly } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { picturesOf } from '../story-parts.ts'
import { headerLines } from './header-lines.ts'
import { pictureLines } from './picture-lines.ts'
import { placeDateline } from '../place-dateline.ts'
import { plainText } from './plain-line.ts'
import { printBody, printSignOff } from './print-body.ts'
import { type PartName, printPartNames, type WirePart } from './wire-parts.ts'

/**
 * Plain wire text: UTF-8, line feeds, parts that stand apart by one empty line. In this order, each part only where the
 * story has it (order at the top: Reuters' News Presentation):
 *
 *     header     = slugline [ " (" version ")" ], "URGENCY: " 1..8, [ "SOURCE: " ], [ "EMBARGO: not before " ],
 *                  the version's reason, "(" advisory ")", "EDS: ", "LEGAL: ", "PICTURES: ", "CORRECTION: ",
 *                  [ "DATELINE: " as it is printed ], [ "PARTS: " what stands around the copy, so that a program finds it ]
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
  const parts = partsOf(story, options.datelineStyle)
    .map(({ name, text }) => ({ name, text: trimLines(text) }))
    .filter(({ text }) => text !== '')
  const dateline = placeDateline(story, options.datelineStyle)
  const header = [
    ...headerLines(story),
    ...(dateline ? [`DATELINE: ${plainLineOf(dateline.text)}`] : []),
    ...printPartNames(parts),
  ]
  const [titles, others] = [parts.filter(isTitle), parts.filter((part) => !isTitle(part))]
  const printed = [
    trimLines(header.join('\n')),
    titles.map(({ text }) => text).join('\n'),
    ...others.map(({ text }) => text),
    '-30-',
  ].filter((part) => part !== '')
  return [{ name: 'story.txt', mediaType: 'text/plain', text: `${printed.join('\n\n')}\n` }]
}

function isTitle({ name }: WirePart): boolean {
  return name === 'kicker' || name === 'headline' || name === 'standfirst'
}

function partsOf(story: PublishableStory, style: ExportOptions['datelineStyle']): WirePart[] {
  const { kicker, headlines, standfirst, bullets, byline, language, usageTerms } = story
  const points = bullets.map(plainLineOf).filter(Boolean)
  const named = (name: PartName) => (text: string) => ({ name, text })
  return [
    { name: 'kicker', text: plainLineOf(kicker) },
    { name: 'headline', text: plainLineOf(headlines.main) },
    { name: 'standfirst', text: plainLineOf(standfirst) },
    { name: 'bullets', text: points.map((bullet) => `* ${bullet}`).join('\n') },
    { name: 'byline', text: byline ? plainLineOf(printByline(byline, language)) : '' },
    ...printBody(story, style).map(named('copy')),
    ...printSignOff(story).map(named('sign-off')),
    ...picturesOf(story.body)
      .map((picture, index) => pictureLines(picture, index + 1, story))
      .map(named('picture')),
    { name: 'terms', text: usageTerms.trim() === '' ? '' : `TERMS: ${oneLine(usageTerms)}` },
  ]
}

/** A field as one line of wire text. */
function plainLineOf(text: string): string {
  return plainText(text).replaceAll('\n', ' ')
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
  // What is printed as words among words, such as a credit, a list or the day of a dateline, no reader can be sure of.
  carries: carriesOnly(
    'slugline',
    'kicker',
    'standfirst',
    'bullets',
    'ednotes',
    'sign-off',
    'urgency',
    'source',
    'usage-terms',
    'embargo',
    'quotes',
    'separators',
  ),
  readBy: 'text',
  write: writeText,
}
