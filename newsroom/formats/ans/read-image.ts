import { parseFragment } from 'parse5'
import { crop } from '../../story/block.ts'
import type { Credit } from '../../story/credit.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { place } from '../../story/place.ts'
import { readLine } from '../html/read-line.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { foreignLine, foreignObject, foreignObjects, foreignText } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { readCreditParticulars, readJson } from '../reading/public-particulars.ts'
import { type AnsObject, ownPairs } from './ans-object.ts'

/** A picture as an image of ANS tells of it. */
export function readImage(image: AnsObject): ReadPicture {
  const ours = ownPairs(image)
  const own = ours ?? {}
  const title = foreignText(foreignObject(image['headlines'])?.['basic']) || foreignText(image['subtitle'])
  const located = foreignLine(image['location'])
  const said = own['place'] === undefined && located !== '' ? { name: located } : undefined
  return {
    headline: wordsOf(own['headline'], title, ours !== null),
    caption: wordsOf(own['caption'], foreignText(image['caption']), ours !== null),
    alt: foreignLine(image['alt_text']),
    credit: readCreditParticulars(own) ?? readCredit(image),
    ...present({
      rights: foreignText(image['copyright']) || undefined,
      instructions: foreignText(foreignObject(image['planning'])?.['internal_note']) || undefined,
      jobId: own['jobId'],
      place: readJson(own['place'], place) ?? said,
      takenAt: own['takenAt'] ?? (foreignLine(image['created_date']) || undefined),
      crop: readJson(own['crop'], crop),
    }),
    hrefs: hrefsOf(image),
  }
}

/** Words of ours as they are or marked up; a foreign caption may be HTML or not, and is read as what it shows. */
function wordsOf(markup: string | undefined, text: string, isOurs: boolean): PublishableInline[] {
  if (markup !== undefined) return readLine(parseFragment(markup).childNodes)
  if (!isOurs && /<\/?(?:p|a|b|i|em|strong|br|span)\b[^<]*>|&(?:#\d+|\w+);/i.test(text))
    return readLine(parseFragment(text).childNodes)
  return text === '' ? [] : [{ text }]
}

/** The line that is shown, else who made it and to whom it belongs. */
function readCredit(image: AnsObject): Credit | null {
  const names = (list: unknown) =>
    foreignObjects(list).map((one) => foreignLine(one['byline']) || foreignLine(one['name']))
  const credits = foreignObject(image['credits'])
  const [creator = ''] = names(credits?.['by']).filter((name) => name !== '')
  const [owner = ''] = names(credits?.['affiliation']).filter((name) => name !== '')
  const [line = ''] = names(foreignObject(image['vanity_credits'])?.['by']).filter((name) => name !== '')
  if (line !== '') return parseCredit(line)
  if (owner === '') return creator === '' ? null : parseCredit(creator)
  const parsed = parseCredit(owner)
  return parsed && creator !== '' && creator !== owner ? { ...parsed, creator } : parsed
}

/** Where the file lies: as shown, then the other sizes, the largest first. */
function hrefsOf(image: AnsObject): string[] {
  const own = foreignObject(foreignObject(image['additional_properties'])?.['dateline'])
  const others = foreignObjects(own?.['renditions']).toSorted(
    (one, other) => Number(other['width']) - Number(one['width']),
  )
  const all = [image['url'], ...others.map(({ url }) => url)].map(foreignText).filter((href) => href !== '')
  return [...new Set(all.map(decoded))]
}

function decoded(href: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  try {
    return decodeURI(href)
  } catch {
    // An address with a stray percent sign is its own name.
    return href
  }
}
