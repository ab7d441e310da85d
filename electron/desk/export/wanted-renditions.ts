import type { MediaFile } from '../../../newsroom/story/asset.ts'
import type { WantedRendition } from '../media/render-picture.ts'

/** The long edges a picture is exported in, beside the file as it came in. */
const longEdges = [1600, 800, 400]

/** A rendition that an export will hold, and its place there. */
export type NamedRendition = WantedRendition & { readonly name: string }

/**
 * The renditions of a picture, the largest first and each as JPEG and WebP. A picture between two sizes is made in its
 * own; none is ever made larger.
 */
export function wantedRenditions(file: MediaFile): NamedRendition[] {
  const own = Math.max(file.width, file.height)
  const [largest = own] = longEdges
  const edges = [...(own < largest ? [own] : []), ...longEdges.filter((edge) => edge <= own)]
  return [...new Set(edges)].flatMap((longEdge) =>
    (['image/jpeg', 'image/webp'] as const).map((mediaType) => ({
      longEdge,
      mediaType,
      name: `media/${stemOf(file)}-${longEdge}.${mediaType === 'image/jpeg' ? 'jpg' : 'webp'}`,
    })),
  )
}

function stemOf(file: MediaFile): string {
  return file.name.replace(/\.[a-z]+$/, '')
}
