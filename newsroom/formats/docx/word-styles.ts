import { marks, type Mark } from '../../story/inline.ts'
import { isCodeStyle, plainParagraph, roleOfStyle, type StyleSays } from '../office/role-of-style.ts'
import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { attributeOf, toggleAt, valueAt } from './word-element.ts'

/** The marks that properties of a run switch on or off; what they are silent about is absent. */
export type RunMarks = Readonly<Partial<Record<Mark, boolean>>>

/** The styles of a Word file. */
export type WordStyles = {
  /** What a paragraph's style says of it. */
  readonly paragraph: (id: string | undefined) => StyleSays
  /** The list a paragraph's style puts it in, as its numbering properties; undefined for none. */
  readonly numbering: (id: string | undefined) => XmlElement | undefined
  /** What a character style says of words. */
  readonly run: (id: string | undefined) => RunMarks
  readonly name: (id: string | undefined) => string
}

// No style is based on another that often; a ring of them would be endless.
const deepest = 20

/** Reads `word/styles.xml`; a file without one has no styles. */
export function readStyles(root: XmlElement | null): WordStyles {
  const byId = new Map<string, XmlElement>()
  for (const style of root ? childrenOf(root, 'style') : [])
    byId.set(attributeOf(style, 'styleId') ?? '', style)
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    let style = id === undefined ? undefined : byId.get(id)
    while (style && found.length < deepest) {
      found.push(style)
      style = byId.get(valueAt(style, 'basedOn') ?? '')
    }
    return found
  }
  const name = (id: string | undefined) => {
    const [style] = chain(id)
    // A style that the file does not define says by its id what it is: writers of few styles leave them out.
    return (style && valueAt(style, 'name')) ?? id?.replace(/([a-z])([A-Z1-9])/g, '$1 $2') ?? ''
  }
  return {
    paragraph: (id) => sayOfParagraph(chain(id), name(id)),
    numbering: (id) =>
      chain(id)
        .map((style) => childAt(style, 'pPr', 'numPr'))
        .find((found) => found !== undefined),
    run: (id) => sayOfRun(chain(id), name(id)),
    name,
  }
}

function sayOfParagraph(styles: readonly XmlElement[], own: string): StyleSays {
  const names = styles.length > 0 ? styles.map((style) => valueAt(style, 'name') ?? '') : [own]
  const said = names.map(roleOfStyle).find(({ role, shape }) => role !== null || shape !== 'paragraph')
  if (said) return said
  const outline = styles
    .map((style) => valueAt(style, 'pPr', 'outlineLvl'))
    .find((level) => level !== undefined)
  return headingAt(outline) ?? plainParagraph
}

/** The heading of an outline level, 0 being the outermost; null for body text, which is 9. */
export function headingAt(outline: string | undefined): StyleSays | null {
  if (outline === undefined || !/^[0-8]$/.test(outline)) return null
  return { shape: 'heading', role: null, level: Number(outline) + 1 }
}

function sayOfRun(styles: readonly XmlElement[], name: string): RunMarks {
  if (/^(?:hyperlink|followed ?hyperlink|internet link|footnote reference|endnote reference)$/i.test(name))
    return {}
  const said = styles.toReversed().map((style) => readRunMarks(childAt(style, 'rPr')))
  return Object.assign({}, ...said, isCodeStyle(name) ? { code: true } : {}) as RunMarks
}

/** The marks that a run's own properties switch on or off. */
export function readRunMarks(properties: XmlElement | undefined): RunMarks {
  if (!properties) return {}
  const strikes = [toggleAt(properties, 'strike'), toggleAt(properties, 'dstrike')]
  const height = valueAt(properties, 'vertAlign')
  const place = Number(valueAt(properties, 'position') ?? 0)
  const read: Partial<Record<Mark, boolean | undefined>> = {
    bold: toggleAt(properties, 'b') ?? toggleAt(properties, 'bCs'),
    italic: toggleAt(properties, 'i') ?? toggleAt(properties, 'iCs'),
    underline: toggleAt(properties, 'u'),
    strike: strikes.includes(true) ? true : strikes.find((is) => is !== undefined),
    subscript: height === undefined ? undefined : height === 'subscript' || place < 0,
    superscript: height === undefined ? undefined : height === 'superscript',
  }
  const said = marks.flatMap((mark) => (read[mark] === undefined ? [] : [[mark, read[mark]] as const]))
  return Object.fromEntries(said)
}
