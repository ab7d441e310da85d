import type { Asset } from '../../story/asset.ts'
import type { Block, BlockOf } from '../../story/block.ts'
import type { Inline, PublishableInline } from '../../story/inline.ts'
import { printCredit } from '../../story/print-credit.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import { type Marking, readMarks } from '../office/desk-marks.ts'
import type { EnclosedPicture } from '../reader.ts'
import type { OwnGroup, OwnLine, OwnPart, OwnTable } from './own-lines.ts'
import type { ReadBlockData } from './story-data.ts'

/** What making blocks of a Word file of ours needs and gathers. */
export type OwnMaking = {
  readonly marking: Marking
  /** What the blocks said besides their words, in their order; what was taken is gone. */
  readonly data: ReadBlockData[]
  /** The same for the pictures. They are numbered, and none is ever gone. */
  readonly pictures: readonly ReadBlockData[]
  /** The assets made so far, by their ids in the file. */
  readonly assets: Map<string, Asset>
  readonly enclosed: EnclosedPicture[]
}

/** The blocks that parts come to. Entries of one list that follow each other are one block. */
export function ownBlocks(parts: readonly OwnPart[], making: OwnMaking): Block[] {
  const blocks: Block[] = []
  let list: { number: string; block: BlockOf<'list'> } | null = null
  for (const part of parts) {
    const entry = part.kind === 'line' && isEntry(part) ? part : null
    if (!entry) {
      list = null
      blocks.push(...blocksOf(part, making))
    } else if (list && list.number === entry.list) list.block.children.push(entryOf(entry, making))
    else {
      const block: BlockOf<'list'> = {
        type: 'list',
        id: making.marking.newId(),
        ordered: entry.list === '' ? entry.style === 'list number' : entry.isOrdered,
        children: [entryOf(entry, making)],
      }
      list = { number: entry.list, block }
      blocks.push(block)
    }
  }
  return blocks
}

function isEntry({ style, list, text }: OwnLine): boolean {
  return text.trim() !== '' && (list !== '' || style === 'list bullet' || style === 'list number')
}

function entryOf(line: OwnLine, making: OwnMaking): BlockOf<'list'>['children'][number] {
  return { type: 'list-entry', id: making.marking.newId(), children: lineOf(line.words, making) }
}

function lineOf(words: readonly PublishableInline[], { marking }: OwnMaking): Inline[] {
  return readMarks(words, marking)
}

function blocksOf(part: OwnPart, making: OwnMaking): Block[] {
  if (part.kind === 'table') return tableOf(part, making)
  if (part.kind === 'group') return groupOf(part, making)
  const pictures = part.pictures.map((picture) =>
    pictureOf([{ ...part, style: 'picture', pictures: [picture] }], undefined, making),
  )
  if (part.style === 'separator' && /^\W*$/.test(part.text))
    return [{ type: 'separator', id: making.marking.newId(), children: [{ text: '' }] }, ...pictures]
  if (part.text.trim() === '') return pictures
  if (part.style === 'embed') return [embedOf(part, making), ...pictures]
  return [lineBlock(part, making), ...pictures]
}

function lineBlock({ style, words, text }: OwnLine, making: OwnMaking): Block {
  const id = making.marking.newId()
  const children = lineOf(words, making)
  if (style === 'quote' || style === 'intense quote') return { type: 'quote', id, children }
  if (/^heading \d$/.test(style)) return { type: 'crosshead', id, children }
  if (style !== 'correction') return { type: 'paragraph', id, children }
  const at = take(making, 'correction', text)?.at
  return { type: 'correction', id, ...(at === undefined ? {} : { at }), children }
}

/** What the next block of a kind that has these words said besides them. */
function take({ data }: OwnMaking, kind: string, shown: string): ReadBlockData | undefined {
  const at = data.findIndex((one) => one.kind === kind && sameWords(one.shown, shown))
  return at < 0 ? undefined : data.splice(at, 1)[0]
}

/** True for texts that differ in nothing but white space. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\s\u0085]+/g, ' ')
      .trim()
  return plain(one) === plain(other)
}

function embedOf({ words, text }: OwnLine, making: OwnMaking): BlockOf<'embed'> {
  const known = take(making, 'embed', text)
  const link = words.find((inline) => 'children' in inline)
  const url = known?.url ?? (link as { url?: string } | undefined)?.url ?? text.trim()
  const title = known?.title ?? text.replace(/\s+/g, ' ').trim()
  return { type: 'embed', id: making.marking.newId(), url, title, children: [{ text: '' }] }
}

function tableOf({ rows }: OwnTable, making: OwnMaking): Block[] {
  if (rows.length === 0) return []
  const children = rows.map((row) => ({
    type: 'table-row' as const,
    children: row.map(({ style, words }) => ({
      type: 'table-cell' as const,
      ...(style === 'table head' ? { header: true as const } : {}),
      children: lineOf(words, making),
    })),
  }))
  return [{ type: 'table', id: making.marking.newId(), children }]
}

function groupOf({ tag, parts, number }: OwnGroup, making: OwnMaking): Block[] {
  const lines = parts.filter((part) => part.kind === 'line')
  const id = making.marking.newId()
  if (tag === 'picture') return [pictureOf(lines, making.pictures[number - 1], making)]
  if (tag === 'gallery') {
    const pictures = ownBlocks(parts, making)
    const children = pictures.filter((block) => block.type === 'picture')
    const others = pictures.filter((block) => block.type !== 'picture')
    return children.length > 0 ? [{ type: 'gallery', id, children }, ...others] : others
  }
  if (tag === 'pull-quote') {
    const by = lines.filter(({ style }) => style === 'attribution')
    const said = lines.filter(({ style }) => style !== 'attribution')
    const words = (type: string, of: readonly OwnLine[]) => ({ type, children: lineOf(joined(of), making) })
    return [
      {
        type: 'pull-quote',
        id,
        children: [words('pull-quote-words', said), words('attribution', by)],
      } as Block,
    ]
  }
  return factBoxOf(parts, id, making)
}

/** A box holds paragraphs and lists only; what somebody has put in besides stands behind it. */
function factBoxOf(parts: readonly OwnPart[], id: string, making: OwnMaking): Block[] {
  const [first, ...others] = parts
  const title = first?.kind === 'line' && first.style === 'fact box title' ? first : null
  const blocks = ownBlocks(title ? others : parts, making)
  const isHeld = (block: Block) => block.type === 'paragraph' || block.type === 'list'
  const box = {
    type: 'fact-box',
    id,
    children: [
      { type: 'fact-box-title', children: lineOf(title?.words ?? [], making) },
      ...blocks.filter(isHeld),
    ],
  }
  return [box as Block, ...blocks.filter((block) => !isHeld(block))]
}

function joined(lines: readonly OwnLine[]): PublishableInline[] {
  return lines.flatMap(({ words }, at) => (at === 0 ? words : [{ text: '\n' }, ...words]))
}

function pictureOf(
  lines: readonly OwnLine[],
  known: ReadBlockData | undefined,
  making: OwnMaking,
): BlockOf<'picture'> {
  const { marking, assets, enclosed } = making
  const inStyle = (style: string) => joined(lines.filter((line) => line.style === style))
  const credit = lines.find(({ style }) => style === 'credit')?.text ?? ''
  const key = String(known?.asset?.id ?? marking.newId())
  const kept = known?.asset?.credit
  const said = kept && sameWords(printCredit(kept), credit) ? kept : parseCredit(credit)
  const asset = assets.get(key) ?? { ...known?.asset, id: marking.newId(), file: null, credit: said }
  const [picture] = lines.flatMap(({ pictures }) => pictures)
  if (picture?.bytes && !assets.has(key))
    enclosed.push({ asset: asset.id, name: picture.name, bytes: picture.bytes })
  assets.set(key, asset)
  return {
    type: 'picture',
    id: marking.newId(),
    asset: asset.id,
    alt: known?.alt ?? (picture?.alt ?? '').replace(/\s+/g, ' ').trim(),
    children: [
      { type: 'picture-headline', children: lineOf(inStyle('picture headline'), making) },
      { type: 'caption', children: lineOf(inStyle('caption'), making) },
    ],
  }
}

/** A paragraph's line without the dateline that is run in, and that dateline as it stands there. */
export function withoutDateline(line: OwnLine): OwnLine {
  if (line.dateline === 0) return line
  const words: PublishableInline[] = []
  let left = line.dateline
  for (const inline of line.words) {
    if (left === 0 || 'children' in inline) words.push(inline)
    else {
      const text = String(inline.text)
      if (text.length > left) words.push({ ...inline, text: text.slice(left) })
      left = Math.max(0, left - text.length)
    }
  }
  return { ...line, words, text: line.text.slice(line.dateline), dateline: 0 }
}
