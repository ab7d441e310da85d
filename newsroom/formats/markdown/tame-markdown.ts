// More than any copy has, and few enough to be read in no time.
const mostSigns = 2000
const deepest = 40

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
    .map((part) =>
      (part.match(/[*_~[]/g)?.length ?? 0) > mostSigns ? part.replace(/[*_~[\]]/g, '\\$&') : part,
    )
    .join('')
}
