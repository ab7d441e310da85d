import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { looksLikePage } from '../../../newsroom/formats/web-page/looks-like-page.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'

/** Foreign copy as text, and whether it is a page or plain. */
export type DecodedCopy = { readonly mediaType: 'text/plain' | 'text/html'; readonly text: string }

/**
 * The text of a file of foreign copy, by its content and never by its name.
 *
 * A byte order mark decides; then UTF-8 where the bytes are that; then a page's own word for its characters; then EUC-KR
 * where that makes Hangul of them, and windows-1252, which is what old wires send. A file of another kind is a fault.
 */
export function decodeCopy(bytes: Uint8Array, name: string): Result<DecodedCopy, Fault> {
  const text = decode(bytes)
  if (text === null) return failed(fault('cannot-read-format', { name }))
  return ok({ mediaType: looksLikePage(text) ? 'text/html' : 'text/plain', text })
}

function decode(bytes: Uint8Array): string | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  if (isOtherKind(bytes)) return null
  // A zero is in no text without a mark but UTF-16; it is in nearly every picture, archive and office file.
  if (bytes.subarray(0, 4096).includes(0)) return decodeUnmarked(bytes)
  const text =
    decodeAs('utf-8', bytes) ??
    decodeDeclared(bytes) ??
    decodeKorean(bytes) ??
    decodeAs('windows-1252', bytes)
  return text !== null && isMostlyControls(text) ? null : text
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

/** UTF-16 without a mark: in text with Latin letters or spaces the same byte of two is often zero. */
function decodeUnmarked(bytes: Uint8Array): string | null {
  const front = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [at, byte] of front.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)]
  // A letter here and there has a zero for its other half.
  if (bytes.length % 2 === 1 || most < front.length / 40 || least > most / 8) return null
  const text = decodeAs(odd > even ? 'utf-16le' : 'utf-16be', bytes)
  return text === null || /[\x00-\x08\x0e-\x1f\ufffe\uffff]/.test(text.slice(0, 4096)) ? null : text
}

/**
 * EUC-KR, which has no mark: believed where nearly all that is not ASCII comes out as Hangul. Western text has no two such
 * letters in a row, or bytes that are no Hangul.
 */
function decodeKorean(bytes: Uint8Array): string | null {
  const text = decodeAs('euc-kr', bytes)
  const foreign = text?.slice(0, 20_000).match(/[^\x00-\x7f]/g) ?? []
  const hangul = foreign.filter((character) => /[\uac00-\ud7a3]/.test(character))
  return hangul.length >= 2 && hangul.length >= foreign.length * 0.8 && hasHighPairs(bytes) ? text : null
}

/** In Hangul's common syllables both bytes are high. */
function hasHighPairs(bytes: Uint8Array): boolean {
  let pairs = 0
  let singles = 0
  for (let at = 0; at < Math.min(bytes.length, 40_000); at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue
    if ((bytes[at + 1] ?? 0) >= 0xa1) pairs += 1
    else singles += 1
    at += 1
  }
  return pairs > singles * 4
}

/** What a page says of its own characters, within the first bytes where HTML wants it said. */
function decodeDeclared(bytes: Uint8Array): string | null {
  const front = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  const encoding = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(front)?.[1]
  return encoding === undefined ? null : decodeAs(encoding, bytes)
}

/** Files of other programs, by their first bytes: archives, office files, pictures, sound, programs. */
function isOtherKind(bytes: Uint8Array): boolean {
  const front = String.fromCharCode(...bytes.subarray(0, 12))
  return /^(?:PK\x03\x04|%PDF-|\{\\rtf|\x89PNG|\xff\xd8\xff|GIF8|RIFF|II\*\0|MM\0\*|\x1f\x8b|7z\xbc|Rar!|\xd0\xcf\x11\xe0|\x7fELF|MZ\x90|OggS|ID3|fLaC|....ftyp)/s.test(
    front,
  )
}

/** Wires use some signs for control; a file of nothing but such signs is no text. */
function isMostlyControls(text: string): boolean {
  const front = text.slice(0, 4096)
  const controls = front.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > 4 && controls > front.length * 0.1
}
