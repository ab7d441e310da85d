import { blockLines } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf } from '../../story/block.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import { assertNever } from '../../story/result.ts'
import { blockMarkup } from '../html/block-markup.ts'
import { element, escapeText } from '../html/element.ts'
import type { Markup } from '../html/markup.ts'
import { pictureMarkup } from '../html/picture-markup.ts'
import { placeDateline } from '../place-dateline.ts'
import { inBrackets } from '../client-notes.ts'
import { type Picture, picturesOf, worded } from '../story-parts.ts'
import { escapeMarkdown, lineMarkdown, openingLine } from './line-markdown.ts'

/**
 * The copy as CommonMark with GFM's tables. What Markdown has no sign for is HTML inside it, by the classes of our pages; a
 * picture is a figure whose `id` is its number, under which the front matter tells the rest of it.
 */
export function bodyMarkdown(markup: Markup, style: DatelineStyle): string {
  const { story } = markup
  const dateline = placeDateline(story, style)
  const pictures = picturesOf(story.body)
  const ownLine = dateline ? [element('p', { class: 'dateline' }, escapeText(dateline.text))] : []
  let above: string | null = null
  const parts = story.body.flatMap((block, index) => {
    const here = index === dateline?.index
    if (here && dateline.form === 'run-in' && block.type === 'paragraph') {
      above = null
      // Words between two tags of a line are Markdown; those of a whole block of HTML are not.
      const opening = element('span', { class: 'dateline' }, escapeMarkdown(dateline.text))
      return [`${opening} ${lineMarkdown(block.children)}`]
    }
    const lines = blockMarkdown(block, here ? null : above, markup, pictures)
    // What prints nothing parts no two lists.
    above = lines.at(-1) ?? above
    return [...(here ? ownLine : []), ...lines]
  })
  const last = dateline?.index === story.body.length ? ownLine : []
  const initials = worded(story.signOff)
  const signOff = initials
    ? [element('p', { class: 'sign-off' }, escapeText(inBrackets(initials.trim())))]
    : []
  return [...parts, ...last, ...signOff].map(withoutTemplates).join('\n\n')
}

/** The signs with which Jekyll and Hugo begin what they fill in, as a character reference: copy is never filled in. */
function withoutTemplates(text: string): string {
  return text.replace(/\{(?=[{%])/g, '&#123;')
}

function blockMarkdown(
  block: PublishableBlock,
  above: string | null,
  markup: Markup,
  pictures: readonly Picture[],
): string[] {
  if (block.type === 'picture') return [figure(block, markup, pictures).join('\n')]
  if (block.type === 'gallery') {
    const figures = block.children.flatMap((picture) => figure(picture, markup, pictures))
    return [['<div class="gallery">', ...figures, '</div>'].join('\n')]
  }
  if (block.type === 'separator') return ['***']
  if (block.type !== 'embed' && blockLines(block).length === 0) return []
  switch (block.type) {
    case 'paragraph':
      return [openingLine(block.children)]
    case 'crosshead':
      return [`## ${lineMarkdown(block.children)}`]
    case 'quote':
      return [`> ${openingLine(block.children)}`]
    case 'list':
      return [listMarkdown(block, above)]
    case 'table':
      return [tableMarkdown(block) ?? blockMarkup(block, markup).join('\n')]
    case 'pull-quote':
    case 'fact-box':
    case 'correction':
    case 'embed': {
      const lines = blockMarkup(block, { ...markup, pictures: false })
      return lines.length > 0 ? [lines.join('\n')] : []
    }
    default:
      return assertNever(block)
  }
}

/** The sign of a list differs from that of a list right above it: the two would be one otherwise. */
function listMarkdown(list: PublishableBlockOf<'list'>, above: string | null): string {
  const entries = list.children.map(({ children }) => openingLine(children)).filter((words) => words !== '')
  const first = list.ordered ? '.' : '-'
  const isTaken = above !== null && (list.ordered ? /^1\. /.test(above) : above.startsWith('- '))
  const sign = isTaken ? (list.ordered ? ')' : '*') : first
  return entries
    .map((words, index) => (list.ordered ? `${index + 1}${sign} ${words}` : `${sign} ${words}`))
    .join('\n')
}

/** A table as GFM has it: a first row of headers, none elsewhere, all rows as long. Null for any other. */
function tableMarkdown(table: PublishableBlockOf<'table'>): string | null {
  const [head, ...rows] = table.children
  const width = head?.children.length ?? 0
  const fits =
    head?.children.every(({ header }) => header) &&
    rows.every((row) => row.children.length === width && row.children.every(({ header }) => !header)) &&
    !blockLines(table).some((line) => line.includes('|'))
  if (!fits || !head) return null
  const line = (row: typeof head) =>
    `| ${row.children.map((cell) => lineMarkdown(cell.children)).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
}

/** A picture as a figure with its number, even where nothing is known of it yet but that it is awaited. */
function figure(picture: Picture, markup: Markup, pictures: readonly Picture[]): string[] {
  const opening = `<figure class="picture" id="picture-${pictures.indexOf(picture) + 1}">`
  const [, ...inside] = pictureMarkup(picture, markup)
  return inside.length > 0 ? [opening, ...inside] : [`${opening}</figure>`]
}
