import type { Asset } from '../story/asset.ts'
import type { PublishableBlock, PublishableBlockOf, PublishableInline } from '../story/block.ts'
import type { Link, Run } from '../story/inline.ts'
import { assertNever } from '../story/result.ts'
import type { Headlines, PublishableStory } from '../story/story.ts'

/** A picture as it is used in a published story. */
export type Picture = PublishableBlockOf<'picture'>

/** Every picture of the body from top to bottom, those of galleries included. */
export function picturesOf(body: readonly PublishableBlock[]): Picture[] {
  return body.flatMap((block) => {
    if (block.type === 'picture') return [block]
    return block.type === 'gallery' ? block.children : []
  })
}

/** True for a block that is nothing but pictures. */
export function isPictures(block: PublishableBlock): boolean {
  return block.type === 'picture' || block.type === 'gallery'
}

/** The asset a picture shows, or undefined where the story does not have it. */
export function assetOf(story: PublishableStory, picture: Picture): Asset | undefined {
  return story.assets.find((asset) => asset.id === picture.asset)
}

/** Every line of a block with its marks and links, from top to bottom. */
export function linesOf(block: PublishableBlock): (readonly PublishableInline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'correction':
      return [block.children]
    case 'list':
    case 'pull-quote':
    case 'picture':
      return block.children.map((part) => part.children)
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => cell.children))
    case 'fact-box':
      return block.children.flatMap((part) =>
        part.type === 'fact-box-title' ? [part.children] : linesOf(part),
      )
    case 'gallery':
      return block.children.flatMap(linesOf)
    case 'embed':
    case 'separator':
      return []
    default:
      return assertNever(block)
  }
}

/** True for a link among a line's words. */
export function isLink(inline: PublishableInline): inline is Link {
  return 'type' in inline && inline['type'] === 'link'
}

/** The runs of a line, those inside links included. */
export function runsOf(line: readonly PublishableInline[]): Run[] {
  return line.flatMap((inline) => (isLink(inline) ? inline.children : [inline]))
}

/** The headline for a use: its own where it is written, else the main one. */
export function headlineFor(headlines: Headlines, use: 'web' | 'alert' | 'social'): string {
  const own = headlines[use]
  return own !== undefined && own.trim() !== '' ? own : headlines.main
}

/** True for a story that was published and is withdrawn: whoever has it must no longer use it. */
export function isTakenBack({ chain, status }: PublishableStory): boolean {
  return chain.kind === 'withdrawn' || status === 'killed'
}

/** The text, or undefined where there is nothing to read in it: so that no format prints an empty field. */
export function worded(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

/** The list, or undefined where it is empty. */
export function filled<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list
}
