import { type Mark, marks, type PublishableInline, type Run } from '../../story/inline.ts'
import { makePrintable } from '../../story/printable.ts'
import { isLink } from '../intake/copy-line.ts'
import { type OfficeSign, signName, signOf } from './office-copy.ts'

/** What holds for words of an office file: their marks, where they lead, and what somebody did to them. */
export type Inside = {
  readonly marks: Readonly<Partial<Record<Mark, boolean>>>
  readonly url: string | null
  readonly sign: OfficeSign
}

/** Words that nothing is said of. */
export const bare: Inside = { marks: {}, url: null, sign: {} }

/** Adds words to a line, joined to the last ones where everything that holds for them is the same. */
export function addWords(line: PublishableInline[], text: string, { marks: given, url, sign }: Inside): void {
  const words = makePrintable(text).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  if (words === '') return
  const held = marks.filter((mark) => given[mark] === true).map((mark) => [mark, true as const])
  const run: Run = { text: words, ...Object.fromEntries(held) }
  if (sign.mark ?? sign.picture) run[signName] = sign
  const last = line.at(-1)
  if (url === null) {
    if (last && !isLink(last) && isSame(last, run)) last.text += words
    else line.push(run)
  } else if (last && isLink(last) && last.url === url) {
    const before = last.children.at(-1)
    if (before && isSame(before, run)) before.text += words
    else last.children.push(run)
  } else line.push({ type: 'link', url, children: [run] })
}

function isSame(one: Run, other: Run): boolean {
  const [sign, otherSign] = [signOf(one), signOf(other)]
  return (
    marks.every((mark) => one[mark] === other[mark]) &&
    sign.mark === otherSign.mark &&
    sign.picture === otherSign.picture
  )
}
