import { parseFragment } from 'parse5'
import type { Credit } from '../../story/credit.ts'
import { creditKind } from '../../story/credit.ts'
import { handoutNotice } from '../../story/print-credit.ts'
import { readLimits } from '../../story/usage-limits.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { readLine } from '../html/read-line.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { foreignLine, foreignText } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { isMarkup, lineOfRole, objectsIn, readPlace, roleOf } from './read-entries.ts'

/** True for an object that is a picture, in whatever word for it. */
export function isPicture(item: NinjsObject): boolean {
  return /^(?:picture|photo|graphic|image)$/i.test(foreignText(item['type']))
}

/** A picture as an object of ninjs tells of it. */
export function readAssociation(item: NinjsObject): ReadPicture {
  const descriptions = objectsIn(item, 'descriptions')
  const credit = readCredit(item)
  const rights = foreignText(item['copyrightNotice'])
  const [place] = objectsIn(item, 'places').filter((entry) => ['picture', ''].includes(roleOf(entry)))
  const located = foreignLine(item['located'])
  return {
    headline: wordsOf(objectsIn(item, 'headlines'), ['main', ''], foreignLine(item['title'])),
    caption: wordsOf(descriptions, ['caption', '', 'main', 'summary'], foreignText(item['caption'])),
    alt: lineOfRole(descriptions, 'alttext') || lineOfRole(descriptions, 'alt'),
    credit,
    ...present({
      rights: rights || undefined,
      instructions: instructionsOf(item, credit) || undefined,
      jobId: lineOfRole(objectsIn(item, 'altIds'), 'job') || undefined,
      place: (place && readPlace(place)) ?? (located === '' ? undefined : { name: located }),
      takenAt: foreignLine(item['contentCreated']) || lineOfRole(descriptions, 'taken') || undefined,
    }),
    hrefs: renditionsOf(item),
  }
}

/** The words in the first of the roles that has any: the marked up ones where there are both. */
function wordsOf(
  list: readonly NinjsObject[],
  roles: readonly string[],
  otherwise: string,
): PublishableInline[] {
  const found = roles
    .map((role) => list.filter((entry) => roleOf(entry) === role))
    .find((all) => all.length > 0)
  const marked = found?.find(isMarkup) ?? found?.[0]
  const text = foreignText(marked?.['value']) || otherwise
  if (marked && isMarkup(marked)) return readLine(parseFragment(text).childNodes)
  return text === '' ? [] : [{ text }]
}

const notice = /^ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY\.|\s*MANDATORY CREDIT\.$/g

/** What is to be heeded: the editor's note, and terms of use that are no notice made from the credit. */
function instructionsOf(item: NinjsObject, credit: Credit | null): string {
  const told = foreignText(item['usageTerms']).trim()
  const terms = credit && handoutNotice(credit) === told ? '' : told.replace(notice, '').trim()
  return [foreignText(item['edNote']), terms].filter((text) => text !== '').join('\n')
}

/** The credit from its parts, where the kind of its giver is told; else from the line as it is printed. */
function readCredit(item: NinjsObject): Credit | null {
  const sources = objectsIn(item, 'infoSources')
  const terms = foreignText(item['usageTerms'])
  const mandatory = /MANDATORY CREDIT/.test(terms)
  const limits = readLimits(terms)
  for (const source of sources) {
    const kind = creditKind.safeParse(roleOf(source))
    const organisation = foreignLine(source['name'])
    if (!kind.success || organisation === '') continue
    const creator = nameOf(objectsIn(item, 'people'), ['creator'])
    const via = nameOf(sources, ['distributor'])
    return { ...present({ creator, via }), organisation, kind: kind.data, mandatory, ...present({ limits }) }
  }
  const line =
    foreignLine(item['creditLine']) || foreignLine(item['by']) || nameOf(sources, ['', 'source']) || ''
  const parsed = line === '' ? null : parseCredit(line)
  const photographer = foreignLine(item['photographer'])
  if (!parsed) return photographer === '' ? null : { organisation: photographer, kind: 'other', mandatory }
  return {
    ...parsed,
    ...(photographer !== '' && !parsed.creator && photographer !== parsed.organisation
      ? { creator: photographer }
      : {}),
    mandatory: parsed.mandatory || mandatory,
  }
}

function nameOf(list: readonly NinjsObject[], roles: readonly string[]): string | undefined {
  return foreignLine(list.find((entry) => roles.includes(roleOf(entry)))?.['name']) || undefined
}

/** Where the file lies: the widest first. A `file:media/x.jpg` of our own is the picture beside the story. */
function renditionsOf(item: NinjsObject): string[] {
  const own = foreignText(item['href'])
  const all = objectsIn(item, 'renditions').toSorted((one, other) => width(other) - width(one))
  const hrefs = [own, ...all.map(({ href }) => foreignText(href))]
  return [...new Set(hrefs.filter((href) => href !== '').map(withoutScheme))]
}

function withoutScheme(href: string): string {
  if (!/^file:(?!\/)/.test(href)) return href
  try {
    return decodeURI(href.slice('file:'.length))
  } catch {
    // An address with a stray percent sign is its own name.
    return href.slice('file:'.length)
  }
}

function width(rendition: NinjsObject): number {
  return Number(rendition['width']) || 0
}
