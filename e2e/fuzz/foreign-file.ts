import { decodeCopy } from '../../electron/desk/intake/decode-copy.ts'
import type { ForeignFile } from '../../newsroom/formats/reader.ts'

/** Bytes as the desk gives them to a reader: with the text that they decode to, or none where they are no text. */
export function foreignFile(bytes: Uint8Array, name: string | null): ForeignFile {
  const decoded = decodeCopy(bytes, name ?? '')
  return { name, bytes, text: decoded.ok ? decoded.value.text : null }
}
