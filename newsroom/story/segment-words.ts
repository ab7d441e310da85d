// Building a segmenter costs more than using it on a paragraph; there are as many as languages in a newsroom.
const segmenters = new Map<string, Intl.Segmenter>()

/** A text as `Intl.Segmenter` of its language cuts it: words, spaces and punctuation, in order. Joined, they are the text again. */
export function segmentWords(text: string, language: string): Intl.Segments {
  const known = segmenters.get(language)
  const segmenter = known ?? new Intl.Segmenter(language, { granularity: 'word' })
  if (!known) segmenters.set(language, segmenter)
  return segmenter.segment(text)
}
