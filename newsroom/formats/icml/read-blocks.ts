import type { Block, BlockOf } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import { newParagraph } from '../../story/new-story.ts'
import { orEmptyRun } from '../intake/copy-line.ts'
import { type ComposedPicture, composePicture } from '../reading/compose-story.ts'
import { settlePrintedCredit } from '../reading/settle-credit.ts'
import type { Making } from '../reader.ts'
import { isLink } from '../story-parts.ts'
import type { ReadParagraph } from './read-range.ts'

type Counted = readonly [kind: string, ...counts: number[]]
type Found = { readonly blocks: readonly Block[]; readonly pictures: readonly ComposedPicture[] }

/** The styles that a block of each kind has; the kinds of galleries' pictures are those of pictures. */
const stylesOf: Readonly<Record<string, RegExp>> = {
  paragraph: /^Paragraph$/,
  crosshead: /^Crosshead$/,
  quote: /^Quote$/,
  correction: /^Correction$/,
  list: /^(?:Numbered )?List$/,
  'pull-quote': /^(?:Pull Quote|Attribution)$/,
  'fact-box': /^Fact Box/,
  table: /^Table$/,
  picture: /^(?:Picture Headline|Caption|Credit|Picture Notice)$/,
  gallery: /^(?:Picture Headline|Caption|Credit|Picture Notice)$/,
  embed: /^Embed$/,
  separator: /^Separator$/,
}

/** The blocks of the copy, in the order in which they were counted. */
export function readBlocks(
  copy: readonly ReadParagraph[],
  counted: readonly Counted[],
  making: Making,
): Found {
  const pictures: ComposedPicture[] = []
  const rest = [...copy]
  const blocks: Block[] = []
  const takeOwnLine = () => {
    // A second dateline, which nobody has counted.
    if (rest[0]?.style === 'Dateline') blocks.push(...alone(rest.splice(0, 1), making))
  }
  for (const [kind, ...counts] of counted) {
    takeOwnLine()
    const total = counts.reduce((sum, count) => sum + count, 0)
    const taken = rest.slice(0, total)
    const fits = taken.length === total && taken.every(({ style }) => stylesOf[kind]?.test(style))
    if (!fits) continue
    rest.splice(0, total)
    blocks.push(...blocksOf(kind, counts, taken, pictures, making))
  }
  // What the label does not know stands behind the rest: somebody has added it, or taken from it.
  return { blocks: [...blocks, ...alone(rest, making)], pictures }
}

/** Paragraphs each by itself, as what its style says. */
function alone(paragraphs: readonly ReadParagraph[], making: Making): Block[] {
  return paragraphs.flatMap((one) => {
    const kind = Object.keys(stylesOf).find((name) => stylesOf[name]?.test(one.style)) ?? 'paragraph'
    const isPicture = kind === 'picture'
    return blocksOf(isPicture ? 'paragraph' : kind, [1], [one], [], making)
  })
}

function blocksOf(
  kind: string,
  counts: readonly number[],
  paragraphs: readonly ReadParagraph[],
  pictures: ComposedPicture[],
  making: Making,
): Block[] {
  if (kind === 'picture' || kind === 'gallery') {
    let at = 0
    const made = counts.map((count) => pictureOf(paragraphs.slice(at, (at += count)), making))
    pictures.push(...made)
    const shown = made.map(({ block }) => block)
    return kind === 'picture' ? shown : [{ type: 'gallery', id: making.newId(), children: shown }]
  }
  const [first] = paragraphs
  if (kind === 'fact-box' && first) return [factBoxOf(paragraphs, counts, making.newId)]
  return first ? blockOf(kind, first, paragraphs, making) : []
}

function blockOf(
  kind: string,
  first: ReadParagraph,
  all: readonly ReadParagraph[],
  { newId }: Making,
): Block[] {
  const children = orEmptyRun(first.words)
  const wordsOf = (style: string) => orEmptyRun(all.find((one) => one.style === style)?.words ?? [])
  switch (kind) {
    case 'crosshead':
    case 'quote':
    case 'correction':
      return [{ type: kind, id: newId(), children }]
    case 'list':
      return [listOf(all, newId)]
    case 'pull-quote':
      return [
        {
          type: kind,
          id: newId(),
          children: [
            { type: 'pull-quote-words', children: wordsOf('Pull Quote') },
            { type: 'attribution', children: wordsOf('Attribution') },
          ],
        },
      ]
    case 'table':
      return first.table ? [first.table(newId)] : []
    case 'embed':
      return [embedOf(first, newId)]
    case 'separator':
      return [{ type: kind, id: newId(), children: [{ text: '' }] }]
    default:
      return [{ type: 'paragraph', id: newId(), children }]
  }
}

function listOf(entries: readonly ReadParagraph[], newId: Making['newId']): BlockOf<'list'> {
  return {
    type: 'list',
    id: newId(),
    ordered: entries[0]?.style.endsWith('Numbered List') ?? false,
    children: entries.map(({ words }) => ({ type: 'list-entry', id: newId(), children: orEmptyRun(words) })),
  }
}

/** A fact box: its title and its parts, each of which was counted. */
function factBoxOf(
  paragraphs: readonly ReadParagraph[],
  counts: readonly number[],
  newId: Making['newId'],
): BlockOf<'fact-box'> {
  let at = 0
  const [title = [], ...parts] = counts.map((count) => paragraphs.slice(at, (at += count)))
  const blocks = parts.flatMap((part): (BlockOf<'paragraph'> | BlockOf<'list'>)[] => {
    const isList = part[0]?.style.endsWith('List') ?? false
    if (isList) return [listOf(part, newId)]
    return part.map(({ words }) => ({ type: 'paragraph', id: newId(), children: orEmptyRun(words) }))
  })
  return {
    type: 'fact-box',
    id: newId(),
    children: [
      { type: 'fact-box-title', children: orEmptyRun(title[0]?.words ?? []) },
      ...(blocks.length > 0 ? blocks : [newParagraph(newId)]),
    ],
  }
}

function embedOf({ words }: ReadParagraph, newId: Making['newId']): Block {
  const link = words.find(isLink)
  const title = inlineText(words).replace(/\s+/g, ' ')
  const url = link?.url ?? title
  return {
    type: 'embed',
    id: newId(),
    url,
    title: title === url ? '' : title,
    children: [{ text: '' }],
  }
}

function pictureOf(paragraphs: readonly ReadParagraph[], making: Making): ComposedPicture {
  const wordsOf = (style: string) => paragraphs.find((one) => one.style === style)?.words ?? []
  const credit = inlineText(wordsOf('Credit'))
  return composePicture(
    {
      headline: wordsOf('Picture Headline'),
      caption: wordsOf('Caption'),
      credit: settlePrintedCredit(credit),
      hrefs: [],
    },
    making,
  )
}
