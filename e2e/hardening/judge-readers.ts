import * as z from 'zod'
import { assembleStory } from '../../newsroom/formats/intake/assemble-story.ts'
import { proposeFromText } from '../../newsroom/formats/intake/propose-from-text.ts'
import { type Proposal, proposal as proposalSchema } from '../../newsroom/formats/proposal.ts'
import { readerNames } from '../../newsroom/formats/reader.ts'
import { readers } from '../../newsroom/formats/readers.ts'
import { printStoryFile, readStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { proposeFromPage } from '../../newsroom/formats/web-page/propose-from-page.ts'
import { blocksFromHtml, blocksFromText } from '../../newsroom/formats/web-page/read-clipboard.ts'
import { bodyText, inlineText } from '../../newsroom/story/block-text.ts'
import { block } from '../../newsroom/story/block.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { story as storySchema } from '../../newsroom/story/story.ts'
import { asLine, hostileStory } from './hostile-story.ts'
import { fileOf, guarded, judgeReader, judgeTable } from './judge-table.ts'
import { judgeNodes } from './oracle.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')
const whole = 'Ferries return to the islands'

/** What is wrong with what every way in and every reader of the table makes of the text; empty where nothing is. A reader that throws is a fault too. */
export function judgeReaders(text: string): string[] {
  return [
    ...guarded('plain copy', () => judgeProposal(proposeFromText(text, { from: text }), text)),
    ...guarded('a page', () => judgePage(text)),
    ...guarded('pasted markup', () => judgePasted(text)),
    ...guarded('pasted words', () => judgeNodes(blocksFromText(text, newId))),
    ...guarded('a story file', () => judgeStoryFile(text)),
    ...judgeTable(fileOf(text, asLine(text))),
  ]
}

/** The characters of a text that are seen, in their order, so that a line that was parted or joined has lost none. */
export function seen(text: string): string {
  return makePrintable(text).replace(/[\s\p{C}\u115f\u1160\u3164\uffa0]+/gu, '')
}

function linesOf({ lines }: Proposal): string {
  return lines.map(({ words }) => inlineText(words)).join('\n')
}

function judgeProposal(proposal: Proposal, text: string | null): string[] {
  const refused = proposalSchema.safeParse(proposal).error?.issues ?? []
  const made = assembleStory(proposal, { newId, now })
  const refusedStory = storySchema.safeParse(made).error?.issues ?? []
  const lost = text !== null && seen(linesOf(proposal)) !== seen(text) ? ['lost words'] : []
  return [
    ...judgeNodes(proposal.lines),
    ...[...refused, ...refusedStory].map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...lost,
  ]
}

function judgePage(text: string): string[] {
  const page = proposeFromPage(`<p>${whole} today.</p>${text}`, { from: null })
  const lost = linesOf(page).includes(whole) ? [] : ['lost the words before the attack']
  return [...judgeProposal(page, null), ...lost]
}

function judgePasted(text: string): string[] {
  const pasted = blocksFromHtml(`<p>${whole}.</p>${text}`, newId)
  const lost = bodyText(pasted).includes(whole) ? [] : ['lost the words before the attack']
  const refused = z.array(block).safeParse(pasted).error?.issues ?? []
  return [
    ...judgeNodes(pasted),
    ...refused.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...lost,
  ]
}

function judgeStoryFile(text: string): string[] {
  readStoryFile(text)
  const made = hostileStory(text)
  const read = readStoryFile(printStoryFile(made))
  if (!read.ok) return ['does not read what it printed']
  return bodyText(read.value.body) === bodyText(made.body) ? [] : ['lost words']
}

/** The most a reader may take for a text of some megabytes, in milliseconds; the reader process is stopped after twenty seconds. */
const most = 15_000

/** What is wrong with what the readers make of a large text: they throw, hold it up, or give out more than they were given. */
export function judgeLarge(text: string): string[] {
  return [
    ...guarded('plain copy', () => timed(() => proposeFromText(text, { from: null }).lines, text)),
    ...guarded('a page', () => timed(() => proposeFromPage(text, { from: null }).lines, text)),
    ...guarded('pasted markup', () => timed(() => blocksFromHtml(text, newId), text)),
    ...guarded('pasted words', () => timed(() => blocksFromText(text, newId), text)),
    ...guarded('a story file', () => timed(() => [readStoryFile(text).ok], text)),
    ...readerNames.flatMap((name) =>
      guarded(name, () => timed(() => judgeReader(readers[name], fileOf(text)), text)),
    ),
  ]
}

function timed(read: () => readonly unknown[], text: string): string[] {
  const start = performance.now()
  const size = JSON.stringify(read()).length
  const took = performance.now() - start
  return [
    ...(took > most ? [`took ${Math.round(took)} ms`] : []),
    ...(size > text.length * 30 + 10_000 ? [`made ${size} characters of ${text.length}`] : []),
  ]
}
