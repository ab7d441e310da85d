import * as z from 'zod'

/** A character that no story may hold, and where it stands, counted in UTF-16 units from 0. */
export type UnprintableCharacter = { readonly at: number; readonly code: string }

// What XML 1.0 cannot carry (production 2, Char), less the two line ends and the tab, plus lone surrogates.
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The first character that XML 1.0 cannot carry, or null where the text may leave in every format. */
export function findUnprintable(text: string): UnprintableCharacter | null {
  const found = unprintable.exec(text)
  if (!found) return null
  return { at: found.index, code: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }
}

/**
 * The text in Unicode form C, with every unprintable character turned into a space.
 *
 * For text that comes from outside (paste, wire, keyboard): no word is lost, and what remains can leave in every format.
 */
export function makePrintable(text: string): string {
  if (!unprintable.test(text)) return text.normalize('NFC')
  return text.replace(new RegExp(unprintable, 'g'), ' ').normalize('NFC')
}

/** The text as one printable line: every run of white space is one space, and none stands at its ends. */
export function makePrintableLine(text: string): string {
  return makePrintable(text).replace(/\s+/g, ' ').trim()
}

/** Text that every format can carry. Refused with the place of the first character that cannot be. */
export const printable = z.string().superRefine((text, context) => {
  const found = findUnprintable(text)
  if (found)
    context.addIssue({
      code: 'custom',
      message: `The character ${found.code} at position ${found.at} cannot be published.`,
    })
})

/** Printable text on one line. */
export const line = printable.refine(
  (text) => !/[\r\n\u2028\u2029]/.test(text),
  'The text must stay on one line.',
)
