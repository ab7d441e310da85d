import type { LineRole } from '../proposal.ts'
import type { Settled } from './settle-line.ts'

/** What a line above the copy is, before its place among the titles is known. */
export type HeadKind =
  | 'settled'
  | 'headline'
  | 'caption'
  | 'bare-caption'
  | 'credit'
  | 'byline'
  | 'writers-title'
  | 'date'
  | 'clock'
  | 'page-line'
  | 'title'

/**
 * Tells the titles apart, by their number among the lines: the picture's stands right above a caption, the story's below
 * the picture or first of all, a kicker is short and above it, a standfirst comes behind.
 */
export function choosePlaces(
  entries: readonly Settled[],
  kinds: readonly HeadKind[],
  hasBody: boolean,
): Map<number, [LineRole, string]> {
  const titles = [...kinds.keys()].filter((at) => kinds[at] === 'title')
  const marked = kinds.indexOf('headline')
  const pictures = choosePictureTitles(titles, kinds, hasBody)
  const others = titles.filter((at) => !pictures.includes(at))
  const headline = marked >= 0 ? marked : chooseHeadline(others, kinds, entries, hasBody)
  const places = new Map<number, [LineRole, string]>()
  for (const at of pictures) places.set(at, ['picture-headline', 'before-caption'])
  for (const at of others) places.set(at, placeTitle(at, headline, others, entries))
  return places
}

/** A title right above a caption is the picture's, if another is left for the story or there is no story. */
function choosePictureTitles(
  titles: readonly number[],
  kinds: readonly HeadKind[],
  hasBody: boolean,
): number[] {
  const above = titles.filter((at) => kinds[at + 1] === 'caption' || kinds[at + 1] === 'bare-caption')
  const isTitled = kinds.includes('headline') || titles.length > above.length || !hasBody
  return isTitled ? above : above.slice(1)
}

function chooseHeadline(
  titles: readonly number[],
  kinds: readonly HeadKind[],
  entries: readonly Settled[],
  hasBody: boolean,
): number {
  const lastPicture = kinds.findLastIndex((kind) => kind === 'caption' || kind === 'bare-caption')
  if (!hasBody && lastPicture >= 0 && titles.length === 0) return -1
  const below = titles.filter((at) => at > lastPicture)
  const among = below.length > 0 ? below : titles
  const [first, second] = among
  if (first === undefined) return -1
  const isKicker = second !== undefined && wordsIn(entries, first) <= 3 && wordsIn(entries, second) > 3
  return isKicker ? second : first
}

function placeTitle(
  at: number,
  headline: number,
  titles: readonly number[],
  entries: readonly Settled[],
): [LineRole, string] {
  if (at === headline) return ['headline', 'last-title']
  const count = wordsIn(entries, at)
  if (at < headline) {
    const isNearest = titles.filter((other) => other < headline).at(-1) === at
    if (isNearest && count <= 3) return ['kicker', 'above-headline']
    return count <= 4 ? ['aside', 'other-title'] : ['standfirst', 'other-title']
  }
  return count <= 3 && headline >= 0 ? ['aside', 'other-title'] : ['standfirst', 'other-title']
}

function wordsIn(entries: readonly Settled[], at: number): number {
  return entries[at]?.line.text.split(/\s+/).length ?? 0
}
