import { childAt, childrenOf, findAll, type XmlElement } from '../xml/xml-tree.ts'
import { readBlocks } from './read-blocks.ts'
import type { OpenLine, Reading } from './reading.ts'
import { attributeOf } from './word-element.ts'
import { isPicture } from '../office/is-picture.ts'
import type { OfficePicture } from '../office/office-copy.ts'

const drawings = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

/** Puts the pictures and text boxes of a drawing behind the line it hangs on. Elements of other names are passed over. */
export function readDrawing(element: XmlElement, line: OpenLine, reading: Reading): void {
  if (!drawings.has(element.name)) return
  if (element.name === 'AlternateContent') {
    readAlternatives(element, line, reading)
    return
  }
  for (const box of findAll(element, 'txbxContent')) line.behind.push(...readBlocks(box, reading))
  const alt = altOf(element)
  for (const image of [...findAll(element, 'blip'), ...findAll(element, 'imagedata')]) {
    const picture = readPicture(image, alt, reading)
    if (picture) line.behind.push(picture)
    else reading.notes.add('pictures-left-out')
  }
}

/** What newer programs understand is taken, and what stands in for it only where that holds nothing. */
function readAlternatives(element: XmlElement, line: OpenLine, reading: Reading): void {
  const ways = [...childrenOf(element, 'Choice'), ...childrenOf(element, 'Fallback')]
  const before = line.behind.length
  for (const way of ways) {
    if (line.behind.length > before) return
    for (const inside of childrenOf(way)) readDrawing(inside, line, reading)
  }
}

function altOf(drawing: XmlElement): string {
  const [described] = findAll(drawing, 'docPr')
  const [shape] = findAll(drawing, 'shape')
  const said = (described && attributeOf(described, 'descr')) ?? (shape && attributeOf(shape, 'alt'))
  // Word names every picture by its file or a number; only a description is one.
  return said ?? ''
}

function readPicture(image: XmlElement, alt: string, { docx, relationships }: Reading): OfficePicture | null {
  const id = attributeOf(image, 'embed') ?? attributeOf(image, 'link') ?? attributeOf(image, 'id') ?? ''
  const found = relationships.get(id)
  if (!found) return null
  const name = found.target.split('/').at(-1) ?? ''
  if (found.isExternal) return { kind: 'picture', name, bytes: null, href: found.target, alt }
  const bytes = docx.bytes(found.target)
  return bytes && isPicture(bytes) ? { kind: 'picture', name, bytes, alt } : null
}

/** The element below that holds a content control's or a wrapper's content; itself for everything else. */
export function contentOf(element: XmlElement): XmlElement {
  return childAt(element, 'sdtContent') ?? element
}
