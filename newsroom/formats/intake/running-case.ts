// Small words inside a name, in the languages whose places the wires write about.
const particles = new Set(
  `al am an and au aux ad bei by da das de degli dei del della den der des di do dos du e ed el en er es et il im in la las le les lo los nad na of on op ob or pod près sous sul sur sulla the tot und upon van von vor y zu zum
  над на под и`.split(/\s+/),
)

// What is written in capitals in running text as well.
const alwaysCapitals = new Set(
  'USS HMS HMCS HMAS INS U.S. UN U.N. EU UK US USA UAE DMZ DC D.C. NATO UNICEF UNESCO IAEA NASA FBI CIA'.split(
    ' ',
  ),
)

/**
 * A name printed in capitals as it stands in running text: `RIO DE JANEIRO` becomes `Rio de Janeiro`, `XI'AN` `Xi'an`.
 *
 * Words that are not all capitals are left as they are, so a name that already stands in running text comes back unchanged.
 */
export function writeInRunningCase(name: string): string {
  let isFirst = true
  return name.replace(/[^\s/]+/gu, (word) => {
    const written = writeWord(word, isFirst)
    isFirst = false
    return written
  })
}

function writeWord(word: string, isFirst: boolean): string {
  if (alwaysCapitals.has(word)) return word
  if (/^Mc\p{Lu}{2,}/u.test(word)) return `Mc${capitalise(word.slice(2))}`
  if (!isFirst && /^[EYИ]$/u.test(word)) return word.toLowerCase()
  if (!isInCapitals(word) || /^(\p{Lu}\.)+$/u.test(word)) return word
  const parts = word.split('-')
  return parts
    .map((part, at) => {
      const isInside = !isFirst || at > 0
      // Not the last part: `STRATFORD-ON-AVON`, yet `KUALA-AN`.
      const isJoin = parts.length === 1 || at < parts.length - 1
      return isInside && isJoin && particles.has(part.toLowerCase())
        ? part.toLowerCase()
        : writePart(part, isInside)
    })
    .join('-')
}

function writePart(part: string, isInside: boolean): string {
  const [, before = '', mark = '', after = ''] = /^([^'’]*)(['’]?)(.*)$/u.exec(part) ?? []
  if (after === '') return capitalise(part)
  // One letter before the apostrophe is an article or a prefix: L'Aquila, N'Djamena, Cote d'Ivoire. Else Xi'an, Sana'a.
  if (before.length > 1) return capitalise(before) + mark + after.toLowerCase()
  const isArticle = isInside && before.toLowerCase() === 'd'
  return (isArticle ? before.toLowerCase() : before) + mark + capitalise(after)
}

function capitalise(word: string): string {
  if (/^MC\p{Lu}{3,}/u.test(word)) return `Mc${capitalise(word.slice(2))}`
  const [, first = '', rest = ''] = /^(\P{L}*\p{L}?)(.*)$/u.exec(word) ?? []
  // The Turkish dotted capital falls into two characters in other languages' small letters.
  return first + rest.toLowerCase().replaceAll('i\u0307', 'i')
}

/** True for words of at least two letters none of which is a small one; numbers and signs don't matter. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
