import type { ExportOptions, Rendition } from '../../newsroom/formats/format.ts'
import type { Story } from '../../newsroom/story/story.ts'

/** Renditions as an export would have made them: two sizes in two formats of every picture that is there. */
export function trialRenditions({ assets }: Pick<Story, 'assets'>): ExportOptions['renditions'] {
  return Object.fromEntries(assets.map((asset) => [asset.id, asset.file ? renditions : []]))
}

const renditions: readonly Rendition[] = [800, 1600].flatMap((width) =>
  ['jpeg', 'webp'].map((kind) => ({
    name: `media/picture-${width}.${kind}`,
    width,
    height: (width * 5) / 8,
    mediaType: `image/${kind}`,
  })),
)
