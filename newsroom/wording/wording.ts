/** The languages the program speaks. */
export type InterfaceLanguage = 'en' | 'ko'

/** One area of the catalogue: a key, then its words in English and in Korean. `{name}` stands for a value. */
export type Wording = Readonly<Record<string, readonly [english: string, korean: string]>>

/** What may be put into a sentence. */
export type WordingValues = Readonly<Record<string, string | number>>

/**
 * The words for a key in the given language, with its values put in.
 *
 * A value that is not given leaves its `{name}` standing, so that it is seen and mended.
 */
export function speak<Area extends Wording>(
  area: Area,
  key: keyof Area & string,
  language: InterfaceLanguage,
  values: WordingValues = {},
): string {
  const words = area[key]?.[language === 'en' ? 0 : 1] ?? key
  return words.replace(/\{(\w+)\}/g, (slot: string, name: string) => String(values[name] ?? slot))
}
