import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { inlineText } from '../../story/block-text.ts'
import { makePrintable } from '../../story/printable.ts'
import { readLine } from '../html/read-line.ts'
import { findStoryMarkup, readStoryMarkup } from '../html/read-story-markup.ts'
import { composeStory, type ReadFields } from '../reading/compose-story.ts'
import { foreignLanguage, foreignObject } from '../reading/foreign-text.ts'
import type { Making, ReadItem } from '../reader.ts'
import { attributeOf } from './element-facts.ts'
import { describedFields, describedOrigin } from './described-fields.ts'
import { walkTree } from './walk-tree.ts'

/** What a page says in its head and beside the story. */
type Page = {
  language: string
  socialTitle: string
  described: Readonly<Record<string, unknown>>
}

/**
 * The story of a page or a fragment that this program wrote, by the markup of its story and by what the page says of it to
 * machines; null for every other page. What stands around the story is set aside.
 */
export function readOwnPage(
  nodes: readonly Tree.ChildNode[],
  source: string,
  name: string | null,
  making: Making,
): ReadItem | null {
  const article = findStoryMarkup(nodes)
  if (!article) return null
  const page = readPage(nodes)
  const spoken = attributeOf(article, 'lang') || page.language
  const language = foreignLanguage(spoken) ?? making.language
  const { fields, body, pictures, hasSocial } = readStoryMarkup(article, language, making)
  const headlines = {
    main: '',
    ...fields.headlines,
    ...(hasSocial && page.socialTitle !== '' ? { social: page.socialTitle } : {}),
  }
  const all: ReadFields = { ...describedFields(page.described), ...fields, headlines, language }
  const origin = {
    format: 'html' as const,
    mediaType: 'text/html',
    raw: source,
    ...describedOrigin(page.described),
  }
  const read = composeStory(all, body, pictures, origin, { name }, making)
  return withSetAside(read, linesAround(nodes, article))
}

function readPage(nodes: readonly Tree.ChildNode[]): Page {
  const page: Page = { language: '', socialTitle: '', described: {} }
  walkTree(nodes, true, {
    enter: (element) => {
      if (element.tagName === 'html') page.language = attributeOf(element, 'lang')
      else if (element.tagName === 'meta' && attributeOf(element, 'property') === 'og:title')
        page.socialTitle ||= makePrintable(attributeOf(element, 'content'))
      else if (element.tagName === 'script' && /ld\+json/i.test(attributeOf(element, 'type')))
        page.described = { ...describedIn(element), ...page.described }
      return true
    },
    text: () => undefined,
  })
  return page
}

function describedIn(script: Tree.Element): Readonly<Record<string, unknown>> {
  const [first] = script.childNodes
  try {
    return foreignObject(JSON.parse(first && 'value' in first ? first.value : '')) ?? {}
  } catch {
    // Somebody has changed it by hand: it says nothing then.
    return {}
  }
}

/** The lines of a page that stand before and behind its story. */
function linesAround(nodes: readonly Tree.ChildNode[], article: Tree.Element): string[] {
  const lines: string[] = []
  walkTree(nodes, true, {
    enter: (element) => {
      if (element === article || /^(?:head|script|style|template)$/.test(element.tagName)) return null
      if (/^(?:p|li|h[1-6]|td|th|dt|dd)$/.test(element.tagName)) {
        lines.push(inlineText(readLine(element.childNodes)))
        return null
      }
      return true
    },
    text: (value) => lines.push(makePrintable(value).trim()),
  })
  return lines.filter((line) => line !== '')
}

function withSetAside({ story, ...rest }: ReadItem, setAside: readonly string[]): ReadItem {
  const intake = story.intake.map((one) => ({ ...one, setAside: [...setAside] }))
  return { ...rest, story: { ...story, intake } }
}
