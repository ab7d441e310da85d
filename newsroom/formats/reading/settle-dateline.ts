import type { Block } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import type { Dateline } from '../../story/dateline.ts'
import type { PublishableInline } from '../../story/inline.ts'
import type { Place } from '../../story/place.ts'
import type { ReadBody } from '../html/read-body.ts'
import { splitWords, trimWords } from '../intake/copy-line.ts'
import { findDatelineEnd } from '../intake/find-dateline.ts'
import { parseDateline } from '../intake/parse-dateline.ts'
import { present, type ReadParticulars } from './particulars.ts'

/** What a format and its copy say of a dateline. */
export type FoundDateline = {
  /** The places the format calls the dateline's own. */
  readonly places: readonly Place[]
  /** The rest of the value where the format told it apart. */
  readonly told: ReadParticulars['dateline']
  /** The words of a field for it, such as `SEOUL` or `SEOUL, Oct 19 (Reuters) -`. */
  readonly field?: string
  /** The day of publication or of the version, YYYY-MM-DD: what a day without a year is read by. */
  readonly day?: string
}

/** A body without its dateline, and the dateline: from the format's own fields, else from its words before the copy. */
export function settleDateline(
  body: ReadBody,
  found: FoundDateline,
): { readonly blocks: readonly Block[]; readonly dateline: Dateline | null } {
  const { blocks, printed } = body.dateline
    ? { blocks: body.blocks, printed: body.dateline }
    : takeDateline(body.blocks)
  const text = printed?.text ?? found.field ?? ''
  const parsed = text === '' ? null : parseDateline(text, found.day)
  const places = found.places.length > 0 ? [...found.places] : (parsed?.places ?? [])
  if (places.length === 0) return { blocks: body.blocks, dateline: null }
  const { date, source } = found.told.placement ? {} : (parsed ?? {})
  return {
    blocks,
    dateline: {
      places,
      ...present({ date, source, literal: text === '' ? undefined : text }),
      placement: printed?.placement ?? 'run-in',
      ...found.told,
    },
  }
}

type Printed = NonNullable<ReadBody['dateline']>

/** Takes a dateline that opens the first paragraph out of it. */
function takeDateline(blocks: readonly Block[]): { blocks: readonly Block[]; printed?: Printed } {
  const at = blocks.findIndex(({ type }) => type === 'paragraph')
  const first = blocks[at]
  if (first?.type !== 'paragraph') return { blocks }
  const text = inlineText(first.children)
  const end = findDatelineEnd(text)
  if (end === null) return { blocks }
  const [, rest] = splitWords(first.children as PublishableInline[], end)
  const words = trimWords(rest)
  const opened: Block = { ...first, children: words.length > 0 ? words : [{ text: '' }] }
  return {
    blocks: blocks.toSpliced(at, 1, opened),
    printed: { text: text.slice(0, end).trim(), placement: 'run-in' },
  }
}
