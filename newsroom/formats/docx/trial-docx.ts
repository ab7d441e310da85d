import { strToU8 } from 'fflate'
import { packFiles } from '../zip/pack-files.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What a hand-made Word file holds besides its body: other parts by name, and relationships of the main part. */
export type TrialDocx = {
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** By id: the last step of the type, the target, and `external` for what lies outside. */
  readonly links?: Readonly<Record<string, readonly [string, string, 'external'?]>>
  readonly namespace?: string
}

/** Makes a Word file of the markup of a body, for tests. */
export function trialDocx(
  body: string,
  { parts = {}, links = {}, namespace = transitional }: TrialDocx = {},
) {
  const wrap = (name: string, inside: string) =>
    `<w:${name} xmlns:w="${namespace}" xmlns:r="${office}" xmlns:a="a" xmlns:wp="wp" xmlns:v="v" xmlns:mc="mc">${inside}</w:${name}>`
  const relations = Object.entries(links).map(
    ([id, [type, target, outside]]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
  )
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}">${relations.join('')}</Relationships>`,
  }
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? wrap(name.replace(/^.*\/|\d*\.xml$/g, ''), content) : content
  const encode = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)
  return packFiles(Object.entries(files).map(([name, content]) => ({ name, bytes: encode(content) })))
}

/** A paragraph of runs' markup, or of plain words. */
export function paragraph(words: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  const runs = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  return `<w:p>${properties}${runs}</w:p>`
}
