import { seededNumbers } from '../seeded-numbers.ts'
import type { BlockOf } from '../../newsroom/story/block.ts'
import type { Inline } from '../../newsroom/story/inline.ts'

/** The last words of the article that is pasted, by which it is known to have arrived. */
export const pasteEnd = 'here the pasted copy ends'

const words =
  `the harbour board met on tuesday to hear why the winter ferries ran late and what a second quay would cost
  islanders said that the morning boat decides whether bread and post arrive before school while engineers showed
  drawings of cables laid across the bay and of batteries that hold through frost the chair asked for figures by spring
  and for a vote after the summer several members wanted the old vessel kept in reserve until every crossing had been
  made twice in a gale nobody spoke against it but the treasurer warned that money set aside for roads is spent already`.split(
    /\s+/,
  )

/**
 * An article of `count` paragraphs of about 45 words with bold, italic and, in every third, a link. The same count and
 * seed give the same words. The first and last words of a paragraph are always plain.
 */
export function writeArticle(count: number, seed = 1, end = 'here the article ends'): BlockOf<'paragraph'>[] {
  const next = seededNumbers(seed)
  const say = (length: number) =>
    Array.from({ length }, () => words[Math.floor(next() * words.length)] ?? 'the').join(' ')
  return Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    id: paragraphId(seed, index),
    children: writeLine(index, say, index === count - 1 ? ` ${end}` : ''),
  }))
}

function writeLine(index: number, say: (length: number) => string, end: string): Inline[] {
  const opening: Inline[] = [
    { text: `Paragraph ${index + 1} ${say(13)} ` },
    { text: say(3), bold: true },
    { text: ` ${say(9)} ` },
    { text: say(2), italic: true },
  ]
  if (index % 3 !== 0) return [...opening, { text: ` ${say(16)}.${end}` }]
  return [
    ...opening,
    { text: ` ${say(8)} ` },
    { type: 'link', url: `https://harbour.example/log/${index}`, children: [{ text: say(2) }] },
    { text: ` ${say(6)}.${end}` },
  ]
}

function paragraphId(seed: number, index: number): string {
  return `00000000-0000-8000-8${String(seed).padStart(3, '0')}-${String(index).padStart(12, '0')}`
}

/** The article as a browser would put it on the clipboard. Its words need no escaping. */
export function articleHtml(article: readonly BlockOf<'paragraph'>[]): string {
  return article.map((paragraph) => `<p>${paragraph.children.map(inlineHtml).join('')}</p>`).join('')
}

function inlineHtml(inline: Inline): string {
  if ('children' in inline) {
    const inner = (inline.children as Inline[]).map(inlineHtml).join('')
    return inline.type === 'link' ? `<a href="${String(inline['url'])}">${inner}</a>` : inner
  }
  const text = String(inline.text)
  if (inline['bold']) return `<strong>${text}</strong>`
  return inline['italic'] ? `<em>${text}</em>` : text
}
