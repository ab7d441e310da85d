/** Copy as the clipboard or a drag holds it: the flavours that matter here, empty where there is none. */
export type Flavours = { readonly html: string; readonly plain: string }

/** Copy in the flavour in which it is to be read. */
export type ForeignCopy = { readonly mediaType: 'text/plain' | 'text/html'; readonly text: string }

/**
 * Which flavour is read: the page where it has parts of a page in it, else the plain words. Editors and terminals wrap plain
 * words in boxes and colours, of which nothing can be learned. Null where there is nothing at all.
 */
export function chooseFlavour({ html, plain }: Flavours): ForeignCopy | null {
  const isPage = /<(p|h[1-6]|li|blockquote|figure|figcaption|article|table)\b/i.test(html)
  if (isPage || (plain.trim() === '' && html.trim() !== '')) return { mediaType: 'text/html', text: html }
  return plain.trim() === '' ? null : { mediaType: 'text/plain', text: plain }
}

/** What a drag carries, as far as one is told while it hovers. */
export type Dragged = {
  readonly types: readonly string[]
  readonly files: readonly { readonly type: string }[]
}

/**
 * True for a drag that can be copy: a file that is no picture, film or sound, or words that are no mere link. Which of the two
 * and whether it can be read is settled when it is dropped.
 */
export function mayBeCopy({ types, files }: Dragged): boolean {
  if (files.length > 0) return files.some(isCopyFile)
  if (types.includes('Files') || types.includes('text/uri-list')) return false
  return types.includes('text/plain') || types.includes('text/html')
}

/** True for a file that is no picture, film or sound by its type. One of no known type may be copy. */
export function isCopyFile({ type }: { readonly type: string }): boolean {
  return !/^(image|video|audio|font)\//.test(type)
}
