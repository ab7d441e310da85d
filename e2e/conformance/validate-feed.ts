import { parseXml } from '../../newsroom/formats/xml/parse-xml.ts'
import { childAt, childrenOf, findAll, lineIn, type XmlElement } from '../../newsroom/formats/xml/xml-tree.ts'
import type { Validate } from './validators.ts'

/**
 * Judges a feed: well-formed, with what the RSS 2.0 specification or RFC 4287 (section 4.1) demand of a channel and of an
 * entry, each once, and times in the form the format wants. There is no schema of either that its makers stand by.
 */
export function validateFeed(
  entry: 'item' | 'entry',
  ofFeed: readonly string[],
  ofEntry: readonly string[],
): Validate {
  return (document) => {
    const read = parseXml(document)
    if (!read.ok) return Promise.resolve([`line ${read.fault.line ?? 0}: ${read.fault.reason ?? ''}`])
    const channel = childAt(read.value, 'channel') ?? read.value
    const entries = findAll(read.value, entry)
    return Promise.resolve([
      ...missingIn(channel, ofFeed),
      ...(entries.length === 0 ? ['has no entry'] : []),
      ...entries.flatMap((one) => [...missingIn(one, ofEntry), ...untimely(one)]),
    ])
  }
}

function missingIn(element: XmlElement, names: readonly string[]): string[] {
  return names
    .filter(
      (name) =>
        childrenOf(element, name).filter(({ namespace }) => namespace === element.namespace).length !== 1,
    )
    .map((name) => `${element.name}: ${name} does not stand once`)
}

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

function untimely(entry: XmlElement): string[] {
  const forms = [
    ['pubDate', rfc822],
    ['published', rfc3339],
    ['updated', rfc3339],
  ] as const
  return forms.flatMap(([name, form]) =>
    childrenOf(entry, name)
      .map(lineIn)
      .filter((text) => !form.test(text))
      .map((text) => `${name} is ${text}`),
  )
}
