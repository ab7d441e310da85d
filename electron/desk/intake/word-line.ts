import type { TakeInLine } from '../../../newsroom/contract/take-in-calls.ts'
import { explainFault } from '../../../newsroom/wording/faults.ts'
import type { InterfaceLanguage } from '../../../newsroom/wording/wording.ts'
import type { ImportLine } from './import-line.ts'

/** A line of an import's report as a window shows it, its fault in the user's language. */
export function wordLine(line: ImportLine, language: InterfaceLanguage): TakeInLine {
  const { file, outcome } = line
  const nothing = { file, outcome, reader: null, story: null, headline: '', missing: 0, fault: null }
  if (line.outcome === 'picture') return nothing
  if (line.outcome === 'failed')
    return { ...nothing, reader: line.reader, fault: explainFault(line.fault, language) }
  const { id, headlines, slugline } = line.story
  return {
    ...nothing,
    reader: line.reader,
    story: id,
    headline: headlines.main || slugline,
    missing: line.missing.length,
  }
}
