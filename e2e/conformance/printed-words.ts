import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { assertNever } from '../../newsroom/story/result.ts'
import { wordsOf } from './story-words.ts'

/** The words of a printed document as its reader gets them, in order. */
export function printedWords(format: FormatName, document: string): string[] {
  switch (format) {
    case 'html':
    case 'pdf':
      return wordsOf(readMarkup(document.slice(document.indexOf('<main>'))))
    case 'fragment':
      return wordsOf(readMarkup(document))
    case 'ninjs':
      return wordsOf(readNinjs(JSON.parse(document) as Ninjs))
    case 'newsml-g2':
      return wordsOf(readMarkup(document))
    case 'text':
      return wordsOf(document)
    case 'anpa':
    case 'iptc7901':
      return wordsOf(readWire(document))
    default:
      return assertNever(format)
  }
}

/** A wire's text without its signs: those around a marked line or behind a title, and those of control. */
function readWire(document: string): string {
  return document
    .replace(/^\x02?\^(?:BC-)?(.*)[<=]\r$/gm, '$1')
    .replace(/\x02(.*) =\r\n(?:(\S.*) =\r\n)?/, '$1\n$2\n')
    .replace(/[\x00-\x08\x0e-\x1f]/g, ' ')
}

type Value = { readonly value: string; readonly contentType?: string }
type Ninjs = {
  readonly headlines?: readonly Value[]
  readonly descriptions?: readonly Value[]
  readonly by?: string
  readonly bodies?: readonly Value[]
  readonly associations?: readonly Ninjs[]
}

/** Headlines, descriptions and byline, then the marked-up body, then the pictures. */
function readNinjs(story: Ninjs): string {
  const [markup] = story.bodies ?? []
  const values = [...(story.headlines ?? []), ...(story.descriptions ?? [])].map((part) => part.value)
  const pictures = (story.associations ?? []).map(readNinjs)
  return [...values, story.by ?? '', markup ? readMarkup(markup.value) : '', ...pictures].join('\n')
}

// Within a word these may begin and end; everywhere else a tag parts words.
const withinWords = /<\/?(a|strong|em|u|s|sub|sup|code|span|time)( [^>]*)?>/g

/** Markup without its tags. Enough for what our own writers print: they escape `>` in attributes too. */
function readMarkup(markup: string): string {
  return markup
    .replace(withinWords, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
