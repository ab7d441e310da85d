import { printByline } from '../../story/print-byline.ts'
import { inBrackets, oneLine } from '../client-notes.ts'
import { element } from '../html/element.ts'
import { placeDateline } from '../place-dateline.ts'
import { worded } from '../story-parts.ts'
import { headerLines } from '../text/header-lines.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { listNumbering, writeBlock } from './write-blocks.ts'
import { writeWords } from './write-line.ts'
import { styledParagraph, type Writing } from './writing.ts'

/** Everything a reader of the file sees, from the lines for the desk to the terms of use, in Word's own markup. */
export function writeDocument(writing: Writing): string {
  const blocks = [...writeSlip(writing), ...writeTitles(writing), ...writeBody(writing), ...writeEnd(writing)]
  // A4 with margins of 2.5 centimetres, in twentieths of a point.
  const margins = {
    'w:top': 1418,
    'w:right': 1418,
    'w:bottom': 1418,
    'w:left': 1418,
    'w:header': 709,
    'w:footer': 709,
    'w:gutter': 0,
  }
  const page = emptyElement('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }) + emptyElement('w:pgMar', margins)
  return element(
    'w:document',
    namespaces,
    element('w:body', {}, blocks.join('\n') + element('w:sectPr', {}, page)),
  )
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
}

/** The lines for the desk that receives: slugline and version first, then urgency, source, embargo and notes. */
function writeSlip(writing: Writing): string[] {
  return headerLines(writing.story).map((line, at) =>
    plain(at === 0 && !line.startsWith('URGENCY:') ? 'Slugline' : 'NotetoEditors', line, writing),
  )
}

function writeTitles(writing: Writing): string[] {
  const { story } = writing
  const byline = story.byline ? printByline(story.byline, story.language) : ''
  const line = (style: string, text: string, list = '') =>
    worded(text) ? [plain(style, text, writing, list)] : []
  const hasBullets = story.bullets.some(worded)
  if (hasBullets) writing.lists.push(false)
  const list = listNumbering(writing.lists.length)
  return [
    ...line('Kicker', story.kicker),
    ...line('Title', story.headlines.main),
    ...line('Subtitle', story.standfirst),
    ...story.bullets.flatMap((bullet) => line('BulletPoint', bullet, list)),
    ...line('Byline', byline),
  ]
}

function writeBody(writing: Writing): string[] {
  const { story, options } = writing
  const dateline = placeDateline(story, options.datelineStyle)
  const ownLine = dateline ? [plain('Dateline', dateline.text, writing)] : []
  const blocks = story.body.flatMap((block, index) => {
    if (index !== dateline?.index) return writeBlock(block, writing)
    if (dateline.form === 'own-line') return [...ownLine, ...writeBlock(block, writing)]
    return writeBlock(block, writing, writeWords(dateline.text, 'DatelineRun') + writeWords(' '))
  })
  return dateline?.index === story.body.length ? [...blocks, ...ownLine] : blocks
}

function writeEnd(writing: Writing): string[] {
  const { signOff, usageTerms } = writing.story
  return [
    ...(worded(signOff) ? [plain('SignOff', inBrackets(signOff.trim()), writing)] : []),
    ...(worded(usageTerms) ? [plain('NotetoEditors', `TERMS: ${oneLine(usageTerms)}`, writing)] : []),
  ]
}

function plain(style: string, text: string, writing: Writing, list = ''): string {
  return styledParagraph(style, writeWords(text), { text, writing, list })
}
