import { language } from '../../newsroom/story/language.ts'

/** Languages offered for new stories; any other can be written by its tag. */
export const offeredLanguages =
  'en en-GB en-US ko ar de es fa fr he hi id it ja nl no pl pt pt-BR ru sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )

/** What a language is called in the interface's language; null where the tag is none or nobody has a name for it. */
export function nameOfLanguage(tag: string, inLanguage: string): string | null {
  if (!language.safeParse(tag).success) return null
  return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag) ?? null
}
