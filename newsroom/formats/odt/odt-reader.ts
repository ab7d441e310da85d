import { failed, ok, type Result } from '../../story/result.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { marginLines } from '../office/margin-lines.ts'
import type { OfficeCopy, OfficeMark } from '../office/office-copy.ts'
import { readOfficeCopy } from '../office/read-office-copy.ts'
import type { FormatReader, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { childAt, childrenOf, findAll, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { looksLikeZip, openZip, type OpenZip } from '../zip/open-zip.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import type { OdtReading } from './odt-reading.ts'
import { readOdtStyles } from './odt-styles.ts'
import { mostXml } from '../zip/zip-limits.ts'

const odtType = 'application/vnd.oasis.opendocument.text'

/** OpenDocument texts (1.0 to 1.3) and their templates, with their changes, remarks and pictures. */
export const odtReader: FormatReader = {
  name: 'odt',
  mediaType: odtType,
  recognises: ({ bytes }) => {
    const zip = looksLikeZip(bytes) ? openZip(bytes) : null
    // A file of the zip says what it is (OpenDocument 1.3, part 2, 3.3); a template's type begins with a text's.
    const said = zip?.ok ? zip.value.read('mimetype', 1000) : null
    return (
      said !== null && (decodeBytes(said, { label: 'latin1', isStrict: false }) ?? '').startsWith(odtType)
    )
  },
  read: ({ name, bytes }, making) => {
    const copy = readOdt(bytes)
    return copy.ok
      ? readOfficeCopy(copy.value, { name: 'odt', mediaType: odtType, from: name }, making)
      : copy
  },
}

function readOdt(bytes: Uint8Array): Result<OfficeCopy, ReadProblem> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const content = partOf(zip.value, 'content.xml')
  if (!content) return failed({ code: 'damaged', reason: 'content.xml is missing or damaged' })
  if (!content.ok) return failed({ ...content.fault, reason: `content.xml: ${content.fault.reason ?? ''}` })
  const styles = rootOf(partOf(zip.value, 'styles.xml'))
  const text = childAt(content.value, 'body', 'text')
  if (!text) return failed({ code: 'no-story', reason: 'the file is no text' })
  const reading: OdtReading = {
    zip: zip.value,
    styles: readOdtStyles([styles, content.value]),
    changes: readChanges(text),
    inserting: [],
    remarking: new Map(),
    footnotes: [],
    notes: new Set(),
    setAside: [],
    count: 0,
  }
  const parts = readOdtBlocks(text, reading)
  return ok({
    parts: [...parts, ...reading.footnotes],
    setAside: [...readMargins(styles, reading), ...reading.setAside],
    notes: [...reading.notes],
    properties: readProperties(rootOf(partOf(zip.value, 'meta.xml'))),
  })
}

function partOf(zip: OpenZip, name: string): Result<XmlElement, ReadProblem> | null {
  const bytes = zip.read(name, mostXml)
  const text = bytes && decodeBytes(bytes, { label: 'utf-8', isStrict: false })
  return text === null ? null : parseXml(text)
}

function rootOf(part: Result<XmlElement, ReadProblem> | null): XmlElement | null {
  return part?.ok ? part.value : null
}

/** The tracked changes (OpenDocument 1.3, part 3, 5.5); those of style alone are passed over. */
function readChanges(text: XmlElement): OdtReading['changes'] {
  const regions = childrenOf(text, 'tracked-changes').flatMap((all) => childrenOf(all, 'changed-region'))
  return new Map(
    regions.flatMap((region) => {
      const deleted = childAt(region, 'deletion')
      const made = deleted ?? childAt(region, 'insertion')
      if (!made) return []
      const info = childAt(made, 'change-info')
      const mark: OfficeMark = {
        kind: deleted ? 'delete' : 'insert',
        by: lineIn(childAt(info, 'creator')),
        at: lineIn(childAt(info, 'date')),
        remark: '',
      }
      const words = findAll(made, 'p').map(wordsIn).join('\n')
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? ''
      return [[id, { mark, words }] as const]
    }),
  )
}

function readMargins(styles: XmlElement | null, reading: OdtReading): string[] {
  const margins = styles ? [...findAll(styles, 'header'), ...findAll(styles, 'footer')] : []
  return marginLines(margins.flatMap((margin) => readOdtBlocks(margin, reading)))
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0', 'meta'],
])

function readProperties(root: XmlElement | null): Record<string, string> {
  const meta = childAt(root ?? undefined, 'meta')
  const found: Record<string, string[]> = {}
  for (const element of meta ? childrenOf(meta) : []) {
    const prefix = prefixes.get(element.namespace)
    const value = lineIn(element)
    if (!prefix || value === '') continue
    const name = element.name === 'keyword' ? 'cp:keywords' : `${prefix}:${element.name}`
    found[name] = [...(found[name] ?? []), value]
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, values.join(', ')]))
}
