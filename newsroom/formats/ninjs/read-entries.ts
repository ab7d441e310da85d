import type { Place } from '../../story/place.ts'
import { foreignLine, foreignObject, foreignObjects, foreignText } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import type { NinjsObject } from './ninjs-object.ts'

/** The objects of a list in ninjs; what is no object is passed over. */
export function objectsIn(item: NinjsObject, property: string): NinjsObject[] {
  return foreignObjects(item[property])
}

/** The value of an entry as one line: of the first in the role, where one is asked for. */
export function lineOfRole(list: readonly NinjsObject[], role: string): string {
  return foreignLine(list.find((entry) => roleOf(entry) === role && !isMarkup(entry))?.['value'])
}

/** The values of all entries in a role, each on one line, without empty ones. */
export function linesOfRole(list: readonly NinjsObject[], role: string): string[] {
  return list
    .filter((entry) => roleOf(entry) === role && !isMarkup(entry))
    .map(({ value }) => foreignLine(value))
    .filter((text) => text !== '')
}

/** The role of an entry, or what it is to the story. */
export function roleOf({ role, rel }: NinjsObject): string {
  return foreignLine(role ?? rel)
}

/** True for an entry whose value is HTML. */
export function isMarkup({ contentType }: NinjsObject): boolean {
  return /html|xml/i.test(foreignText(contentType))
}

/** A place; null for one without a name. Its parts are those of its address. */
export function readPlace(entry: NinjsObject): Place | null {
  const contact = addressOf(entry)
  const address = foreignObject(contact?.['address']) ?? {}
  const name = foreignLine(entry['name']) || foreignLine(address['locality'])
  if (name === '') return null
  const code = foreignLine(entry['literal'])
  const countryCode = /^[A-Z]{2}$/.test(code) ? code : undefined
  const country = foreignLine(address['country'])
  return {
    name,
    ...present({
      region: foreignLine(address['area']) || undefined,
      country: country === '' || country === countryCode ? undefined : country,
      countryCode,
    }),
  }
}

/** Who was at a place, where the entry says so. */
export function personAt(entry: NinjsObject): string {
  return foreignLine(addressOf(entry)?.['name'])
}

function addressOf(entry: NinjsObject): NinjsObject | undefined {
  return objectsIn(entry, 'contactInfo')[0]
}
