import type { Inline, PublishableInline, Run } from '../../story/inline.ts'
import type { NewId } from '../../story/new-story.ts'
import { isLink } from '../intake/copy-line.ts'
import { headName, pictureSign } from './copy-lines.ts'
import { type OfficeMark, type OfficePicture, signOf } from './office-copy.ts'
import { unsigned } from './settle-titles.ts'

/** What making desk marks needs: new ids, a moment for what says none, and where to put down what was met. */
export type Marking = {
  readonly newId: NewId
  readonly now: Date
  readonly remarked: Set<OfficeMark>
  readonly pictures: Set<OfficePicture>
}

/** A line whose runs carry an office file's signs as a line of ours: with comments, suggestions, and pictures taken out. */
export function readMarks(line: readonly PublishableInline[], marking: Marking): Inline[] {
  const read: Inline[] = []
  let open = null as { readonly mark: OfficeMark; readonly children: Run[] } | null
  for (const piece of line.flatMap(apart)) {
    if (isLink(piece)) {
      open = null
      read.push({ ...piece, children: piece.children.map(plain) })
      continue
    }
    const { mark, picture } = signOf(piece)
    const run = plain(piece)
    if (picture) marking.pictures.add(picture)
    if (picture && run.text === '') continue
    if (!mark || (mark.kind === 'comment' && open?.mark !== mark && marking.remarked.has(mark))) {
      open = null
      read.push(run)
    } else if (open?.mark === mark) open.children.push(run)
    else {
      open = { mark, children: [run] }
      read.push(deskMark(open.mark, open.children, marking))
    }
  }
  return read.length > 0 ? read : [{ text: '' }]
}

/** A link that somebody has put in or taken out is words with that mark: a suggestion holds no link. */
function apart(inline: PublishableInline): PublishableInline[] {
  if (!isLink(inline)) return [inline]
  const changed = inline.children.some((run) => {
    const kind = signOf(run).mark?.kind
    return kind === 'insert' || kind === 'delete'
  })
  return changed ? inline.children : [inline]
}

function plain(run: Run): Run {
  const { picture } = signOf(run)
  const kept = Object.fromEntries(Object.entries(unsigned(run)).filter(([name]) => name !== headName)) as Run
  return picture ? { ...kept, text: kept.text.replaceAll(pictureSign, '') } : kept
}

function deskMark(mark: OfficeMark, children: Run[], { newId, now, remarked }: Marking): Inline {
  const said = { id: newId(), by: mark.by, at: instantOf(mark.at) ?? now.toISOString(), children }
  if (mark.kind !== 'comment') return { type: 'suggestion', change: mark.kind, ...said }
  remarked.add(mark)
  return { type: 'comment', remark: mark.remark, ...said }
}

function instantOf(text: string): string | null {
  // Word writes the clock of its writer with a Z behind it, or with nothing.
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
