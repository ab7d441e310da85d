import { type Dateline, dateline as datelineSchema, datelineStyle } from '../../story/dateline.ts'
import { printDatelineLine, printDateline } from '../../story/print-dateline.ts'
import { printedDateline } from '../reading/printed-dateline.ts'
import { oneSpaced } from '../proof/plain-value.ts'
import { readJson } from '../reading/public-particulars.ts'
import type { ReadBody } from './read-body.ts'

/**
 * The dateline of an element that says its value as data. Where its words are not what the value prints as in any style, they
 * were changed, and are read themselves; null where there are none.
 */
export function readMarkedDateline({
  text,
  placement,
  value,
}: NonNullable<ReadBody['dateline']>): Dateline | null {
  const told = readJson(value, datelineSchema)
  if (told && datelineStyle.options.some((style) => printsAs(told, style, text))) return told
  return printedDateline(text, placement)
}

function printsAs(told: Dateline, style: (typeof datelineStyle.options)[number], text: string): boolean {
  return [printDateline(told, style).text, printDatelineLine(told, style)].some(
    (printed) => oneSpaced(printed) === oneSpaced(text),
  )
}
