// Building a segmenter costs more than using it on a paragraph; there are as many as languages in a newsroom.
const known = new Map<string, Intl.Segmenter>()

/** The segmenter of a language for words or for sentences, made once. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const made = known.get(key) ?? new Intl.Segmenter(language, { granularity })
  known.set(key, made)
  return made
}
