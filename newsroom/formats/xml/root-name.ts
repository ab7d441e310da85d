/**
 * The name of a document's root, without its prefix, looked for in the beginning of a text; null where the text is no
 * document of XML. Whether the rest is well-formed is not looked at.
 */
export function rootName(text: string): string | null {
  let rest = text.slice(0, 20_000).replace(/^\ufeff/, '')
  for (;;) {
    rest = rest.trimStart()
    const behind = behindProlog(rest)
    if (behind === null) return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(rest)?.[1] ?? null
    rest = behind
  }
}

/** What stands behind a declaration, comment or DOCTYPE; null where the text begins with none, or none that ends. */
function behindProlog(text: string): string | null {
  for (const [start, end] of parts) {
    if (!text.startsWith(start)) continue
    const at = text.indexOf(end, start.length)
    if (at >= 0) return text.slice(at + end.length)
  }
  const doctype = /^<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/.exec(text)
  return doctype ? text.slice(doctype[0].length) : null
}

const parts = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const
