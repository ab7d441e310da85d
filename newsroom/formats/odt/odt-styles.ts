import type { Mark } from '../../story/inline.ts'
import { isCodeStyle, plainParagraph, roleOfStyle, type StyleSays } from '../office/role-of-style.ts'
import { childAt, childrenOf, findAll, type XmlElement } from '../xml/xml-tree.ts'

/** The styles of an OpenDocument text: those in both of its parts, the automatic ones included. */
export type OdtStyles = {
  readonly paragraph: (name: string | undefined) => StyleSays
  readonly run: (name: string | undefined) => Partial<Record<Mark, boolean>>
  /** The marks somebody gave to all words of a paragraph: they are in a style that the program made for it. */
  readonly direct: (name: string | undefined) => Partial<Record<Mark, boolean>>
  /** Whether a list of this style is numbered at a level, 1 being the outermost. */
  readonly isNumbered: (list: string | undefined, level: number) => boolean
}

// No style is based on another that often; a ring of them would be endless.
const deepest = 20

/** Reads the styles of `content.xml` and `styles.xml`. */
export function readOdtStyles(roots: readonly (XmlElement | null)[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  const automatic = automaticStyles(roots)
  for (const root of roots) {
    for (const style of root ? findAll(root, 'style') : [])
      styles.set(style.attributes['style:name'] ?? '', style)
    for (const list of root ? findAll(root, 'list-style') : [])
      lists.set(list.attributes['style:name'] ?? '', list)
  }
  const chain = (name: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    let style = name === undefined ? undefined : styles.get(name)
    while (style && found.length < deepest) {
      found.push(style)
      style = styles.get(style.attributes['style:parent-style-name'] ?? '')
    }
    return found
  }
  return {
    paragraph: (name) => sayOf(chain(name), name ?? ''),
    run: (name) =>
      Object.assign({}, ...chain(name).toReversed().map(marksOf)) as Partial<Record<Mark, boolean>>,
    direct: (name) =>
      Object.assign(
        {},
        ...chain(name)
          .filter((style) => automatic.has(style))
          .map(marksOf),
      ) as Partial<Record<Mark, boolean>>,
    isNumbered: (list, level) => {
      const levels = childrenOf(lists.get(list ?? '') ?? nothing)
      const found = levels.find(({ attributes }) => attributes['text:level'] === String(level))
      return found?.name === 'list-level-style-number' && found.attributes['style:num-format'] !== ''
    },
  }
}

/** The styles that a program makes for what somebody has done to words directly. */
function automaticStyles(roots: readonly (XmlElement | null)[]): ReadonlySet<XmlElement> {
  const all = roots.flatMap((root) => (root ? findAll(root, 'automatic-styles') : []))
  return new Set(all.flatMap((part) => childrenOf(part)))
}

const nothing: XmlElement = { name: '', namespace: '', attributes: {}, children: [] }

function sayOf(styles: readonly XmlElement[], name: string): StyleSays {
  const named = styles.flatMap(({ attributes }) => [
    attributes['style:display-name'] ?? '',
    attributes['style:name'] ?? '',
    // A program's own styles may be based on one that the file does not define.
    attributes['style:parent-style-name'] ?? '',
  ])
  // A space in a name is written as its number between underlines.
  const names = (named.length > 0 ? named : [name]).map((one) => one.replaceAll('_20_', ' '))
  const said = names.map(roleOfStyle)
  return said.find(({ role, shape }) => role !== null || shape !== 'paragraph') ?? plainParagraph
}

/** The marks that a style's text properties switch on or off (OpenDocument 1.3, part 3, 20). */
function marksOf(style: XmlElement): Partial<Record<Mark, boolean>> {
  const said = childAt(style, 'text-properties')?.attributes ?? {}
  const marks: Partial<Record<Mark, boolean>> = {}
  const set = (mark: Mark, value: string | undefined, isOn: (value: string) => boolean) => {
    if (value !== undefined) marks[mark] = isOn(value)
  }
  set('bold', said['fo:font-weight'], (weight) => weight === 'bold' || Number(weight) >= 600)
  set('italic', said['fo:font-style'], (slant) => slant === 'italic' || slant === 'oblique')
  set('underline', said['style:text-underline-style'], (line) => line !== 'none')
  set('strike', said['style:text-line-through-style'], (line) => line !== 'none')
  const position = said['style:text-position']
  set('subscript', position, (place) => /^(?:sub|-)/.test(place))
  set('superscript', position, (place) => /^(?:super|[1-9])/.test(place))
  const name = style.attributes['style:name'] ?? ''
  if (/^(?:Internet_20_link|Visited_20_Internet_20_Link|ListLabel.*|Footnote_20_Symbol)$/.test(name))
    return {}
  if (isCodeStyle(name.replaceAll('_20_', ' '))) marks.code = true
  return marks
}
