import { failed, ok, type Result } from '../../story/result.ts'
import { decodeBytes } from '../decode-bytes.ts'
import type { ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { openZip, type OpenZip } from '../zip/open-zip.ts'
import { attributeOf } from './word-element.ts'
import { mostPicture, mostXml } from '../zip/zip-limits.ts'

/** What a part of the package points at. */
export type Relationship = {
  /** The last step of the relationship's type: `hyperlink`, `image`, `footnotes`. */
  readonly type: string
  /** An address, for what lies outside; else a part's name in the package. */
  readonly target: string
  readonly isExternal: boolean
}

/** An Office Open XML package (ISO 29500-2), open at its main part. */
export type OpenDocx = {
  readonly main: XmlElement
  /** What a part points at, by id. `part` is its name; the main one's is `mainName`. */
  readonly relationshipsOf: (part: string) => ReadonlyMap<string, Relationship>
  readonly mainName: string
  /** A part's root, or null where it is not there, can't be read, or is larger than any such part of copy. */
  readonly xml: (part: string) => XmlElement | null
  readonly bytes: (part: string) => Uint8Array | null
  readonly names: readonly string[]
}

/** Opens a Word file of any kind: with or without macros, a template or not. Macros are not looked at. */
export function openDocx(bytes: Uint8Array): Result<OpenDocx, ReadProblem> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  const relationshipsOf = (part: string) => readRelationships(zip, part)
  const mainName = [...relationshipsOf('').values()].find(({ type }) => type === 'officeDocument')?.target
  const text = mainName === undefined ? null : textIn(zip, mainName)
  if (mainName === undefined || text === null)
    return failed({ code: 'damaged', reason: 'the main part of the file is missing or damaged' })
  const main = parseXml(text)
  if (!main.ok) return failed({ ...main.fault, reason: `${mainName}: ${main.fault.reason ?? ''}` })
  return ok({
    main: main.value,
    mainName,
    relationshipsOf,
    xml: (part) => xmlIn(zip, part),
    bytes: (part) => zip.read(part, mostPicture),
    names: zip.names,
  })
}

/** A part as text: UTF-8, or UTF-16 with its mark, as the packaging standard allows. */
function textIn(zip: OpenZip, name: string): string | null {
  const bytes = zip.read(name, mostXml)
  if (!bytes) return null
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return decodeBytes(bytes, { label: wide ?? 'utf-8', isStrict: false })
}

function xmlIn(zip: OpenZip, name: string): XmlElement | null {
  const text = textIn(zip, name)
  const parsed = text === null ? null : parseXml(text)
  return parsed?.ok ? parsed.value : null
}

function readRelationships(zip: OpenZip, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = xmlIn(zip, `${folder}_rels/${part.slice(folder.length)}.rels`)
  const found = new Map<string, Relationship>()
  for (const element of root ? childrenOf(root, 'Relationship') : []) {
    const target = attributeOf(element, 'Target') ?? ''
    const isExternal = attributeOf(element, 'TargetMode') === 'External'
    const type = (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? ''
    found.set(attributeOf(element, 'Id') ?? '', {
      type,
      isExternal,
      target: isExternal ? target : resolve(folder, target),
    })
  }
  return found
}

/** A part's name from the folder of the part that points at it. */
function resolve(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
