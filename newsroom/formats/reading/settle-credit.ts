import type { Credit } from '../../story/credit.ts'
import { printCredit } from '../../story/print-credit.ts'
import { parseCredit } from '../intake/parse-credit.ts'

/** The credit of a printed line and of the name a format gives of who made the picture; null where it says neither. */
export function settleCredit(line: string, creator: string, mandatory = false): Credit | null {
  const parsed = line === '' ? null : parseCredit(line)
  if (!parsed) return creator === '' ? null : { organisation: creator, kind: 'other', mandatory }
  const isApart = creator !== '' && parsed.creator === undefined && creator !== parsed.organisation
  return { ...parsed, ...(isApart ? { creator } : {}), mandatory: parsed.mandatory || mandatory }
}

/** The credit of a line that we have printed: its parts where they print as that line again, else the line whole. Null for none. */
export function settlePrintedCredit(printed: string): Credit | null {
  const line = printed.replace(/\s+/g, ' ').trim()
  if (line === '') return null
  const parsed = parseCredit(line)
  return parsed && printCredit(parsed) === line
    ? parsed
    : { organisation: line, kind: 'other', mandatory: false }
}
