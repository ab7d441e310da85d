import { addWords, type Inside } from '../office/add-words.ts'
import { isPicture } from '../office/is-picture.ts'
import { safeLink } from '../office/link-address.ts'
import { numberedNote } from '../office/numbered-note.ts'
import type { OfficeMark, OfficePicture } from '../office/office-copy.ts'
import {
  childAt,
  childrenOf,
  findAll,
  lineIn,
  wordsIn,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-tree.ts'
import type { OdtLine, OdtReading } from './odt-reading.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import { mostPicture } from '../zip/zip-limits.ts'

/** Adds what stands in a paragraph to its line: words with marks and links, and what hangs on them behind. */
export function readInlines(
  nodes: readonly XmlNode[],
  inside: Inside,
  line: OdtLine,
  reading: OdtReading,
): void {
  for (const node of nodes) {
    if (typeof node === 'string') addText(node, inside, line, reading)
    else readInline(node, inside, line, reading)
  }
}

function readInline(element: XmlElement, inside: Inside, line: OdtLine, reading: OdtReading): void {
  const { attributes } = element
  switch (element.name) {
    case 's':
      return add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1000)), inside, line, reading)
    case 'tab':
      return add('\t', inside, line, reading)
    case 'line-break':
      return add('\n', inside, line, reading)
    case 'a':
      return readInlines(
        element.children,
        { ...inside, url: safeLink(attributes['xlink:href'] ?? '') ?? inside.url },
        line,
        reading,
      )
    case 'note':
      return readFootnote(element, inside, line, reading)
    case 'frame':
      return readFrame(element, line, reading)
    case 'annotation':
    case 'annotation-end':
      return readRemark(element, inside, line, reading)
    case 'change':
    case 'change-start':
    case 'change-end':
      return readChange(element, inside, line, reading)
    case 'ruby-text':
      return add(`(${wordsIn(element)})`, inside, line, reading)
    case 'hidden-text':
    case 'soft-page-break':
    case 'tracked-changes':
    case 'bookmark':
      return
    default:
      return readWrapper(element, inside, line, reading)
  }
}

/** A span with its style's marks; every other element, such as a field, is the words in it. */
function readWrapper(element: XmlElement, inside: Inside, line: OdtLine, reading: OdtReading): void {
  const marks = { ...inside.marks, ...reading.styles.run(element.attributes['text:style-name']) }
  if (inside.url !== null) marks.underline = false
  readInlines(element.children, { ...inside, marks }, line, reading)
}

/** White space in a paragraph is single (OpenDocument 1.3, part 3, 6.1.2). */
function addText(text: string, inside: Inside, line: OdtLine, reading: OdtReading): void {
  const single = text.replace(/[ \t\r\n]+/g, ' ')
  const isFirst = line.words.length === 0
  add(isFirst ? single.replace(/^ /, '') : single, inside, line, reading)
}

function add(text: string, inside: Inside, line: OdtLine, { inserting, remarking }: OdtReading): void {
  const mark = inserting.at(-1) ?? [...remarking.values()].at(-1)
  addWords(line.words, text, mark ? { ...inside, sign: { mark } } : inside)
}

function readFootnote(element: XmlElement, inside: Inside, line: OdtLine, reading: OdtReading): void {
  reading.count += 1
  const number = String(reading.count)
  add(number, { ...inside, marks: { ...inside.marks, superscript: true } }, line, reading)
  reading.notes.add('footnotes')
  const body = childAt(element, 'note-body')
  if (body) reading.footnotes.push(...numberedNote(readOdtBlocks(body, reading), reading.count))
}

/** A picture, or a text box with what stands in it. */
function readFrame(frame: XmlElement, line: OdtLine, reading: OdtReading): void {
  const box = childAt(frame, 'text-box')
  if (box) line.behind.push(...readOdtBlocks(box, reading))
  const alt = lineIn(childAt(frame, 'desc')) || lineIn(childAt(frame, 'title'))
  const pictures = childrenOf(frame, 'image').flatMap((image) => readPicture(image, alt, reading) ?? [])
  const [shown] = pictures
  if (shown) line.behind.push(shown)
  else if (!box) reading.notes.add('pictures-left-out')
}

function readPicture(image: XmlElement, alt: string, { zip }: OdtReading): OfficePicture | null {
  const href = image.attributes['xlink:href'] ?? ''
  const name = href.split('/').at(-1) ?? ''
  if (/^https?:/i.test(href)) return { kind: 'picture', name, bytes: null, href, alt }
  const bytes = zip.read(href.replace(/^\.\//, ''), mostPicture)
  return bytes && isPicture(bytes) ? { kind: 'picture', name, bytes, alt } : null
}

/** A remark begins with its words and ends where its name stands again; without that it is on no words. */
function readRemark(element: XmlElement, inside: Inside, line: OdtLine, reading: OdtReading): void {
  const name = element.attributes['office:name'] ?? ''
  if (element.name === 'annotation-end') {
    reading.remarking.delete(name)
    return
  }
  const mark = remarkOf(element)
  if (name !== '') reading.remarking.set(name, mark)
  else {
    reading.notes.add('remarks-aside')
    reading.setAside.push(`${mark.by}: ${mark.remark}`)
  }
}

function remarkOf(element: XmlElement): OfficeMark {
  return {
    kind: 'comment',
    by: lineIn(childAt(element, 'creator')),
    at: lineIn(childAt(element, 'date')),
    remark: findAll(element, 'p').map(wordsIn).join('\n'),
  }
}

function readChange(element: XmlElement, inside: Inside, line: OdtLine, reading: OdtReading): void {
  const change = reading.changes.get(element.attributes['text:change-id'] ?? '')
  if (!change) return
  const { mark, words } = change
  if (element.name === 'change') addWords(line.words, words, { ...inside, sign: { mark } })
  else if (element.name === 'change-start') reading.inserting.push(mark)
  else if (reading.inserting.includes(mark)) reading.inserting.splice(reading.inserting.indexOf(mark), 1)
}
