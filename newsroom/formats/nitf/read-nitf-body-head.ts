import type { Person } from '../../story/byline.ts'
import type { Place } from '../../story/place.ts'
import { readByline } from '../intake/find-byline.ts'
import { isInCapitals, writeInRunningCase } from '../intake/running-case.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { foreignMoment, foreignText } from '../reading/foreign-text.ts'
import { type Particulars, present } from '../reading/particulars.ts'
import { readPlacePairs } from '../reading/place-pairs.ts'
import { settleByline } from '../reading/settle-byline.ts'
import type { FoundDateline } from '../reading/settle-dateline.ts'
import { childAt, childrenOf, findAll, lineIn, type XmlElement, wordsIn } from '../xml/xml-tree.ts'

/** Whose document it is: our own is read to the letter, of another's the sense is looked for. */
export type Sender = { readonly isOurs: boolean; readonly language: string; readonly pairs: Particulars }

/** What stands above the copy of a NITF document: headlines, standfirst, points, byline, source and terms. */
export function readBodyHead(nitf: XmlElement, sender: Sender): ReadFields {
  const head = childAt(nitf, 'body', 'body.head')
  const { web, alert, social } = headlinesIn(sender.pairs)
  const title = sender.isOurs ? '' : lineIn(childAt(nitf, 'head', 'title'))
  const hedlines = childrenOf(head, 'hedline')
  const main = hedlines.map((one) => lineIn(childAt(one, 'hl1'))).find((line) => line !== '') ?? title
  const decks = hedlines.flatMap((one) => childrenOf(one, 'hl2'))
  const isKicker = (deck: XmlElement) => attributeIn(deck, 'class') === 'kicker'
  return {
    headlines: { main, ...present({ web, alert, social }) },
    kicker: lineIn(decks.find(isKicker)),
    ...standfirstIn(head, linesOf(decks.filter((deck) => !isKicker(deck)))),
    byline: bylineIn(head, sender),
    source: lineIn(childAt(head, 'distributor')),
    usageTerms: sender.isOurs
      ? foreignText(wordsIn(childAt(head, 'rights')))
      : foreignText(spacedLine(childAt(head, 'rights'))),
  }
}

function headlinesIn(pairs: Particulars) {
  return { web: pairs['headline.web'], alert: pairs['headline.alert'], social: pairs['headline.social'] }
}

/** The abstract is the standfirst and its list the points; a second headline is one of them where there is room. */
function standfirstIn(head: XmlElement | undefined, decks: readonly string[]): ReadFields {
  const parts = childrenOf(head, 'abstract').flatMap((one) => {
    const inside = childrenOf(one)
    return inside.length > 0 ? inside : [one]
  })
  const isList = ({ name }: XmlElement) => name === 'ul' || name === 'ol'
  const points = parts.filter(isList).flatMap((list) => linesOf(childrenOf(list, 'li')))
  const [standfirst, ...more] = [linesOf(parts.filter((part) => !isList(part))).join(' '), ...decks].filter(
    (line) => line !== '',
  )
  return { standfirst: standfirst ?? '', bullets: [...more, ...points] }
}

function linesOf(elements: readonly XmlElement[]): string[] {
  return elements.map(lineIn).filter((line) => line !== '')
}

/** The words inside on one line, with a space where two elements touch. */
function spacedLine(element: XmlElement | undefined): string {
  const parts = (element?.children ?? []).map((child) =>
    typeof child === 'string' ? child : ` ${wordsIn(child)}`,
  )
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim()
}

function bylineIn(head: XmlElement | undefined, sender: Sender) {
  const bylines = childrenOf(head, 'byline')
  return sender.isOurs
    ? settleByline(ownPeople(sender.pairs), bylines.map(lineIn).join(' '), sender)
    : settleByline(bylines.flatMap(peopleIn), bylines.map(spacedLine).join(' ').trim(), sender)
}

function ownPeople(pairs: Particulars): Person[] {
  const people: Person[] = []
  for (let number = 1; ; number += 1) {
    const name = pairs[`byline.${number}.name`]
    if (!name) return people
    const place = readPlacePairs(`byline.${number}.place`, pairs) ?? undefined
    people.push({ name, ...present({ role: pairs[`byline.${number}.role`], place }) })
  }
}

/** The people of a foreign byline; a title behind the only one, or behind names that are not told apart, is what they are. */
function peopleIn(byline: XmlElement): Person[] {
  const people = childrenOf(byline, 'person')
  const title = lineIn(childAt(byline, 'byttl')) || undefined
  if (people.length === 0 && title)
    return (readByline([spacedLine(without(byline, 'byttl'))])?.people ?? []).map((one) => ({
      ...one,
      role: title,
    }))
  return people.flatMap((person) => {
    const stated = childAt(person, 'function')
    const role = attributeIn(stated, 'value') || lineIn(stated) || (people.length === 1 ? title : undefined)
    const name = spacedLine(without(person, 'function'))
    return name === '' ? [] : [{ name, ...present({ role: role || undefined }) }]
  })
}

function without(element: XmlElement, name: string): XmlElement {
  const children = element.children.filter((child) => typeof child === 'string' || child.name !== name)
  return { ...element, children }
}

/** What `body.head` says of the dateline: its places where they are told apart, its day, and its words. */
export function readNitfDateline(
  nitf: XmlElement,
  { isOurs }: Sender,
): Pick<FoundDateline, 'places' | 'field'> & { readonly date?: string } {
  const datelines = childrenOf(childAt(nitf, 'body', 'body.head'), 'dateline')
  const places = datelines
    .flatMap((one) => findAll(one, 'location'))
    .flatMap((one) => locationIn(one, isOurs))
  const dates = datelines.flatMap((one) => childrenOf(one, 'story.date'))
  const norm = attributeIn(dates[0], 'norm')
  const moment = foreignMoment(norm.slice(0, norm.includes('-') ? 10 : 8))
  const date = moment && 'day' in moment ? String(moment.day) : undefined
  const words = datelines.map((one) => spacedLine(without(one, 'story.date')))
  const field = [...words, ...(date ? [] : dates.map(lineIn))].filter((part) => part !== '').join(', ')
  return { places, ...present({ date, field: isOurs || field === '' ? undefined : field }) }
}

/** A place whose city is told apart; of one that is only words, its words are read as a dateline's. */
function locationIn(location: XmlElement, isOurs: boolean): Place[] {
  const city = lineIn(childAt(location, 'city') ?? childAt(location, 'sublocation'))
  if (city === '') return []
  const country = childAt(location, 'country')
  const code = /^[A-Z]{2}$/i.exec(attributeIn(country, 'iso-cc'))?.[0].toUpperCase()
  const isLoud = !isOurs && city.length > 3 && isInCapitals(city)
  return [
    {
      name: isLoud ? writeInRunningCase(city) : city,
      ...present({
        region: lineIn(childAt(location, 'state') ?? childAt(location, 'region')) || undefined,
        country: lineIn(country) || undefined,
        countryCode: code,
      }),
    },
  ]
}
