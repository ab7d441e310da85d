import { parseFragment } from 'parse5'
import { failed, ok, type Result } from '../../story/result.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { findStoryMarkup, readStoryMarkup } from '../html/read-story-markup.ts'
import { composeStory } from '../reading/compose-story.ts'
import {
  foreignLanguage,
  foreignLine,
  foreignList,
  foreignMoment,
  foreignObject,
  foreignObjects,
} from '../reading/foreign-text.ts'
import { settleByline } from '../reading/settle-byline.ts'
import type { ForeignFile, Making, ReadCopy, ReadItem, ReadProblem } from '../reader.ts'
import { enclosedIn } from '../zip/enclosed-in.ts'
import { openZip } from '../zip/open-zip.ts'
import type { AppleObject } from './look.ts'
import { ownMarkup } from './own-markup.ts'

const mostJson = 30_000_000

/** Reads a bundle that this program wrote: the article's parts in their order, and the pictures that lie beside it. */
export function readAppleNews(file: ForeignFile, making: Making): Result<ReadCopy, ReadProblem> {
  const zip = openZip(file.bytes)
  if (!zip.ok) return zip
  const bytes = zip.value.read('article.json', mostJson)
  const raw = bytes && decodeBytes(bytes, { label: 'utf-8', isStrict: true })
  if (raw === null) return failed({ code: 'damaged', reason: 'the bundle lacks article.json' })
  try {
    const article = foreignObject(JSON.parse(raw))
    const item = article && readArticle(article, raw, file, making)
    if (!item) return failed({ code: 'no-story' })
    return ok({ items: [enclosedIn(zip.value, '', item)], problems: [] })
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return failed({ code: 'not-well-formed', reason: cause.message })
  }
}

function readArticle(
  article: AppleObject,
  raw: string,
  { name }: Pick<ForeignFile, 'name'>,
  making: Making,
): ReadItem | null {
  const language = foreignLanguage(article['language']) ?? making.language
  const markup = ownMarkup(foreignObjects(article['components']), foreignLine(article['title']))
  const story = findStoryMarkup(parseFragment(markup).childNodes)
  if (!story) return null
  const { fields, body, pictures } = readStoryMarkup(story, language, making)
  const metadata = foreignObject(article['metadata'])
  const linesAt = (name: string) => foreignList(metadata?.[name]).map(foreignLine)
  const people = linesAt('authors').map((author) => ({ name: author }))
  const byline = settleByline(people, fields.byline?.literal ?? '', { language, isOurs: true })
  const told = {
    language,
    byline,
    keywords: linesAt('keywords'),
    published: foreignMoment(metadata?.['datePublished']),
  }
  const guid = foreignLine(article['identifier'])
  const origin = { format: 'apple-news' as const, mediaType: 'application/zip', raw, guid }
  return composeStory({ ...fields, ...told }, body, pictures, origin, { name }, making)
}
