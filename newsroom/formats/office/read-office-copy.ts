import type { Run } from '../../story/inline.ts'
import { makePrintable } from '../../story/printable.ts'
import { failed, ok, type Result } from '../../story/result.ts'
import type { Story } from '../../story/story.ts'
import { assembleStory } from '../intake/assemble-story.ts'
import { chooseLanguage } from '../intake/choose-language.ts'
import { isLink } from '../intake/copy-line.ts'
import { placeLines } from '../intake/place-lines.ts'
import type { Proposal } from '../proposal.ts'
import type { FormatReader, Making, ReadCopy, ReadProblem } from '../reader.ts'
import { copyLines, pictureSign } from './copy-lines.ts'
import { finishBody } from './finish-body.ts'
import {
  type OfficeCopy,
  type OfficeMark,
  type OfficePart,
  type OfficePicture,
  signOf,
} from './office-copy.ts'
import { keywordsOf, withProperties } from './office-intake.ts'
import { settleTitles } from './settle-titles.ts'

/** What reading office copy needs to know of the file it came in. */
export type OfficeSource = Pick<FormatReader, 'name' | 'mediaType'> & { readonly from: string | null }

/**
 * The one story of an office file. Its head is told by its styles, and by its words where no style tells; the changes in it
 * are suggestions, its remarks are comments, its pictures come along. `no-story` for a file without a word and a picture.
 */
export function readOfficeCopy(
  copy: OfficeCopy,
  source: OfficeSource,
  making: Making,
): Result<ReadCopy, ReadProblem> {
  const lines = copyLines(copy.parts)
  if (lines.length === 0) return failed({ code: 'no-story', reason: 'the file holds no words' })
  const placement = placeLines(lines)
  const titles = settleTitles(placement.lines)
  const raw = lines.map(({ text }) => text.replaceAll(pictureSign, '')).join('\n')
  const proposal: Proposal = {
    mediaType: source.mediaType,
    from: source.from,
    raw: makePrintable(raw),
    language: chooseLanguage(copy.properties['dc:language'] ?? '', placement.bodyText || raw),
    lines: titles.lines,
    notes: [],
  }
  const pictures = copy.parts.filter((part) => part.kind === 'picture')
  const finished = finishBody(assembleStory(proposal, making), [...pictures, ...hiddenPictures(copy)], making)
  const astray = remarksOf(copy.parts).filter((mark) => !finished.remarked.has(mark))
  const notes = [
    ...placement.notes,
    ...copy.notes,
    ...(titles.hasChanges ? ['changes-in-titles'] : []),
    ...(astray.length > 0 ? ['remarks-aside'] : []),
  ]
  const aside = [...titles.deleted, ...astray.map(({ by, remark }) => `${by}: ${remark}`), ...copy.setAside]
  const told = { properties: copy.properties, aside, notes, name: source.name }
  const story: Story = {
    ...finished.story,
    keywords: keywordsOf(copy.properties['cp:keywords'] ?? ''),
    intake: finished.story.intake.map((intake) => withProperties(intake, told)),
  }
  const { links, enclosed } = finished
  return ok({ items: [{ story, links, enclosed }], problems: [] })
}

/** Pictures among words, whose place a run keeps. */
function hiddenPictures({ parts }: OfficeCopy): OfficePicture[] {
  return runsOf(parts).flatMap((run) => signOf(run).picture ?? [])
}

/** The remarks on the words of parts, each once. */
export function remarksOf(parts: readonly OfficePart[]): OfficeMark[] {
  const marks = runsOf(parts).flatMap((run) => signOf(run).mark ?? [])
  return [...new Set(marks.filter(({ kind }) => kind === 'comment'))]
}

function runsOf(parts: OfficeCopy['parts']): Run[] {
  const lines = parts.flatMap((part) => {
    if (part.kind === 'line') return [part.words]
    return part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells) : []
  })
  return lines.flat().flatMap((inline): Run[] => (isLink(inline) ? inline.children : [inline]))
}
