import type { Byline, Person } from '../../story/byline.ts'
import { newParagraph } from '../../story/new-story.ts'
import { printByline } from '../../story/print-byline.ts'
import type { ReadBody } from '../html/read-body.ts'
import { readBody } from '../html/read-body.ts'
import { readByline } from '../intake/find-byline.ts'
import type { ForeignFile, Making, ReadItem } from '../reader.ts'
import { composePicture, composeStory } from '../reading/compose-story.ts'
import {
  foreignInstant,
  foreignLanguage,
  foreignLine,
  foreignObject,
  foreignText,
} from '../reading/foreign-text.ts'
import {
  embargoOf,
  type Particulars,
  present,
  type ReadParticulars,
  readParticulars,
} from '../reading/particulars.ts'
import { readClientNotes } from '../reading/read-client-notes.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { keptOf } from './kept-of.ts'
import { liftEdition } from './lift-edition.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { isPicture, readAssociation } from './read-association.ts'
import { isMarkup, lineOfRole, linesOfRole, objectsIn, personAt, readPlace, roleOf } from './read-entries.ts'
import { readSubjects } from './read-subjects.ts'

/** The story of an object of ninjs, whatever its edition. Pictures that belong to it stand above the copy. */
export function readObject(object: NinjsObject, raw: string, file: ForeignFile, making: Making): ReadItem {
  const lifted = liftEdition(object)
  const { item } = lifted
  const told = readParticulars(particularsIn(item))
  const language = foreignLanguage(item['language']) ?? making.language
  const { blocks, dateline, signOff } = readCopy(item, told, making)
  const pictures = [
    ...(isPicture(item) ? [item] : []),
    ...objectsIn(item, 'associations').filter(isPicture),
  ].map((one) => composePicture(readAssociation(one), making))
  const fields = {
    language,
    ...readTitles(item),
    ...readOrigin(item, language),
    ...readSlip(item, told),
    ...readSubjects(item),
    dateline,
    signOff,
  }
  const { kept, notes } = keptOf(lifted)
  return composeStory(
    fields,
    [...pictures.map(({ block }) => block), ...blocks],
    pictures,
    {
      format: 'ninjs',
      mediaType: 'application/json',
      raw,
      notes,
      ...present({
        guid: foreignText(item['uri']) || foreignText(item['itemId']) || undefined,
        version: foreignText(item['version']) || undefined,
        versionCreated: foreignText(item['versionCreated']) || undefined,
        kept,
      }),
    },
    file,
    making,
  )
}

function particularsIn(item: NinjsObject): Particulars {
  return Object.fromEntries(
    objectsIn(item, 'altIds').map((entry) => [roleOf(entry), foreignText(entry['value'])]),
  )
}

function readTitles(item: NinjsObject) {
  const headlines = objectsIn(item, 'headlines')
  const descriptions = objectsIn(item, 'descriptions')
  const main = lineOfRole(headlines, 'main') || lineOfRole(headlines, '') || foreignLine(item['title'])
  return {
    headlines: {
      main,
      ...present({
        web: lineOfRole(headlines, 'web') || undefined,
        alert: lineOfRole(headlines, 'alert') || undefined,
        social: lineOfRole(headlines, 'social') || undefined,
      }),
    },
    kicker: lineOfRole(headlines, 'kicker'),
    slugline: foreignLine(item['slugline']),
    // What a picture's description says is its caption.
    standfirst: isPicture(item)
      ? ''
      : lineOfRole(descriptions, 'summary') ||
        lineOfRole(descriptions, '') ||
        lineOfRole(descriptions, 'main'),
    bullets: linesOfRole(descriptions, 'bullet'),
  }
}

function readOrigin(item: NinjsObject, language: string) {
  const sources = objectsIn(item, 'infoSources')
  const source =
    sources.find((entry) => roleOf(entry) === 'source') ??
    sources.find((entry) => roleOf(entry) !== 'dateline')
  const event = objectsIn(item, 'places').find((entry) => roleOf(entry) === 'event')
  return {
    byline: isPicture(item) ? null : readPeople(item, language),
    source: foreignLine(source?.['name']) || foreignLine(item['source']),
    eventPlace: event ? readPlace(event) : null,
  }
}

function readPeople(item: NinjsObject, language: string): Byline | null {
  const places = objectsIn(item, 'places').filter((entry) => roleOf(entry) === 'byline')
  const people = objectsIn(item, 'people').flatMap((entry): Person[] => {
    const name = foreignLine(entry['name'])
    const role = roleOf(entry)
    // A person whom the story is about did not write it.
    if (name === '' || /^(?:subject|about|creator)$/i.test(role)) return []
    const at = places.findIndex((place) => personAt(place) === name)
    const place = at < 0 ? null : readPlace(places.splice(at, 1)[0] ?? {})
    return [{ name, ...(role === '' || role === 'author' ? {} : { role }), ...(place ? { place } : {}) }]
  })
  const line = foreignLine(foreignObject(objectsIn(item, 'by')[0])?.['by']) || foreignLine(item['by'])
  if (people.length === 0 && line === '') return null
  // Our own writers name everybody apart; elsewhere the line is all there is of them.
  if (people.length === 0) return familyOf(item) === '' ? readByline([line]) : { people, literal: line }
  if (line === '') return { people }
  return printByline({ people }, language).trim() === line ? { people } : { people, literal: line }
}

function readSlip(item: NinjsObject, told: ReadParticulars) {
  const chain = told.chain ?? {
    kind:
      foreignText(item['pubStatus']).toLowerCase() === 'canceled'
        ? ('withdrawn' as const)
        : ('original' as const),
    sequence: 0,
  }
  const urgency = Math.round(Number(item['urgency']))
  const family = familyOf(item)
  return {
    ...present({ published: told.published ?? undefined }),
    ...(family === '' ? {} : { family }),
    chain,
    embargo: embargoOf(foreignInstant(item['embargoedUntil']), told.embargo),
    ednotes: isPicture(item) ? [] : readClientNotes(foreignText(item['edNote']), chain, told.embargo.reason),
    usageTerms: isPicture(item) ? '' : foreignText(item['usageTerms']),
    ...(urgency >= 1 && urgency <= 9 ? { urgency: Math.min(urgency, 8) } : {}),
  }
}

/** The family of one of our own stories; empty for a foreign one. */
function familyOf(item: NinjsObject): string {
  return /^urn:uuid:(.+)$/.exec(lineOfRole(objectsIn(item, 'altIds'), 'family'))?.[1] ?? ''
}

function readCopy(item: NinjsObject, told: ReadParticulars, making: Making) {
  const body = readBodies(item, making)
  const places = objectsIn(item, 'places')
    .filter((entry) => roleOf(entry) === 'dateline')
    .flatMap((entry) => readPlace(entry) ?? [])
  const city = foreignLine(foreignObject(item['datelineLocation'])?.['city'])
  const day = (foreignInstant(item['firstCreated']) ?? foreignInstant(item['versionCreated']))?.slice(0, 10)
  const field = foreignLine(item['dateline']) || foreignLine(item['located']) || city
  const settled = settleDateline(body, {
    places,
    told: told.dateline,
    ...present({ field: field || undefined, day }),
  })
  return { ...settled, dateline: isPicture(item) ? null : settled.dateline, signOff: body.signOff ?? '' }
}

/** The copy as marked up where there is such a body, else the plain one, a paragraph between empty lines. */
function readBodies(item: NinjsObject, { newId }: Making): ReadBody {
  const bodies = objectsIn(item, 'bodies')
  const main = bodies.filter((body) => ['main', '', 'body'].includes(roleOf(body)))
  const asked = main.length > 0 ? main : bodies
  const marked = asked.find((body) => isMarkup(body) && foreignText(body['value']) !== '')
  if (marked) return readBody(foreignText(marked['value']), newId)
  const plain = foreignText(asked.find((body) => foreignText(body['value']) !== '')?.['value'])
  const paragraphs = plain.split(/(?<!\s)\s*\n\s*\n\s*|\n(?=\t)/).map((text) => text.trim())
  return { blocks: paragraphs.filter((text) => text !== '').map((text) => newParagraph(newId, text)) }
}
