import type { OfficeLine, OfficePart } from '../office/office-copy.ts'
import { addWords, bare, type Inside } from '../office/add-words.ts'
import { addressOfField, safeLink } from '../office/link-address.ts'
import { childAt, childrenOf, findAll, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { readDrawing } from './read-drawing.ts'
import { readRun } from './read-run.ts'
import { changeOf, type OpenLine, type Reading } from './reading.ts'
import { attributeOf, valueAt } from './word-element.ts'
import { headingAt } from './word-styles.ts'

/** A paragraph as a line, and the pictures and text boxes that hang on it behind. */
export function readParagraph(paragraph: XmlElement, reading: Reading): OfficePart[] {
  const line: OpenLine = { words: [], behind: [] }
  readInlines(paragraph, bare, line, reading)
  return [lineOf(paragraph, line, reading), ...line.behind]
}

function lineOf(paragraph: XmlElement, { words }: OpenLine, { styles, listKind }: Reading): OfficeLine {
  const properties = childAt(paragraph, 'pPr')
  const style = valueAt(properties, 'pStyle')
  const said = headingAt(valueAt(properties, 'outlineLvl')) ?? styles.paragraph(style)
  const list = listKind(childAt(properties, 'numPr') ?? styles.numbering(style))
  if (said.role !== null || said.shape === 'heading' || said.shape === 'quote' || list === null)
    return { kind: 'line', words, ...said }
  return { kind: 'line', words, role: null, shape: list === 'ordered' ? 'ordered-entry' : 'list-entry' }
}

/** What only holds other inline elements. */
const wrappers = new Set([
  'smartTag',
  'customXml',
  'dir',
  'bdo',
  'fldSimple',
  'hyperlink',
  'sdt',
  'sdtContent',
])

function readInlines(parent: XmlElement, around: Inside, line: OpenLine, reading: Reading): void {
  for (const element of childrenOf(parent)) {
    const { name } = element
    if (name === 'r') readRun(element, around, line, reading)
    else if (name === 'ins' || name === 'moveTo')
      readInlines(element, changed(element, 'insert', around, reading), line, reading)
    else if (name === 'del' || name === 'moveFrom')
      readInlines(element, changed(element, 'delete', around, reading), line, reading)
    else if (wrappers.has(name) && !isPlaceholder(element))
      readInlines(element, { ...around, url: addressOf(element, reading) ?? around.url }, line, reading)
    else if (name === 'commentRangeStart' || name === 'commentRangeEnd') turnComment(element, reading)
    else if (name === 'oMath' || name === 'oMathPara') readFormula(element, around, line, reading)
    else readDrawing(element, line, reading)
  }
}

function changed(element: XmlElement, kind: 'insert' | 'delete', around: Inside, reading: Reading): Inside {
  return { ...around, sign: { mark: changeOf(element, kind, reading) } }
}

/** Where a link leads; null for a place in the file itself, and for every other element. */
function addressOf(element: XmlElement, { relationships }: Reading): string | null {
  if (element.name === 'fldSimple') return addressOfField(attributeOf(element, 'instr') ?? '')
  if (element.name !== 'hyperlink') return null
  const found = relationships.get(attributeOf(element, 'id') ?? '')
  if (!found?.isExternal) return null
  const anchor = attributeOf(element, 'anchor')
  const target = anchor && !found.target.includes('#') ? `${found.target}#${anchor}` : found.target
  return safeLink(target) ?? safeLink(found.target)
}

/** A content control that nobody has filled in shows words of the program. */
function isPlaceholder(element: XmlElement): boolean {
  return childAt(element, 'sdtPr', 'showingPlcHdr') !== undefined
}

function turnComment(element: XmlElement, { comments, openComments }: Reading): void {
  const comment = comments.get(attributeOf(element, 'id') ?? '')
  if (!comment) return
  if (element.name === 'commentRangeStart') openComments.push(comment)
  else if (openComments.includes(comment)) openComments.splice(openComments.indexOf(comment), 1)
}

/** A formula's characters, in their order: its lines and heights are lost, and the editor is told. */
function readFormula(element: XmlElement, around: Inside, line: OpenLine, reading: Reading): void {
  reading.notes.add('formulas')
  addWords(line.words, findAll(element, 't').map(wordsIn).join(''), around)
}
