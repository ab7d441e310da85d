/** A piece of an RTF file (Rich Text Format 1.9.1, "RTF syntax"). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** A control word: `\ansicpg949` is the word `ansicpg` with the value 949. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol: `\~`, `\*`; empty for a backslash at the very end. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** A byte of text that is written as its number: `\'e9`. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** Bytes of text as they stand. Line ends among them mean nothing. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** Bytes behind `\bin`, whatever they are. */
  | { readonly kind: 'binary'; readonly bytes: Uint8Array }

const openBrace = 0x7b
const closeBrace = 0x7d
const backslash = 0x5c
const space = 0x20
const minus = 0x2d

/** The pieces of a file in their order. Never fails: what is no RTF is text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === backslash) {
      const { token, end } = readControl(bytes, at + 1)
      yield token
      at = end
    } else if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' }
      at += 1
    } else {
      const end = endOfText(bytes, at)
      yield { kind: 'text', bytes: bytes.subarray(at, end) }
      at = end
    }
  }
}

function endOfText(bytes: Uint8Array, from: number): number {
  let end = from
  while (end < bytes.length && !isSyntax(bytes[end])) end += 1
  return end
}

function isSyntax(byte: number | undefined): boolean {
  return byte === backslash || byte === openBrace || byte === closeBrace
}

type Read = { readonly token: RtfToken; readonly end: number }

/** What stands behind a backslash. */
function readControl(bytes: Uint8Array, at: number): Read {
  const first = bytes[at]
  if (isLetter(first)) return readWord(bytes, at)
  const symbol = first === undefined ? '' : String.fromCharCode(first)
  if (symbol === "'") {
    const hex = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    if (/^[0-9a-f]{2}$/i.test(hex))
      return { token: { kind: 'byte', byte: Number.parseInt(hex, 16) }, end: at + 3 }
  }
  return { token: { kind: 'symbol', symbol }, end: at + 1 }
}

// No word has as many letters, and no value as many digits.
const longestName = 64
const longestValue = 11

function readWord(bytes: Uint8Array, from: number): Read {
  let at = from
  while (at - from < longestName && isLetter(bytes[at])) at += 1
  const name = textAt(bytes, from, at)
  const begins = at
  if (bytes[at] === minus && isDigit(bytes[at + 1])) at += 1
  while (at - begins < longestValue && isDigit(bytes[at])) at += 1
  const value = at === begins ? null : Number(textAt(bytes, begins, at))
  if (bytes[at] === space) at += 1
  if (name !== 'bin') return { token: { kind: 'word', name, value }, end: at }
  const end = Math.min(bytes.length, at + Math.max(0, value ?? 0))
  return { token: { kind: 'binary', bytes: bytes.subarray(at, end) }, end }
}

function textAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
