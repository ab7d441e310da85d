import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'

/** Foreign copy as text, and whether it is a page or plain. */
export type DecodedCopy = { readonly mediaType: 'text/plain' | 'text/html'; readonly text: string }

/**
 * The text of a file of foreign copy, by its content and never by its name.
 *
 * A byte order mark decides; then a page's own word for its characters; then UTF-8 where the bytes are that, and
 * windows-1252 where they are not, which is what old wires send. A file of another kind is a fault.
 */
export function decodeCopy(bytes: Uint8Array, name: string): Result<DecodedCopy, Fault> {
  const text = decode(bytes)
  if (text === null) return failed(fault('cannot-read-format', { name }))
  return ok({ mediaType: isPage(text) ? 'text/html' : 'text/plain', text })
}

function decode(bytes: Uint8Array): string | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  // A zero is in no text without a mark; it is in nearly every picture, archive and office file.
  if (bytes.subarray(0, 4096).includes(0) || isArchiveOrPdf(bytes)) return null
  return (
    decodeAs('utf-8', bytes) ?? decodeAs(declaredEncoding(bytes), bytes) ?? decodeAs('windows-1252', bytes)
  )
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes)
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  return first === 0xfe && second === 0xff ? decodeAs('utf-16be', bytes) : null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not in this encoding, or an encoding nobody knows: the next one is tried.
    return null
  }
}

/** What a page says of its own characters, within the first bytes where HTML wants it said. */
function declaredEncoding(bytes: Uint8Array): string {
  const front = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(front)?.[1] ?? 'windows-1252'
}

function isArchiveOrPdf(bytes: Uint8Array): boolean {
  return /^(PK\x03\x04|%PDF-|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8)))
}

/** True for a page or a piece of one: it begins as one, or has the elements of copy in it. */
function isPage(text: string): boolean {
  const front = text.slice(0, 100_000)
  if (/^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(front)) return true
  return /<(p|div|article|body|h1|br|section)\b[^<>]*>/i.test(front) && /<\/[a-z][a-z0-9]*\s*>/i.test(front)
}
