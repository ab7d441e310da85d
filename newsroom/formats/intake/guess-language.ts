/** The language copy is most likely in, by its script and its commonest words; English where nothing speaks for another. */
export function guessLanguage(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(commonWords).map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }))
  const [most] = counts.sort((one, other) => other.count - one.count)
  return most && most.count > 0 ? most.language : 'en'
}

const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'and', 'of', 'to', 'said', 'that', 'was', 'with']),
  de: new Set(['der', 'die', 'und', 'das', 'nicht', 'mit', 'ist', 'den']),
  es: new Set(['el', 'los', 'las', 'una', 'por', 'que', 'del', 'con']),
  fr: new Set(['le', 'les', 'des', 'une', 'est', 'dans', 'pour', 'du']),
}
