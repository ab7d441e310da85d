import type { Block } from '../../story/block.ts'
import type { ReadBody } from '../html/read-body.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import {
  type ComposedPicture,
  composePicture,
  composeStory,
  type ReadFields,
} from '../reading/compose-story.ts'
import { fillFields } from '../reading/fill-fields.ts'
import { foreignInstant, foreignMoment } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import type { ForeignFile, Making, ReadItem } from '../reader.ts'
import { printXml } from '../xml/write-xml.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import type { GatheredNews } from './gather-news-items.ts'
import { type Around, type Leaf, leavesOf } from './content-leaves.ts'
import { picturesIn, storiesIn } from './news-components.ts'
import { keptOf } from './newsml-kept.ts'
import { type ReadContent, readContent, readContentLine } from './read-content.ts'
import { allAt, isOrigin, locationsOf, newsLine, readNewsLines } from './read-news-lines.ts'
import { readNewsPicture } from './read-news-picture.ts'

/** The stories of an item, one for each part that is news by itself. Its pictures are shown in the first. */
export function readNewsItem(
  { main, pictures }: GatheredNews,
  file: ForeignFile,
  making: Making,
): ReadItem[] {
  const components = childrenOf(main, 'NewsComponent')
  const found = components.flatMap((component) => storiesIn(component))
  const stories: Around[] = found.length > 0 ? found : [components.slice(0, 1)]
  return stories.map((around, at) => {
    const shown = at === 0 ? [main, ...pictures] : []
    return readStory(
      main,
      around,
      { shown, mark: stories.length > 1 ? partMark(around, at) : '' },
      file,
      making,
    )
  })
}

/** What tells one story of an item from its others. */
function partMark([component]: Around, at: number): string {
  return `#${(component && attributeIn(component, 'Duid')) || String(at + 1)}`
}

type Part = { readonly shown: readonly XmlElement[]; readonly mark: string }

function readStory(
  item: XmlElement,
  story: Around,
  { shown, mark }: Part,
  file: ForeignFile,
  making: Making,
): ReadItem {
  const [component, ...outer] = story
  const leaves = component ? leavesOf(component, outer) : []
  const copy = leaves.filter(({ part }) => part === 'copy')
  const around = (copy[0]?.around ?? story).map(withoutContent)
  const read = copy.map(({ content }) => readContent(content, making))
  const fields = fieldsOf(item, around, leaves, read[0], making.language)
  const headline = copy.length > 0 ? (fields.headlines?.main ?? '') : ''
  const pictures = [...composed(shown, headline, making), ...read.flatMap(({ nitf }) => nitf?.pictures ?? [])]
  const created = foreignInstant(lineIn(childAt(item, 'NewsManagement', 'ThisRevisionCreated')))
  const settled = settle(joined(copy, read, making), around, read[0], created)
  const { guid, version } = identityOf(item)
  const kept = keptOf(item, around, leaves)
  return composeStory(
    { ...fields, dateline: settled.dateline },
    [...above(pictures, read), ...settled.blocks],
    pictures,
    {
      format: 'newsml-1',
      mediaType: 'application/newsml+xml',
      raw: printXml(mark === '' ? item : withOnly(item, component)),
      ...present({
        guid: guid && `${guid}${mark}`,
        version,
        versionCreated: created ?? undefined,
      }),
      kept,
      notes: fields.embargo ? [] : notesOf(kept),
    },
    file,
    making,
  )
}

/** What a component says of what is in it. */
function withoutContent(component: XmlElement): XmlElement {
  const isContent = /^(?:NewsComponent|NewsItem|ContentItem)$/
  const children = component.children.filter(
    (child) => typeof child === 'string' || !isContent.test(child.name),
  )
  return { ...component, children }
}

function composed(shown: readonly XmlElement[], headline: string, making: Making): ComposedPicture[] {
  return shown
    .flatMap((one) => childrenOf(one, 'NewsComponent'))
    .flatMap((one) => picturesIn(one))
    .map((group) => composePicture(readNewsPicture(group, headline), making))
}

/** The source of one story of an item that has several. */
function withOnly(item: XmlElement, component: XmlElement | undefined): XmlElement {
  const head = item.children.filter((child) => typeof child === 'string' || child.name !== 'NewsComponent')
  return { ...item, children: component ? [...head, component] : head }
}

function fieldsOf(
  item: XmlElement,
  around: Around,
  leaves: readonly Leaf[],
  read: ReadContent | undefined,
  language: string,
): ReadFields {
  const lines = readNewsLines(item, around, language)
  const told = (part: Leaf['part']) =>
    leaves
      .filter((leaf) => leaf.part === part)
      .map(({ content }) =>
        readContentLine(content)
          .map((one) => ('text' in one ? one.text : ''))
          .join(''),
      )
      .join(' ')
      .trim()
  const said = fillFields(lines, { headlines: { main: told('title') }, standfirst: told('lead') })
  const inner = read?.nitf?.fields
  // What the lines outside say once more inside is said once.
  const bullets = inner?.bullets?.filter((bullet) => bullet !== said.standfirst) ?? []
  const all = inner ? fillFields(said, { ...inner, bullets }) : said
  return { ...all, signOff: read?.nitf?.fields.signOff || read?.body.signOff || (lines.signOff ?? '') }
}

/** All copy in its order; a further part has its own headline as a crosshead above it. */
function joined(copy: readonly Leaf[], read: readonly ReadContent[], { newId }: Making): ReadBody {
  const [first] = read
  const blocks = read.flatMap(({ body }, at): Block[] => {
    const leaf = copy[at]
    const headline = at === 0 || !leaf ? '' : newsLine(leaf.around.slice(0, 1), 'HeadLine')
    const title: Block[] =
      headline === '' ? [] : [{ type: 'crosshead', id: newId(), children: [{ text: headline }] }]
    return [...title, ...body.blocks]
  })
  return { blocks, ...present({ dateline: first?.body.dateline, signOff: first?.body.signOff }) }
}

/** The pictures that stand nowhere in the copy, above it. */
function above(pictures: readonly ComposedPicture[], read: readonly ReadContent[]): Block[] {
  const inCopy = new Set(read.flatMap(({ nitf }) => nitf?.pictures ?? []))
  return pictures.filter((one) => !inCopy.has(one)).map(({ block }) => block)
}

function settle(body: ReadBody, around: Around, read: ReadContent | undefined, created: string | null) {
  const inner = read?.nitf?.dateline
  const line = newsLine(around, 'DateLine')
  const field = line === '' ? (inner?.field ?? '') : line
  const said = foreignMoment(allAt(around, 'DescriptiveMetadata', 'DateLineDate').map(lineIn)[0])
  const isPlace = /\p{L}/u.test(field)
  const settled = settleDateline(body, {
    places: inner?.places ?? [],
    told: inner?.told ?? {},
    ...present({
      field: isPlace ? field : undefined,
      day: (said && 'day' in said ? String(said.day) : created?.slice(0, 10)) ?? undefined,
    }),
  })
  // Where it was written is a dateline's place only where there is a line for one that does not name it.
  const [origin] = locationsOf(around, isOrigin)
  return settled.dateline === null && field !== '' && origin
    ? { ...settled, dateline: { places: [origin], placement: 'run-in' as const, literal: field } }
    : settled
}

/**
 * What the sender calls the item, the same for all its revisions, and which one this is. It is made of the parts of its
 * identifier, as the standard says; where they are not there, the public identifier ends with the revision. One that does
 * not get as far as the item is none: it would be the same for all that its sender sends.
 */
function identityOf(item: XmlElement): { readonly guid?: string; readonly version?: string } {
  const identifier = childAt(item, 'Identification', 'NewsIdentifier')
  const said = (name: string) => lineIn(childAt(identifier, name))
  const parts = [said('ProviderId'), said('DateId'), said('NewsItemId')]
  const isWhole = parts.every((part) => part !== '')
  const whole = /^(urn:newsml:[^:]+:[^:]+:.+?)(?::\d+[NUA]?)?$/i.exec(said('PublicIdentifier'))?.[1]
  const guid = isWhole ? `urn:newsml:${parts.join(':')}` : (whole ?? parts[2])
  return present({ guid: guid || undefined, version: said('RevisionId') || undefined })
}

/** What an editor has to know before the story goes on, though it fits no field. */
function notesOf(kept: Readonly<Record<string, string>>): string[] {
  return ['NewsManagement/Status', 'NewsManagement/StatusWillChange'].flatMap((name) =>
    kept[name] ? [`${name}: ${kept[name]}`] : [],
  )
}
