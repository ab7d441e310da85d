import type { Asset } from '../../newsroom/story/asset.ts'
import type { Block, BlockOf } from '../../newsroom/story/block.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'

/** One picture on the slip: its use in the copy, or an asset that the copy does not show. */
export type ListedPicture = {
  /** The block's id, or the asset's where no block shows it. */
  readonly id: string
  /** Counts the uses in the order of the copy from 1; null for an asset that is not in the copy. */
  readonly number: number | null
  /** Null where the copy points to a picture that the story does not have. */
  readonly asset: Asset | null
  readonly headline: string
  readonly caption: string
}

/** The pictures of a body in its order, those in galleries among them. */
export function picturesIn(body: readonly Block[]): BlockOf<'picture'>[] {
  return body.flatMap((block) => {
    if (block.type === 'picture') return [block]
    return block.type === 'gallery' ? block.children : []
  })
}

/** Every use of a picture in the order of the copy, then the assets that no block shows. */
export function listPictures(body: readonly Block[], assets: readonly Asset[]): ListedPicture[] {
  const uses = picturesIn(body)
  const shown = new Set(uses.map(({ asset }) => asset))
  return [
    ...uses.map((picture, index) => ({
      id: picture.id,
      number: index + 1,
      asset: assets.find(({ id }) => id === picture.asset) ?? null,
      headline: inlineText(picture.children[0].children).trim(),
      caption: inlineText(picture.children[1].children).trim(),
    })),
    ...assets
      .filter(({ id }) => !shown.has(id))
      .map((asset) => ({ id: asset.id, number: null, asset, headline: '', caption: '' })),
  ]
}
