import { inlineText } from '../../story/block-text.ts'
import { datelineStyle } from '../../story/dateline.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import type { Intake } from '../../story/intake.ts'
import { newParagraph, newStory } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import type { Story } from '../../story/story.ts'
import { isLink } from '../intake/copy-line.ts'
import { type OfficeMark, signOf } from '../office/office-copy.ts'
import { withProperties } from '../office/office-intake.ts'
import { remarksOf } from '../office/read-office-copy.ts'
import type { Making, ReadItem } from '../reader.ts'
import { childAt } from '../xml/xml-tree.ts'
import type { OpenDocx } from './open-docx.ts'
import { ownBlocks, type OwnMaking, withoutDateline } from './own-blocks.ts'
import { type OwnHead, readOwnFields } from './own-fields.ts'
import { type OwnLine, type OwnPart, readOwnParts } from './own-lines.ts'
import { readFootnotes, readMargins, readProperties, startReading } from './read-docx.ts'
import type { Reading } from './reading.ts'
import { type FileData, readData } from './story-data.ts'

/** The data of a Word file that this program wrote; null for every other file. */
export function ownData(docx: OpenDocx): FileData | null {
  for (const { type, target } of docx.relationshipsOf(docx.mainName).values()) {
    const data = type === 'customXml' ? readData(docx.xml(target)) : null
    if (data) return data
  }
  return null
}

/** Where a file came from. */
type OwnSource = { readonly mediaType: string; readonly from: string | null }

/**
 * The story of a Word file that this program wrote, block by block as it was; with what somebody has changed in it since,
 * tracked changes as suggestions and remarks as comments.
 */
export function readOwn(docx: OpenDocx, data: FileData, source: OwnSource, making: Making): ReadItem {
  const reading = { ...startReading(docx), keepsUnderline: true }
  const parts = readOwnParts(childAt(docx.main, 'body') ?? docx.main, reading)
  const { head, copy } = partHead([...parts, ...ownFootnotes(readFootnotes(reading))])
  const style = datelineStyle.safeParse(data.style).data ?? 'own-line'
  const { fields, added } = readOwnFields(data.story, head, style)
  const own: OwnMaking = {
    marking: { ...making, remarked: new Set(), pictures: new Set() },
    data: [...data.blocks],
    pictures: data.blocks.filter(({ kind }) => kind === 'picture'),
    assets: new Map(),
    enclosed: [],
  }
  const body = ownBlocks(copy, own)
  const story: Story = {
    ...newStory({ newId: making.newId, language: fields.language }),
    ...fields,
    assets: [...own.assets.values()],
    body: body.length > 0 ? body : [newParagraph(making.newId)],
    intake: [intakeOf({ docx, reading, parts, added, remarked: own.marking.remarked }, source, making)],
  }
  return { story, links: [], enclosed: own.enclosed }
}

/** What was read of a file, as far as the intake tells it. */
type OwnRead = {
  readonly docx: OpenDocx
  readonly reading: Reading
  readonly parts: readonly OwnPart[]
  /** Lines for the desk that somebody has written into the file since. */
  readonly added: readonly string[]
  readonly remarked: ReadonlySet<OfficeMark>
}

function intakeOf(
  { docx, reading, parts, added, remarked }: OwnRead,
  { mediaType, from }: OwnSource,
  { newId, now }: Making,
): Intake {
  const lines = linesIn(parts)
  const remarks = remarksOf(lines.map((line) => ({ ...line, shape: 'paragraph', role: null })))
  const astray = remarks.filter((mark) => !remarked.has(mark))
  const said = astray.map(({ by, remark }) => `${by}: ${remark}`)
  const intake: Intake = {
    id: newId(),
    receivedAt: now.toISOString(),
    mediaType,
    ...(from === null ? {} : { from: makePrintable(from) }),
    raw: lines.map(({ text }) => text).join('\n'),
    setAside: [],
    notes: [...reading.notes, ...(astray.length > 0 ? ['remarks-aside'] : [])],
  }
  return withProperties(intake, {
    properties: readProperties(docx),
    aside: [...added, ...said, ...readMargins(reading), ...reading.setAside],
    notes: [],
    name: 'docx',
  })
}

const headStyles = new Set([
  'slugline',
  'note to editors',
  'kicker',
  'title',
  'subtitle',
  'bullet point',
  'byline',
  'dateline',
  'sign-off',
])

/** The lines around the copy by their styles, and the copy itself without the dateline that is run into it. */
function partHead(parts: readonly OwnPart[]): { head: OwnHead; copy: OwnPart[] } {
  const head: Record<string, string[]> = {}
  const add = (style: string, text: string) => (head[style] ??= []).push(text)
  const copy = parts.flatMap((part): OwnPart[] => {
    if (part.kind !== 'line') return [part]
    if (headStyles.has(part.style)) {
      const text = finalText(part.words)
      if (text !== '') add(part.style, text)
      return []
    }
    if (part.dateline === 0) return [part]
    add('dateline', part.text.slice(0, part.dateline).trim())
    return [withoutDateline(part)]
  })
  return { head, copy }
}

/** The words of a line as its last writer wanted them, on one line. */
function finalText(words: readonly PublishableInline[]): string {
  const runs = words.flatMap((inline): Run[] => (isLink(inline) ? inline.children : [inline]))
  const kept = runs.filter((run) => signOf(run).mark?.kind !== 'delete')
  return inlineText(kept).replace(/\s+/g, ' ').trim()
}

function ownFootnotes(parts: ReturnType<typeof readFootnotes>): OwnLine[] {
  return parts.flatMap((part): OwnLine[] => {
    if (part.kind !== 'line') return []
    const { words } = part
    const said = { style: '', list: '', isOrdered: false, dateline: 0, pictures: [] }
    return [{ kind: 'line', ...said, words, text: inlineText(words) }]
  })
}

function linesIn(parts: readonly OwnPart[]): OwnLine[] {
  return parts.flatMap((part): OwnLine[] => {
    if (part.kind === 'line') return [part]
    return part.kind === 'group' ? linesIn(part.parts) : part.rows.flat()
  })
}
