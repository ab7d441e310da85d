import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { inlineText } from '../../story/block-text.ts'
import type { Block } from '../../story/block.ts'
import { type Byline, person } from '../../story/byline.ts'
import { makePrintable } from '../../story/printable.ts'
import * as z from 'zod'
import type { ComposedPicture, ReadFields } from '../reading/compose-story.ts'
import { readJson } from '../reading/public-particulars.ts'
import { settleByline } from '../reading/settle-byline.ts'
import type { Making } from '../reader.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { walkTree } from '../web-page/walk-tree.ts'
import { valueAttribute } from './markup.ts'
import { namesIn, readBodyNodes } from './read-body.ts'
import { isWhite, readLine } from './read-line.ts'
import { readMarkedDateline } from './read-marked-dateline.ts'
import { pictureReading } from './read-picture-markup.ts'

/** A story as its own markup says it. */
export type ReadStoryMarkup = {
  readonly fields: ReadFields
  readonly body: readonly Block[]
  readonly pictures: readonly ComposedPicture[]
  /** Whether it says that there is a headline for social networks, which is not in it. */
  readonly hasSocial: boolean
}

/** The element that holds a story in markup of ours with data; null where there is none. */
export function findStoryMarkup(nodes: readonly Tree.ChildNode[]): Tree.Element | null {
  const found: Tree.Element[] = []
  walkTree(nodes, true, {
    enter: (element) => {
      const isStory =
        element.tagName === 'article' && element.attrs.some(({ name }) => name === valueAttribute)
      if (isStory) found.push(element)
      return found.length === 0 ? true : null
    },
    text: () => undefined,
  })
  return found[0] ?? null
}

const told = z.object({ main: z.string().optional(), social: z.literal(true).optional() })

/**
 * Reads markup that our writers have printed with data. What can be seen counts: a value that does not print as the words
 * beside it was left behind when somebody changed these, and the words are read instead. Elements of others are copy.
 */
export function readStoryMarkup(article: Tree.Element, language: string, making: Making): ReadStoryMarkup {
  const { main, social } = readJson(attributeOf(article, valueAttribute), told) ?? {}
  const inside = article.childNodes.filter((node) => !isWhite(node))
  const [first] = inside
  const header = first && 'tagName' in first && first.tagName === 'header' ? first : null
  const titles = readTitles(header?.childNodes ?? [], language)
  const { pictures, known } = pictureReading(making)
  const copy = [...titles.rest, ...(header ? inside.slice(1) : inside)].filter((node) => !isDate(node))
  const { blocks, dateline, signOff } = readBodyNodes(copy, making.newId, known)
  const { headline, kicker, standfirst, bullets, byline } = titles
  return {
    fields: {
      kicker,
      headlines: main === undefined ? { main: headline } : { main: makePrintable(main), web: headline },
      standfirst,
      bullets,
      byline,
      dateline: dateline ? readMarkedDateline(dateline) : null,
      signOff: signOff ?? '',
    },
    body: blocks,
    pictures,
    hasSocial: social ?? false,
  }
}

type Titles = {
  headline: string
  kicker: string
  standfirst: string
  bullets: string[]
  byline: Byline | null
  /** What is none of them. */
  rest: Tree.ChildNode[]
}

function readTitles(nodes: readonly Tree.ChildNode[], language: string): Titles {
  const found: Titles = { headline: '', kicker: '', standfirst: '', bullets: [], byline: null, rest: [] }
  for (const node of nodes) {
    if (isWhite(node)) continue
    const names = 'tagName' in node ? namesIn(node) : []
    if (!('tagName' in node)) found.rest.push(node)
    else if (node.tagName === 'h1' && found.headline === '') found.headline = lineOf(node)
    else if (names.includes('kicker')) found.kicker = lineOf(node)
    else if (names.includes('standfirst')) found.standfirst = lineOf(node)
    else if (names.includes('bullets')) found.bullets = bulletsIn(node)
    else if (names.includes('byline') && !found.byline) found.byline = bylineOf(node, language)
    else found.rest.push(node)
  }
  return found
}

function bulletsIn(list: Tree.Element): string[] {
  const entries = list.childNodes.filter((node): node is Tree.Element => 'tagName' in node)
  return entries.map(lineOf).filter((text) => text !== '')
}

const people = z.object({ people: z.array(person) })

function bylineOf(element: Tree.Element, language: string): Byline | null {
  const named = readJson(attributeOf(element, valueAttribute), people)?.people ?? []
  return settleByline(named, lineOf(element), { language, isOurs: true })
}

/** The words of an element on one line. */
function lineOf(element: Tree.Element): string {
  return inlineText(readLine(element.childNodes)).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
}

/** The day of publication, where the markup prints it above the copy: the format says it in a better place. */
function isDate(node: Tree.ChildNode): boolean {
  return 'tagName' in node && node.tagName === 'p' && namesIn(node).includes('date')
}
