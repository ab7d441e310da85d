// More than any copy has, and few enough to be read in no time.
const mostSigns = 2000
const deepest = 40
/** From each sign that opens a comment the rest of its paragraph is looked through: so many characters in all are no time. */
const mostLookedThrough = 20_000_000

const tooDeep = new RegExp(
  `^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])[ \\t]?){${deepest}})([ \\t]*)(?=[>*+\\d-])`,
  'gm',
)

/**
 * Markdown that takes no longer to be read than its length is worth: how long its signs take grows with the square of their
 * number in a paragraph and of their depth at the start of a line. Where there are more than anybody writes, they are words.
 */
export function tameMarkdown(text: string): string {
  return text
    .replace(tooDeep, '$1$2\\')
    .split(/(\n[ \t]*\n)/)
    .map((part) => (countOf(part, /[*_~[]/g) > mostSigns ? part.replace(/[*_~[\]]/g, '\\$&') : part))
    .map((part) =>
      countOf(part, /<[!?]/g) * part.length > mostLookedThrough ? part.replace(/<(?=[!?])/g, '\\<') : part,
    )
    .join('')
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}
