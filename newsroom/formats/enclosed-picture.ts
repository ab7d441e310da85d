import type { ExportOptions, Rendition } from './format.ts'
import { webRenditions } from './html/web-renditions.ts'

/** A picture's file with its bytes, to lie within the file of a format. */
export type EnclosedFile = Rendition & { readonly data: Uint8Array }

// What every reader of files with pictures in them shows.
const shownEverywhere: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])

/** The largest JPEG or PNG that a page shows; null where there is none, or its bytes are not at hand. */
export function chooseEnclosed(
  renditions: readonly Rendition[],
  pictureBytes: ExportOptions['pictureBytes'],
): EnclosedFile | null {
  const { plain } = webRenditions(renditions.filter(({ mediaType }) => shownEverywhere.has(mediaType)))
  const shown = plain.at(-1)
  const data = shown && pictureBytes?.(shown.name)
  return shown && data ? { ...shown, data } : null
}
