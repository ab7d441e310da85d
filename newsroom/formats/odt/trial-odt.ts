import { strToU8 } from 'fflate'
import { packFiles } from '../zip/pack-files.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ...['office', 'text', 'style', 'table', 'meta'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${oasis}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** What a hand-made OpenDocument text holds besides its body. */
export type TrialOdt = {
  /** Markup of the styles that the program made for the copy. */
  readonly automatic?: string
  /** Markup of `styles.xml`, and of `meta.xml`. */
  readonly styles?: string
  readonly meta?: string
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** Makes an OpenDocument text of the markup of a body, for tests. */
export function trialOdt(
  body: string,
  { automatic = '', styles = '', meta = '', files = {} }: TrialOdt = {},
): Uint8Array {
  const part = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><office:${name} ${namespaces}>${inside}</office:${name}>`)
  const content = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`
  return packFiles([
    { name: 'mimetype', bytes: strToU8('application/vnd.oasis.opendocument.text'), stored: true },
    { name: 'content.xml', bytes: part('document-content', content) },
    { name: 'styles.xml', bytes: part('document-styles', styles) },
    { name: 'meta.xml', bytes: part('document-meta', `<office:meta>${meta}</office:meta>`) },
    ...Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  ])
}

/** A paragraph of markup, in a style where one is named. */
export function odtParagraph(inside: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${inside}</text:p>`
}
