import { parseXml } from '../../newsroom/formats/xml/parse-xml.ts'
import { findAll, type XmlElement } from '../../newsroom/formats/xml/xml-tree.ts'

/** What InDesign asks of a snippet besides well-formed XML: what is referred to is there, and a table is whole. */
export function validateIcml(document: string): Promise<string[]> {
  const parsed = parseXml(document)
  if (!parsed.ok) return Promise.resolve([`line ${parsed.fault.line ?? 0}: ${parsed.fault.reason ?? ''}`])
  const root = parsed.value
  const isSnippet = document.startsWith(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid style="50" type="snippet"',
  )
  return Promise.resolve([
    ...(isSnippet && root.name === 'Document' ? [] : ['is no snippet']),
    ...(findAll(root, 'Story').length === 1 ? [] : ['has not one story']),
    ...missing(root, 'AppliedParagraphStyle', ['ParagraphStyleRange'], 'ParagraphStyle'),
    ...missing(root, 'AppliedCharacterStyle', ['CharacterStyleRange'], 'CharacterStyle'),
    ...missing(root, 'Source', ['Hyperlink'], 'HyperlinkTextSource'),
    ...twice(root),
    ...findAll(root, 'Table').flatMap(judgeTable),
    ...(/<Content>[^<]*[\n\r]/.test(document) ? ['has a line end within words'] : []),
  ])
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? ''
}

function missing(root: XmlElement, name: string, users: readonly string[], target: string): string[] {
  const known = new Set(findAll(root, target).map((one) => attribute(one, 'Self')))
  const used = users.flatMap((user) => findAll(root, user)).map((one) => attribute(one, name))
  return used.filter((self) => !known.has(self)).map((self) => `refers to ${self}, which is not there`)
}

function twice(root: XmlElement): string[] {
  const names = [
    'ParagraphStyle',
    'CharacterStyle',
    'HyperlinkTextSource',
    'HyperlinkURLDestination',
    'Hyperlink',
  ]
  const all = names.flatMap((name) => findAll(root, name)).map((one) => attribute(one, 'Self'))
  return all.filter((self, at) => all.indexOf(self) !== at).map((self) => `has ${self} twice`)
}

function judgeTable(table: XmlElement): string[] {
  const count = (name: string) => Number(attribute(table, name))
  const rows = count('HeaderRowCount') + count('BodyRowCount')
  const cells = new Set(findAll(table, 'Cell').map((cell) => attribute(cell, 'Name')))
  const isWhole = cells.size === rows * count('ColumnCount') && count('BodyRowCount') > 0
  return isWhole ? [] : [`has a table of ${cells.size} cells in ${rows} rows`]
}
