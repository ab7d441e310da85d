import type { OfferedFields } from '../../../newsroom/contract/contract.ts'
import { parseCredit } from '../../../newsroom/formats/intake/parse-credit.ts'
import type { Asset, MediaFile } from '../../../newsroom/story/asset.ts'
import type { Credit } from '../../../newsroom/story/credit.ts'
import type { Place } from '../../../newsroom/story/place.ts'
import { makePrintable } from '../../../newsroom/story/printable.ts'
import type { PictureFields } from './picture-fields.ts'

/** The asset of a picture that has come in: its file, and what the picture says of where it is from. */
export function assetOf(id: string, file: MediaFile, fields: PictureFields): Asset {
  const place = placeOf(fields)
  const optional = {
    rights: paragraph(fields.rights),
    instructions: paragraph(fields.instructions),
    jobId: oneLine(fields.jobId),
    takenAt: oneLine(fields.takenAt),
  }
  const given = Object.entries(optional).filter(([, text]) => text !== '')
  const original = Object.entries(fields.original).map(([name, text]) => [name, paragraph(text)])
  return {
    id,
    file,
    credit: creditOf(fields),
    ...(Object.fromEntries(given) as Partial<typeof optional>),
    ...(place ? { place } : {}),
    ...(original.length > 0 ? { original: Object.fromEntries(original) as Record<string, string> } : {}),
  }
}

/** What a picture offers for its use in the story. The editor decides; an empty field offers nothing. */
export function offeredOf(fields: PictureFields): OfferedFields {
  return {
    headline: oneLine(fields.headline),
    caption: oneLine(fields.caption),
    alt: oneLine(fields.alt),
    creditLine: oneLine(fields.creditLine),
  }
}

function creditOf(fields: PictureFields): Credit | null {
  const [creator, creditLine, source] = [fields.creator, fields.creditLine, fields.source].map(oneLine)
  const credit = parseCredit(creditLine || source || '')
  if (!credit) return creator ? parseCredit(creator) : null
  if (!creator || credit.creator || isSameName(creator, credit.organisation) || isNoName(creator))
    return credit
  return { ...credit, creator }
}

// What agencies write where the photographer is not to be named.
function isNoName(creator: string): boolean {
  return /^(handout|stringer|pool|ho|str|via)$/i.test(creator)
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function placeOf(fields: PictureFields): Place | null {
  const name = oneLine(fields.city)
  if (name === '') return null
  const [region, country, code] = [fields.region, fields.country, fields.countryCode].map(oneLine)
  return {
    name,
    ...(region ? { region } : {}),
    ...(country ? { country } : {}),
    // IIM gives three letters, the story has two; three stay in the original fields.
    ...(code && /^[A-Z]{2}$/.test(code) ? { countryCode: code } : {}),
  }
}

function paragraph(text: string | undefined): string {
  return makePrintable(text ?? '').trim()
}

function oneLine(text: string | undefined): string {
  return paragraph(text).replace(/\s+/g, ' ')
}
