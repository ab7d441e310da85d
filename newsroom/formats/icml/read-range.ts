import { type Mark, marks, type PublishableInline, type Run } from '../../story/inline.ts'
import type { BlockOf } from '../../story/block.ts'
import type { NewId } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { trimWords } from '../intake/copy-line.ts'
import { safeAddress } from '../html/safe-address.ts'
import { addRun } from '../web-page/inline-words.ts'
import { childAt, childrenOf, findAll, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { readTable } from './read-table.ts'
import { characterStyle, datelineStyle } from './styles.ts'

/** A paragraph of a snippet as it was read. */
export type ReadParagraph = {
  /** The newsroom's name of its style. */
  readonly style: string
  readonly words: readonly PublishableInline[]
  /** The words in the style of a dateline that it begins with, or empty. */
  readonly dateline: string
  /** The table that stands in it. */
  readonly table?: (newId: NewId) => BlockOf<'table'>
}

/** Where the hyperlinks of a snippet lead, by their sources. */
export type Addresses = ReadonlyMap<string, string>

/** Reads where hyperlinks lead: from source to destination by way of the hyperlink between them. */
export function readAddresses(root: XmlElement): Addresses {
  const destinations = new Map(
    findAll(root, 'HyperlinkURLDestination').map(({ attributes }) => [
      attributes['Self'],
      attributes['DestinationURL'] ?? '',
    ]),
  )
  return new Map(
    findAll(root, 'Hyperlink').map((link) => [
      link.attributes['Source'] ?? '',
      destinations.get(wordsIn(childAt(link, 'Properties', 'Destination'))) ?? '',
    ]),
  )
}

/** Reads a paragraph: its words with their marks and links, without the dateline that is run in before them. */
export function readParagraph(range: XmlElement, addresses: Addresses): ReadParagraph {
  const words: PublishableInline[] = []
  let dateline = ''
  const add = (character: XmlElement, url: string | null) => {
    const style = character.attributes['AppliedCharacterStyle'] ?? ''
    const text = childrenOf(character, 'Content').map(wordsIn).join('')
    if (text === '') return
    if (style === datelineStyle && words.length === 0) dateline += text
    else addRun(words, { text: makePrintable(text.replaceAll('\u2028', '\n')), ...marksOf(style) }, url)
  }
  for (const child of childrenOf(range)) {
    if (child.name === 'CharacterStyleRange') add(child, null)
    else if (child.name === 'HyperlinkTextSource') {
      const url = safeAddress(addresses.get(child.attributes['Self'] ?? '') ?? '') ?? null
      for (const inside of childrenOf(child, 'CharacterStyleRange')) add(inside, url)
    }
  }
  const [table] = childrenOf(range, 'CharacterStyleRange').flatMap((one) => childrenOf(one, 'Table'))
  return {
    style: (range.attributes['AppliedParagraphStyle'] ?? '').replace(/^ParagraphStyle\//, ''),
    words: trimWords(words),
    dateline: makePrintable(dateline).trim(),
    ...(table ? { table: (newId) => readTable(table, addresses, newId) } : {}),
  }
}

const markOf = new Map<string, Mark>(marks.map((mark) => [nameOf({ [mark]: true }), mark]))

function nameOf(run: Pick<Run, Mark>): string {
  return characterStyle(run).replace(/^CharacterStyle\//, '')
}

/** The marks that a style of words is made of. */
function marksOf(style: string): Partial<Record<Mark, true>> {
  const names = style.replace(/^CharacterStyle\//, '').split(' ')
  return Object.fromEntries(names.flatMap((name) => (markOf.has(name) ? [[markOf.get(name), true]] : [])))
}
