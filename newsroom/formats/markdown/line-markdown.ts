import type { PublishableInline } from '../../story/block.ts'
import { type Mark, marks, type Run } from '../../story/inline.ts'
import { element } from '../html/element.ts'
import { stretches } from '../html/line-markup.ts'
import { isLink } from '../story-parts.ts'

/**
 * A line as Markdown on one line. Marks are Markdown's own signs where the rules of CommonMark (section 6.2) leave no doubt of
 * where they begin and end, and HTML elsewhere, as for what Markdown has no sign for; a line break is a `<br>`.
 */
export function lineMarkdown(line: readonly PublishableInline[]): string {
  const texts = line.map((inline) =>
    (isLink(inline) ? inline.children : [inline]).map(({ text }) => text).join(''),
  )
  let printed = ''
  for (const [index, inline] of line.entries()) {
    if (isLink(inline)) {
      printed += linkMarkdown(inline.url, inline.children, texts[index] ?? '')
      continue
    }
    // A stretch of runs up to the next link, printed at its first run.
    if (index > 0 && !isLink(line[index - 1] ?? inline)) continue
    const next = line.findIndex((one, at) => at > index && isLink(one))
    const end = next < 0 ? line.length : next
    const around = { before: texts.slice(0, index).join('').at(-1), after: texts.slice(end).join('').at(0) }
    printed += runsMarkdown(line.slice(index, end) as Run[], marks, around)
  }
  return printed.trim()
}

/** A line at the beginning of its own line: what would make a heading, list or rule of it is escaped. */
export function openingLine(line: readonly PublishableInline[]): string {
  return lineMarkdown(line)
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** Plain text in which nothing is a sign of Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#]/g, '\\$&').replace(/(?:\r\n|[\r\n\u2028\u2029])/g, '<br>')
}

// Addresses that stay as they are when a Markdown reader makes them safe.
const plainAddress = /^(?:[A-Za-z0-9:/?#@!$&'()*+,;=._~-]|%[0-9A-Fa-f]{2})+$/

function linkMarkdown(url: string, runs: readonly Run[], text: string): string {
  const words = runsMarkdown(runs, marks, {})
  if (text.trim() === '') return words
  return plainAddress.test(url) && text.trim() === text && !text.includes('\n')
    ? `[${words}](<${url.replaceAll('&', '&amp;')}>)`
    : element('a', { href: url }, words)
}

type Around = { readonly before?: string | undefined; readonly after?: string | undefined }

const signs: Readonly<Record<Mark, { readonly sign: string; readonly tag: string }>> = {
  bold: { sign: '**', tag: 'strong' },
  italic: { sign: '*', tag: 'em' },
  underline: { sign: '', tag: 'u' },
  strike: { sign: '~~', tag: 's' },
  subscript: { sign: '', tag: 'sub' },
  superscript: { sign: '', tag: 'sup' },
  code: { sign: '`', tag: 'code' },
}

/** Runs with the outermost mark first; `around` are the characters beside them, if any. */
function runsMarkdown(runs: readonly Run[], [mark, ...inner]: readonly Mark[], around: Around): string {
  if (mark === undefined) return runs.map((run) => escapeMarkdown(run.text)).join('')
  const all = stretches(runs, mark)
  return all
    .map((stretch, at) => {
      const beside = {
        before: textOf(all.slice(0, at).flat()).at(-1) ?? around.before,
        after: textOf(all.slice(at + 1).flat()).at(0) ?? around.after,
      }
      if (!stretch[0]?.[mark]) return runsMarkdown(stretch, inner, beside)
      return marked(stretch, mark, inner, beside)
    })
    .join('')
}

function marked(stretch: readonly Run[], mark: Mark, inner: readonly Mark[], beside: Around): string {
  const text = textOf(stretch)
  if (text === '') return ''
  const { sign, tag } = signs[mark]
  const isFree =
    (beside.before === undefined || /[\s(“"]/.test(beside.before)) &&
    (beside.after === undefined || /[\s.,;:!?)”"]/.test(beside.after))
  const isClear =
    isFree && stretch.length === 1 && /^[\p{L}\p{N}](?:[\p{L}\p{N} .,'’-]*[\p{L}\p{N}])?$/u.test(text)
  const others = inner.some((name) => stretch[0]?.[name])
  if (sign === '`' || sign === '' || !isClear || others) {
    const words = mark === 'code' ? escapeMarkdown(text) : runsMarkdown(stretch, inner, {})
    return isClear && sign === '`' ? `\`${text}\`` : element(tag, {}, words)
  }
  return `${sign}${escapeMarkdown(text)}${sign}`
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
