import type { PublishableInline } from '../../story/block.ts'
import type { Run } from '../../story/inline.ts'
import { element, escapeText } from '../html/element.ts'
import { safeAddress } from '../html/safe-address.ts'
import { isLink } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { characterStyle, plainStyle } from './styles.ts'

/** What a document gathers while its paragraphs are written: the styles of words, and where its links lead. */
export type Writing = { readonly styles: string[]; readonly links: string[] }

/** The words of a line in ranges of one style each; links are sources of hyperlinks. */
export function writeLine(line: readonly PublishableInline[], writing: Writing): string {
  return line
    .map((inline) => {
      if (!isLink(inline)) return writeRun(inline, writing)
      return writeLink(inline.url, inline.children.map((run) => writeRun(run, writing)).join(''), writing)
    })
    .join('')
}

/** Words as a hyperlink where a reader may be led there; else the words alone. */
export function writeLink(url: string, ranges: string, { links }: Writing): string {
  const address = safeAddress(url)
  if (address === undefined || ranges === '') return ranges
  links.push(address)
  const source = { Self: sourceId(links.length), Name: '', Hidden: 'false' }
  return element('HyperlinkTextSource', source, ranges)
}

/** Words without marks, or in the given style. */
export function writeWords(text: string, style = plainStyle): string {
  return text === '' ? '' : element('CharacterStyleRange', { AppliedCharacterStyle: style }, contentOf(text))
}

function writeRun(run: Run, { styles }: Writing): string {
  const style = characterStyle(run)
  styles.push(style)
  return writeWords(run.text, style)
}

/** A line end within a paragraph is a forced one, as InDesign keeps it: U+2028. */
function contentOf(text: string): string {
  return element('Content', {}, escapeText(text.replace(/\r\n|[\r\n\u2029\u0085]/g, '\u2028')))
}

/** Where the links lead, behind the story (IDML: a destination and a hyperlink for each source). */
export function writeHyperlinks({ links }: Writing): string[] {
  return links.flatMap((address, at) => {
    const key = at + 1
    const destination = `HyperlinkURLDestination/${key}`
    const properties = [
      element('BorderColor', { type: 'enumeration' }, 'Black'),
      element('Destination', { type: 'object' }, destination),
    ]
    return [
      emptyElement('HyperlinkURLDestination', {
        Self: destination,
        Name: address,
        DestinationURL: address,
        DestinationUniqueKey: key,
      }),
      element(
        'Hyperlink',
        {
          Self: `link-${key}`,
          Name: `${key} ${address}`,
          Source: sourceId(key),
          Visible: 'false',
          DestinationUniqueKey: key,
        },
        element('Properties', {}, properties.join('')),
      ),
    ]
  })
}

function sourceId(key: number): string {
  return `source-${key}`
}
