const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

/** A page's worth of copy says as much as all of it. */
const enough = 20_000

/** The language copy is most likely in, by its script and its commonest words; English where nothing speaks for another. */
export function guessLanguage(text: string): string {
  return guessByScript(text) ?? guessByWords(text.slice(0, enough)) ?? 'en'
}

/** The language that only its script can be, where a good part of the letters is of that script. */
export function guessByScript(text: string): string | null {
  const start = text.slice(0, enough)
  const letters = countMatches(start, /\p{L}/gu)
  const found = scripts.find(([, script]) => countMatches(start, script) > letters * 0.25)
  return found?.[0] ?? null
}

function guessByWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(commonWords).map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }))
  const [most] = counts.sort((one, other) => other.count - one.count)
  return most && most.count > 0 ? most.language : null
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'and', 'of', 'to', 'said', 'that', 'was', 'with']),
  de: new Set(['der', 'die', 'und', 'das', 'nicht', 'mit', 'ist', 'den']),
  es: new Set(['el', 'los', 'las', 'una', 'por', 'que', 'del', 'con']),
  fr: new Set(['le', 'les', 'des', 'une', 'est', 'dans', 'pour', 'du']),
}
