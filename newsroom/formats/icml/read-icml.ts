import { inlineText } from '../../story/block-text.ts'
import { failed, ok, type Result } from '../../story/result.ts'
import { composeStory, type ReadFields } from '../reading/compose-story.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import { printedDateline } from '../reading/printed-dateline.ts'
import { settleByline } from '../reading/settle-byline.ts'
import type { ForeignFile, Making, ReadCopy, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { childrenOf, findAll, type XmlElement } from '../xml/xml-tree.ts'
import { readBlocks } from './read-blocks.ts'
import { readAddresses, readParagraph, type ReadParagraph } from './read-range.ts'
import { readLabel } from './story-label.ts'

/**
 * Reads a snippet that this program wrote: paragraphs by the newsroom's names of their styles, parted into blocks as the
 * story's label counts them. A paragraph that is not where the label has it is read by its style alone.
 */
export function readIcml({ name, text }: ForeignFile, making: Making): Result<ReadCopy, ReadProblem> {
  const raw = text ?? ''
  const parsed = parseXml(raw)
  if (!parsed.ok) return parsed
  const [story] = findAll(parsed.value, 'Story')
  if (!story) return failed({ code: 'no-story' })
  const { slugline, blocks: counted } = readLabel(story)
  const { fields, copy } = partHead(paragraphsIn(story, parsed.value), making)
  const { blocks, pictures } = readBlocks(copy, counted, making)
  const origin = { format: 'icml' as const, mediaType: 'application/xml', raw }
  const read = composeStory({ ...fields, slugline }, blocks, pictures, origin, { name }, making)
  return ok({ items: [read], problems: [] })
}

function paragraphsIn(story: XmlElement, root: XmlElement): ReadParagraph[] {
  const addresses = readAddresses(root)
  return childrenOf(story, 'ParagraphStyleRange').map((range) => readParagraph(range, addresses))
}

/** The fields that have styles of their own, and the copy without them. A second dateline stays in it. */
function partHead(
  paragraphs: readonly ReadParagraph[],
  making: Making,
): { fields: ReadFields; copy: ReadParagraph[] } {
  const lines: Record<string, string[]> = {}
  const copy: ReadParagraph[] = []
  let dateline: ReadFields['dateline'] = null
  for (const paragraph of paragraphs) {
    const { style, words } = paragraph
    const printed = style === 'Dateline' ? lineOf(paragraph) : paragraph.dateline
    const isFirst = printed !== '' && dateline === null
    if (isFirst) dateline = printedDateline(printed, style === 'Dateline' ? 'own-line' : 'run-in')
    if (headStyles.has(style)) (lines[style] ??= []).push(lineOf(paragraph))
    else if (isFirst && style === 'Dateline') continue
    else if (isFirst || printed === '' || style === 'Dateline') copy.push(paragraph)
    else copy.push({ ...paragraph, words: [{ text: `${printed} ` }, ...words] })
  }
  const line = (style: string) => (lines[style] ?? []).join(' ')
  const byline = line('Byline')
  return {
    fields: {
      kicker: line('Kicker'),
      headlines: { main: line('Headline') },
      standfirst: line('Standfirst'),
      bullets: lines['Bullet'] ?? [],
      byline: byline === '' ? null : settleByline([], byline, { language: making.language, isOurs: true }),
      dateline,
      signOff: line('Sign-off').replace(/^\((.*)\)$/, '$1'),
    },
    copy,
  }
}

const headStyles = new Set(['Kicker', 'Headline', 'Standfirst', 'Bullet', 'Byline', 'Sign-off'])

function lineOf({ words }: ReadParagraph): string {
  return foreignLine(inlineText(words))
}
