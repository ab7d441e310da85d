import type { Asset } from '../../story/asset.ts'
import type { Block, BlockOf } from '../../story/block.ts'
import type { Inline, PublishableInline } from '../../story/inline.ts'
import type { Story } from '../../story/story.ts'
import { makePrintable } from '../../story/printable.ts'
import type { Making, ReadItem } from '../reader.ts'
import { headName } from './copy-lines.ts'
import { type Marking, readMarks } from './desk-marks.ts'
import type { OfficeMark, OfficePicture } from './office-copy.ts'

/** A story with its desk marks and its pictures, and the remarks that found no words. */
export type FinishedBody = ReadItem & { readonly remarked: ReadonlySet<OfficeMark> }

/** Puts what the runs of an assembled story still say in its place. `pictures` are all that the file has. */
export function finishBody(story: Story, pictures: readonly OfficePicture[], making: Making): FinishedBody {
  const remarked = new Set<OfficeMark>()
  const done = new Set<OfficePicture>()
  const assets = new Map(story.assets.map((asset) => [asset.id, asset]))
  const shown: { asset: string; picture: OfficePicture }[] = []
  const show = (picture: OfficePicture, block: BlockOf<'picture'>): Block => {
    done.add(picture)
    shown.push({ asset: block.asset, picture })
    return {
      ...block,
      alt: makePrintable(picture.alt)
        .replace(/[\r\n\u2028\u2029]+/g, ' ')
        .trim(),
    }
  }
  const fresh = (picture: OfficePicture): Block => {
    const asset: Asset = { id: making.newId(), file: null, credit: null }
    assets.set(asset.id, asset)
    return show(picture, wordlessPicture(making.newId(), asset.id))
  }
  const body = story.body.flatMap((block): Block[] => {
    const marking: Marking = { ...making, remarked, pictures: new Set() }
    const read = mapLines(block, (line) => readMarks(line, marking))
    const [first, ...others] = marking.pictures
    if (!first || read.type !== 'picture') return [read, ...[...marking.pictures].map(fresh)]
    return [show(first, read), ...others.map(fresh)]
  })
  const missing = pictures.filter((picture) => !done.has(picture)).map(fresh)
  return {
    story: { ...story, body: [...body, ...missing], assets: [...assets.values()] },
    links: shown.flatMap(({ asset, picture: { href } }) =>
      href === undefined ? [] : [{ asset, hrefs: [href] }],
    ),
    enclosed: shown.flatMap(({ asset, picture: { bytes, name } }) => (bytes ? [{ asset, name, bytes }] : [])),
    remarked,
  }
}

function wordlessPicture(id: string, asset: string): BlockOf<'picture'> {
  return {
    type: 'picture',
    id,
    asset,
    alt: '',
    children: [
      { type: 'picture-headline', children: [{ text: '' }] },
      { type: 'caption', children: [{ text: '' }] },
    ],
  }
}

type Node = {
  readonly type?: string | undefined
  readonly text?: string | undefined
  readonly children?: readonly Node[] | undefined
}

/** A block with each of its lines made anew, and the cells of a table's head named as such. */
function mapLines(block: Block, read: (line: readonly PublishableInline[]) => Inline[]): Block {
  const walk = (node: Node): Node => {
    const { children } = node
    if (!children) return node
    if (children.every(isInline))
      return { ...node, children: read(children as PublishableInline[]) as Node[] }
    const isHead = node.type === 'table-row' && children.some((cell) => cell.children?.some(isInHead))
    const walked = children.map(walk)
    return { ...node, children: isHead ? walked.map((cell) => ({ ...cell, header: true })) : walked }
  }
  return walk(block) as Block
}

function isInline({ type, text }: Node): boolean {
  return type === 'link' || text !== undefined
}

function isInHead(node: Node): boolean {
  return headName in node || (node.children?.some(isInHead) ?? false)
}
