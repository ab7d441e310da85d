/** A sentence that names what is to be used. IPTC writes it in the notes on a change: there is no field for it. */
const names = /\b(?:use|replaced (?:by|with)|merged (?:in|into|to|with)|superseded by)\b/i
const forbids = /\b(?:not|n['’]t|never) (?:be )?use/i

/**
 * The eight figures of every topic that notes on a retired one name to be used in its stead, in their order, each once.
 * Codes that stand in other sentences, such as where its narrower topics have gone, are not taken for it.
 */
export function namedReplacements(notes: readonly string[]): string[] {
  const sentences = notes.flatMap((note) => note.split(/(?<=[.;!?])\s+|\n+/))
  const telling = sentences.filter((sentence) => names.test(sentence) && !forbids.test(sentence))
  const codes = telling.flatMap((sentence) => sentence.match(/(?<!\d)\d{8}(?!\d)/g) ?? [])
  return [...new Set(codes)]
}
