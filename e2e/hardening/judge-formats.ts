import { type FormatName, formatName } from '../../newsroom/formats/format-names.ts'
import type { ExportOptions, Format } from '../../newsroom/formats/format.ts'
import { sampleOptions } from '../../newsroom/formats/samples/ferry-story.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { findUnprintable } from '../../newsroom/story/printable.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import { printedWords } from '../conformance/printed-words.ts'
import { documentOf } from '../conformance/round-trip.ts'
import { findMissingWord, owedWords, wordsOf } from '../conformance/story-words.ts'
import { asLine, hostileStory } from './hostile-story.ts'
import { isJson, judgeMarkup } from './oracle.ts'

type Writers = Readonly<Record<FormatName, Pick<Format, 'channel' | 'write' | 'refuses'>>>

/** What is wrong with what any format makes of a story that has the text in every field; empty where nothing is. */
export function judgeFormats(text: string, printing: Writers = writers): string[] {
  const story = hostileStory(text)
  const house = { publication: asLine(text), language: 'en-GB', links: [{ title: asLine(text), url: text }] }
  const options: ExportOptions = { ...sampleOptions, house }
  const published = {
    web: publishable(story, 'web'),
    wire: publishable(story, 'wire'),
    print: publishable(story, 'print'),
  }
  return formatName.options.flatMap((name) => {
    const leaving = published[printing[name].channel]
    // What a format has no code for does not leave in it.
    if (printing[name].refuses?.(leaving)) return []
    const printed = documentOf(printing[name].write(leaving, options))
    const { faults, words } = judgeFormat(name, printed)
    const missing = findMissingWord(owedWords(leaving, name), words)
    const outside = printed.includes('unprintable') ? ['prints what is the desk’s own'] : []
    const lost = missing === null ? [] : [`lost “${missing.slice(0, 80)}”`]
    return [...faults, ...lost, ...outside].map((fault) => `${name}: ${fault}`)
  })
}

function judgeFormat(name: FormatName, printed: string): { faults: readonly string[]; words: string[] } {
  if (name === 'html' || name === 'fragment') {
    const { faults, words } = judgeMarkup(printed, name === 'html' ? 'page' : 'fragment')
    return { faults, words: wordsOf(words) }
  }
  const isWire = name === 'anpa' || name === 'iptc7901'
  // A wire's own signs of control are no words of ours.
  const unprintable = isWire ? null : findUnprintable(printed)
  const faults = unprintable ? [`holds ${unprintable.code}`] : []
  if (name === 'ninjs' && !isJson(printed)) return { faults: [...faults, 'is no JSON'], words: [] }
  if (name === 'ninjs')
    faults.push(...bodiesOf(printed).flatMap((body) => judgeMarkup(body, 'fragment').faults))
  return { faults, words: printedWords(name, printed) }
}

type Bodies = { readonly bodies?: readonly { readonly value: string; readonly contentType?: string }[] }

function bodiesOf(printed: string): string[] {
  const { bodies = [] } = JSON.parse(printed) as Bodies
  return bodies.filter(({ contentType }) => contentType?.includes('html')).map(({ value }) => value)
}
