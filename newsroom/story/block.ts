import * as z from 'zod'
import { type Inline, inline, partOf, type PublishableInline, publishableInline, run } from './inline.ts'
import { instant } from './moment.ts'
import { line, printable } from './printable.ts'

/** Where a block is wanted. A block without channels goes everywhere. */
export const channel = z.enum(['web', 'print', 'wire'])
export type Channel = z.infer<typeof channel>

/** Part of a picture, from 0 to 1 of its width and height. */
export const crop = z.looseObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Crop = z.infer<typeof crop>

const placed = { id: z.uuid(), channels: z.array(channel).min(1).optional() }
const empty = z.tuple([run.extend({ text: z.literal('') })])

/** A picture's use: what is said of it here. It survives swapping the asset. */
function pictureOf<Words extends z.ZodType>(words: Words) {
  return partOf({
    type: z.literal('picture'),
    ...placed,
    /** The asset shown, by its id in the story's `assets`. */
    asset: z.uuid(),
    /** For those who cannot see the picture. Not the caption. */
    alt: line,
    crop: crop.optional(),
    children: z.tuple([
      partOf({ type: z.literal('picture-headline'), children: z.array(words).min(1) }),
      partOf({ type: z.literal('caption'), children: z.array(words).min(1) }),
    ]),
  })
}

function listOf<Words extends z.ZodType>(words: Words) {
  const listEntry = partOf({
    type: z.literal('list-entry'),
    id: z.uuid(),
    children: z.array(words).min(1),
  })
  return partOf({
    type: z.literal('list'),
    ...placed,
    ordered: z.boolean(),
    children: z.array(listEntry).min(1),
  })
}

function tableOf<Words extends z.ZodType>(words: Words) {
  const cell = partOf({
    type: z.literal('table-cell'),
    header: z.literal(true).optional(),
    children: z.array(words).min(1),
  })
  const row = partOf({ type: z.literal('table-row'), children: z.array(cell).min(1) })
  return partOf({ type: z.literal('table'), ...placed, children: z.array(row).min(1) })
}

function pullQuoteOf<Words extends z.ZodType>(words: Words) {
  return partOf({
    type: z.literal('pull-quote'),
    ...placed,
    children: z.tuple([
      partOf({ type: z.literal('pull-quote-words'), children: z.array(words).min(1) }),
      partOf({ type: z.literal('attribution'), children: z.array(words).min(1) }),
    ]),
  })
}

/** Every block of a body whose lines hold `words`: once for the desk, once for what is published. */
function blocksOf<Words extends z.ZodType>(words: Words) {
  const lines = z.array(words).min(1)
  const paragraph = partOf({ type: z.literal('paragraph'), ...placed, children: lines })
  const list = listOf(words)
  const picture = pictureOf(words)
  const factBoxTitle = partOf({ type: z.literal('fact-box-title'), children: lines })
  return {
    paragraph,
    crosshead: partOf({ type: z.literal('crosshead'), ...placed, children: lines }),
    list,
    quote: partOf({ type: z.literal('quote'), ...placed, children: lines }),
    pullQuote: pullQuoteOf(words),
    picture,
    gallery: partOf({ type: z.literal('gallery'), ...placed, children: z.array(picture).min(1) }),
    table: tableOf(words),
    /** A title, then paragraphs and lists. */
    factBox: partOf({
      type: z.literal('fact-box'),
      ...placed,
      children: z.tuple([factBoxTitle], z.union([paragraph, list])),
    }),
    /** A page elsewhere. Only its address and title are kept; nothing is fetched. */
    embed: partOf({
      type: z.literal('embed'),
      ...placed,
      url: printable,
      title: line,
      children: empty,
    }),
    separator: partOf({ type: z.literal('separator'), ...placed, children: empty }),
    /** A published error, owned up to in print. */
    correction: partOf({
      type: z.literal('correction'),
      ...placed,
      at: instant.optional(),
      children: lines,
    }),
  }
}

const desk = blocksOf(inline)
const published = blocksOf(publishableInline)

/** A note from colleague to colleague. Of another class than the story's blocks: no writer can be given one. */
export const deskNote = partOf({
  type: z.literal('desk-note'),
  ...placed,
  by: printable.optional(),
  at: instant.optional(),
  children: z.array(inline).min(1),
})

const deskBlocks = [
  desk.paragraph,
  desk.crosshead,
  desk.list,
  desk.quote,
  desk.pullQuote,
  desk.picture,
  desk.gallery,
  desk.table,
  desk.factBox,
  desk.embed,
  desk.separator,
  desk.correction,
  deskNote,
] as const

/** A block of the body on the desk, notes included. */
export const block = z.discriminatedUnion('type', deskBlocks)
export type Block = z.infer<typeof block>

/** A block that may leave the desk: no note, comment, suggestion or placeholder, by type. */
export const publishableBlock = z.discriminatedUnion('type', [
  published.paragraph,
  published.crosshead,
  published.list,
  published.quote,
  published.pullQuote,
  published.picture,
  published.gallery,
  published.table,
  published.factBox,
  published.embed,
  published.separator,
  published.correction,
])
export type PublishableBlock = z.infer<typeof publishableBlock>

export type BlockType = Block['type']
/** A block of one type, on the desk. */
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>
/** A block of one type, as published. */
export type PublishableBlockOf<Type extends PublishableBlock['type']> = Extract<
  PublishableBlock,
  { type: Type }
>

/** A part of a block that holds lines of its own, such as a caption or a table's cell. */
export type Part =
  | BlockOf<'picture'>['children'][number]
  | BlockOf<'pull-quote'>['children'][number]
  | BlockOf<'list'>['children'][number]
  | BlockOf<'table'>['children'][number]
  | BlockOf<'table'>['children'][number]['children'][number]
  | { type: 'fact-box-title'; children: Inline[] }

export type { PublishableInline }
