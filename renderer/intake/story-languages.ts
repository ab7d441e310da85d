import { language as languageTag } from '../../newsroom/story/language.ts'

const usual =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv sw th tr uk ur vi zh'.split(
    ' ',
  )

/** The languages a story can be said to be in, with the present one among them even where it is a rare one. By name. */
export function languagesToChoose(present: string, spoken: string): { id: string; name: string }[] {
  const names = new Intl.DisplayNames(spoken, { type: 'language', fallback: 'code' })
  const order = new Intl.Collator(spoken)
  const ids = usual.includes(present) || !languageTag.safeParse(present).success ? usual : [...usual, present]
  return ids
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((one, other) => order.compare(one.name, other.name))
}
