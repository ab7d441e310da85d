import type { Dateline } from '../../story/dateline.ts'
import { parseDateline } from '../intake/parse-dateline.ts'
import { foreignLine } from './foreign-text.ts'

/** The dateline of words that are known to be one: where no place can be read in them they are the place. Null for no words. */
export function printedDateline(printed: string, placement: Dateline['placement']): Dateline | null {
  const literal = foreignLine(printed)
  if (literal === '') return null
  const parsed = parseDateline(literal) ?? { places: [{ name: literal }] }
  return { ...parsed, placement, literal }
}
