import { decodeBytes } from '../decode-bytes.ts'
import type { ExportFile } from '../format.ts'
import { looksLikeZip, openZip } from '../zip/open-zip.ts'

/** The parts of a zip that are text, by their names. */
export function textParts(bytes: Uint8Array): Record<string, string> {
  const zip = openZip(bytes)
  if (!zip.ok) throw new Error(zip.fault.reason)
  const { names, read } = zip.value
  const written = names.filter((name) => /\.(?:xml|rels|xhtml|opf|ncx|css)$|^mimetype$/.test(name))
  return Object.fromEntries(
    written.map((name) => {
      const part = read(name, 100_000_000)
      return [name, (part && decodeBytes(part, { label: 'utf-8', isStrict: true })) ?? '']
    }),
  )
}

/** What a file of an export says: its text; of a zip, the text of all its parts, each ending with a line feed; of other bytes nothing. */
export function printedText(file: ExportFile): string {
  if ('text' in file) return file.text
  if (!looksLikeZip(file.bytes)) return ''
  return Object.values(textParts(file.bytes))
    .map((part) => `${part.trimEnd()}\n`)
    .join('')
}
