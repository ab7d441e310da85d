import type { Byline } from './byline.ts'

/** The byline as it is printed: the literal line where there is one, else `By A, B and C` in the story's language. */
export function printByline(byline: Byline, language: string): string {
  if (byline.literal) return byline.literal
  const names = byline.people.map((person) => person.name)
  if (names.length === 0) return ''
  const primary = language.split('-')[0] ?? ''
  if (primary === 'ko') return `${names.join('·')} 기자`
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  // The serial comma is not the wires' style.
  const plain = primary === 'en' ? list.replace(/, and /, ' and ') : list
  const opening = openings.get(primary)
  return opening ? `${opening} ${plain}` : plain
}

const openings = new Map([
  ['en', 'By'],
  ['de', 'Von'],
  ['es', 'Por'],
  ['fr', 'Par'],
  ['pt', 'Por'],
  ['it', 'Di'],
  ['nl', 'Door'],
  ['ar', 'بقلم'],
])
