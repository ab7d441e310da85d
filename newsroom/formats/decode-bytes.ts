// The Encoding Standard's decoder: no part of the language, and yet every engine that runs this has it.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** How bytes are decoded: strictly, so that what is not in the code is null, or with U+FFFD in its place. */
export type Decoding = { readonly label: string; readonly isStrict: boolean }

/**
 * Bytes as text, in a code by its label in the Encoding Standard (`utf-8`, `latin1`, `windows-1251`, `euc-kr`); a byte
 * order mark stays. Null for a label nobody knows, and for bytes that are not in the code where that is asked strictly.
 */
export function decodeBytes(bytes: Uint8Array, { label, isStrict }: Decoding): string | null {
  try {
    return new TextDecoder(label, { fatal: isStrict, ignoreBOM: true }).decode(bytes)
  } catch {
    // A RangeError says that the label is unknown, a TypeError that the bytes are not in the code; nothing else is thrown.
    return null
  }
}
