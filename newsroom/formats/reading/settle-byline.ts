import type { Byline, Person } from '../../story/byline.ts'
import { printByline } from '../../story/print-byline.ts'
import { readByline } from '../intake/find-byline.ts'

/**
 * The byline of the people a format names and of the line it prints. The line stays where it is not what the people's names
 * print as; where nobody is named apart, the line is looked through for names unless it is `ours`, which says what it means.
 */
export function settleByline(
  people: readonly Person[],
  line: string,
  { language, isOurs }: { readonly language: string; readonly isOurs: boolean },
): Byline | null {
  if (people.length === 0 && line === '') return null
  if (people.length === 0)
    return isOurs ? { people: [], literal: line } : (readByline([line]) ?? { people: [], literal: line })
  const named = { people: [...people] }
  return line === '' || printByline(named, language).trim() === line ? named : { ...named, literal: line }
}
