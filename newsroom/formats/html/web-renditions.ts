import type { Rendition } from '../format.ts'

/** A picture's renditions for a page: `plain` for the image itself, `sources` for browsers that know better. */
export type WebRenditions = {
  readonly plain: readonly Rendition[]
  readonly sources: readonly (readonly Rendition[])[]
}

// Wider than this no column shows a picture, even on a screen of double density.
const widest = 2000

/**
 * The renditions browsers can show, from narrow to wide and by type: JPEG or PNG as the plain ones, newer types beside them
 * where they are as wide, because a browser that knows them looks no further. WebP alone is the plain one where there is nothing older. Originals wider than a page are used only where there is
 * no smaller one.
 */
export function webRenditions(renditions: readonly Rendition[]): WebRenditions {
  const shown = renditions.filter((rendition) => shownByBrowsers.has(rendition.mediaType))
  const plainType = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'].find((type) =>
    shown.some((rendition) => rendition.mediaType === type),
  )
  const others = ['image/avif', 'image/webp'].filter((type) => type !== plainType)
  const plain = ofType(shown, plainType)
  const width = plain.at(-1)?.width ?? 0
  return {
    plain,
    sources: others
      .map((type) => ofType(shown, type))
      .filter((list) => list.length > 0 && (list.at(-1)?.width ?? 0) >= width),
  }
}

/** Renditions as the value of a `srcset`. */
export function srcset(renditions: readonly Rendition[]): string {
  return renditions.map(({ name, width }) => `${encodeURI(name).replaceAll(',', '%2C')} ${width}w`).join(', ')
}

const shownByBrowsers = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

function ofType(renditions: readonly Rendition[], mediaType: string | undefined): Rendition[] {
  const all = renditions
    .filter((rendition) => rendition.mediaType === mediaType)
    .sort((one, other) => one.width - other.width)
  const fitting = all.filter((rendition) => rendition.width <= widest)
  // A `srcset` may not name one width twice.
  const narrow = fitting.length > 0 ? fitting : all.slice(0, 1)
  return narrow.filter((rendition, index) => rendition.width !== narrow[index + 1]?.width)
}
