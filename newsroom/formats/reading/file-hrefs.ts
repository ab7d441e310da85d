/** Where a picture's files lie, the widest first, each once: relative names decoded, addresses as they are. */
export function fileHrefs(files: readonly { readonly href: string; readonly width: string }[]): string[] {
  const byWidth = files.toSorted((one, other) => inPixels(other.width) - inPixels(one.width))
  return [...new Set(byWidth.map(({ href }) => decoded(href)).filter((href) => href !== ''))]
}

function inPixels(width: string): number {
  return Number(width) || 0
}

function decoded(href: string): string {
  const local = href.replace(/^file:(?:\/\/\/)?(?=\.)/, '')
  if (/^[a-z][a-z0-9+.-]*:/i.test(local)) return local
  try {
    return decodeURI(local).replace(/^\.\/\s*/, '')
  } catch {
    // An address with a stray percent sign is its own name.
    return local
  }
}
