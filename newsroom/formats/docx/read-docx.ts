import { marginLines } from '../office/margin-lines.ts'
import { numberedNote } from '../office/numbered-note.ts'
import type { OfficeCopy, OfficeMark, OfficePart } from '../office/office-copy.ts'
import { childAt, childrenOf, findAll, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import type { OpenDocx } from './open-docx.ts'
import { readBlocks } from './read-blocks.ts'
import type { Reading } from './reading.ts'
import { attributeOf } from './word-element.ts'
import { readNumbering } from './word-numbering.ts'
import { readStyles } from './word-styles.ts'

/**
 * What a Word file holds (WordprocessingML, ISO 29500-1, transitional and strict): its paragraphs by style, lists, tables,
 * text boxes and pictures; changes and remarks on their words; footnotes and endnotes below the copy.
 */
export function copyOf(docx: OpenDocx): OfficeCopy {
  const reading = startReading(docx)
  const body = childAt(docx.main, 'body') ?? docx.main
  const parts = [...readBlocks(body, reading)]
  const footnotes = readFootnotes(reading)
  return {
    parts: [...parts, ...footnotes],
    setAside: [...readMargins(reading), ...reading.setAside],
    notes: [...reading.notes],
    properties: readProperties(docx),
  }
}

/** The main part's reading, with the parts that it refers to. */
export function startReading(docx: OpenDocx): Reading {
  const relationships = docx.relationshipsOf(docx.mainName)
  const partOf = (type: string) => {
    const found = [...relationships.values()].find((one) => one.type === type && !one.isExternal)
    return found ? docx.xml(found.target) : null
  }
  return {
    docx,
    relationships,
    keepsUnderline: false,
    styles: readStyles(partOf('styles')),
    listKind: readNumbering(partOf('numbering')),
    comments: readComments(partOf('comments')),
    openComments: [],
    changes: new Map(),
    fields: [],
    footnotes: [],
    notes: new Set(),
    setAside: [],
  }
}

function readComments(root: XmlElement | null): Map<string, OfficeMark> {
  const comments = root ? childrenOf(root, 'comment') : []
  return new Map(
    comments.map((comment) => [
      attributeOf(comment, 'id') ?? '',
      {
        kind: 'comment',
        by: attributeOf(comment, 'author') ?? '',
        at: attributeOf(comment, 'date') ?? '',
        remark: findAll(comment, 'p')
          .map((paragraph) => findAll(paragraph, 't').map(wordsIn).join(''))
          .join('\n'),
      },
    ]),
  )
}

/** The notes the copy refers to, each behind its number; those in notes are not looked for. */
export function readFootnotes(reading: Reading): OfficePart[] {
  const parts = [...reading.footnotes].flatMap((key, at): OfficePart[] => {
    const [kind = '', id = ''] = key.split(' ')
    const found = [...reading.relationships.values()].find(({ type }) => type === `${kind}s`)
    const root = found ? reading.docx.xml(found.target) : null
    const note = root && childrenOf(root, kind).find((element) => attributeOf(element, 'id') === id)
    if (!found || !note) return []
    const inNote = { ...reading, relationships: reading.docx.relationshipsOf(found.target) }
    return numberedNote(readBlocks(note, inNote), at + 1)
  })
  if (parts.length > 0) reading.notes.add('footnotes')
  return parts
}

/** The words of headers and footers, each once; a page's number alone is none. */
export function readMargins(reading: Reading): string[] {
  const margins = [...reading.relationships.values()].filter(({ type }) => /^(?:header|footer)$/.test(type))
  const parts = margins.flatMap(({ target }) => {
    const root = reading.docx.xml(target)
    return root ? readBlocks(root, { ...reading, fields: [], footnotes: [] }) : []
  })
  return marginLines(parts)
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
])

/** The core properties (ISO 29500-2, 11) by their usual names. */
export function readProperties(docx: OpenDocx): Record<string, string> {
  const core = [...docx.relationshipsOf('').values()].find(({ type }) => type === 'core-properties')
  const root = core ? docx.xml(core.target) : null
  const found: Record<string, string> = {}
  for (const element of root ? childrenOf(root) : []) {
    const value = lineIn(element)
    if (value !== '') found[`${prefixes.get(element.namespace) ?? 'cp'}:${element.name}`] = value
  }
  return found
}
