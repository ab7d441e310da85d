import type { PublishableInline } from '../../story/block.ts'
import { type Mark, marks, type Run } from '../../story/inline.ts'
import { isLink } from '../story-parts.ts'
import { element, escapeText } from './element.ts'
import { safeAddress } from './safe-address.ts'

/** A line's words with their marks and links. Neighbours with the same mark share one element; a line break is a `br`. */
export function lineMarkup(line: readonly PublishableInline[]): string {
  let markup = ''
  let runs: Run[] = []
  for (const inline of line) {
    if (!isLink(inline)) {
      runs.push(inline)
      continue
    }
    markup += runsMarkup(runs, marks)
    runs = []
    markup += linkMarkup(inline.url, runsMarkup(inline.children, marks))
  }
  return markup + runsMarkup(runs, marks)
}

/** Plain text as markup, its line ends as `br`. */
export function textMarkup(text: string): string {
  return escapeText(text).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>\n')
}

/** A link around markup; the bare markup where the address is not one a reader may be led to, or nothing can be read in it. */
export function linkMarkup(address: string, markup: string): string {
  const href = safeAddress(address)
  return href === undefined || markup.trim() === '' ? markup : element('a', { href }, markup)
}

const elementOf: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
}

/** Runs with the outermost mark first: each stretch that carries it is wrapped once, and the others marks go inside. */
function runsMarkup(runs: readonly Run[], [mark, ...inner]: readonly Mark[]): string {
  if (mark === undefined) return runs.map((run) => textMarkup(run.text)).join('')
  return stretches(runs, mark)
    .map((stretch) => {
      const markup = runsMarkup(stretch, inner)
      return stretch[0]?.[mark] && markup !== '' ? element(elementOf[mark], {}, markup) : markup
    })
    .join('')
}

/** Runs in stretches that all have the mark or all have it not. */
export function stretches(runs: readonly Run[], mark: Mark): Run[][] {
  const found: Run[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && Boolean(last[0]?.[mark]) === Boolean(run[mark])) last.push(run)
    else found.push([run])
  }
  return found
}
