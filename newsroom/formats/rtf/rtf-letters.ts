import { decodeBytes } from '../decode-bytes.ts'

// The upper halves of IBM's code pages 437 and 850, which the Encoding Standard does not have.
const dosLetters: ReadonlyMap<number, string> = new Map([
  [
    437,
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  ],
  [
    850,
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ],
])

// Windows' code pages that have other labels in the Encoding Standard.
const labels: ReadonlyMap<number, string> = new Map([
  [708, 'iso-8859-6'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
])

/** The page of Windows' that a file is in where it does not say, or says one that nobody knows. */
export const usualPage = 1252

/** Bytes as text, in a code page by its Windows number. What is not in the code becomes U+FFFD. */
export function decodeLetters(bytes: Uint8Array, page: number): string {
  const upper = dosLetters.get(page)
  if (upper !== undefined)
    return [...bytes]
      .map((byte) => (byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '')))
      .join('')
  const label = labels.get(page) ?? `windows-${page}`
  const usual = `windows-${usualPage}`
  return (
    decodeBytes(bytes, { label, isStrict: false }) ??
    decodeBytes(bytes, { label: usual, isStrict: false }) ??
    ''
  )
}

/** The page of the font that has signs instead of letters. */
export const symbolPage = 42

// The character sets of fonts (Rich Text Format 1.9.1, "Font table") and their code pages.
const pagesOfSets: ReadonlyMap<number, number> = new Map([
  [2, symbolPage],
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
])

/** The code page of a font by its character set; null for one that goes by the page of the file. */
export function pageOfSet(set: number): number | null {
  return pagesOfSets.get(set) ?? null
}

/** Bytes in the font of signs: a bullet is one, and the others have no meaning without the font and stay as they are. */
export function decodeSymbols(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => (byte === 0xb7 ? '•' : String.fromCharCode(byte < 33 ? byte : 0xf000 + byte)))
    .join('')
}
