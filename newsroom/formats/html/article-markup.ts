import type { Dateline, DatelineStyle } from '../../story/dateline.ts'
import { printByline } from '../../story/print-byline.ts'
import { inBrackets } from '../client-notes.ts'
import { type PlacedDateline, placeDateline } from '../place-dateline.ts'
import { plainPlace } from '../reading/public-particulars.ts'
import { filled, headlineFor, worded } from '../story-parts.ts'
import { blockMarkup } from './block-markup.ts'
import { type Attributes, element, elementLines, escapeText } from './element.ts'
import { textMarkup } from './line-markup.ts'
import { classed, directed, type Markup, valueAttribute, valued } from './markup.ts'

/**
 * The attributes of the element that holds the story, by which our reader knows it: the main headline where it is not the one
 * that is printed, empty ones included. `alsoTold` is what the format says of the story besides.
 */
export function articleAttributes({ story, data }: Markup, alsoTold: object = {}): Attributes {
  const { main, web } = story.headlines
  const told = { ...alsoTold, ...(worded(web) === undefined ? {} : { main }) }
  return { [valueAttribute]: data ? JSON.stringify(told) : undefined }
}

/** What stands above the copy: kicker, headline, standfirst, bullets, byline; each only where it is written. */
export function titlesMarkup(markup: Markup): string[] {
  const { story } = markup
  const line = (name: string, tag: string, text: string | undefined, more: Attributes = {}) =>
    worded(text)
      ? [
          element(
            tag,
            { ...classed(markup, name), ...directed(markup, text ?? ''), ...more },
            textMarkup(text ?? ''),
          ),
        ]
      : []

  return elementLines('header', {}, [
    ...line('kicker', 'p', story.kicker),
    ...line('headline', 'h1', headlineFor(story.headlines, 'web')),
    ...line('standfirst', 'p', story.standfirst),
    ...elementLines(
      'ul',
      classed(markup, 'bullets'),
      story.bullets.filter(worded).map((bullet) => element('li', {}, textMarkup(bullet))),
    ),
    ...bylineOf(markup, line),
  ])
}

type Line = (name: string, tag: string, text: string | undefined, more?: Attributes) => string[]

function bylineOf(markup: Markup, line: Line): string[] {
  const { byline, language } = markup.story
  if (!byline) return []
  const people = byline.people.map(({ name, role, place }) => ({
    name,
    role,
    place: place && plainPlace(place),
  }))
  return line('byline', 'p', printByline(byline, language), valued(markup, { people: filled(people) }))
}

/** The copy from the first block to the sign-off, with the dateline in its place. */
export function bodyMarkup(markup: Markup, style: DatelineStyle): string[] {
  const { story } = markup
  const dateline = placeDateline(story, style)
  const lines = story.body.flatMap((block, index) => {
    if (index !== dateline?.index) return blockMarkup(block, markup)
    if (dateline.form === 'own-line') return [ownLine(dateline, markup), ...blockMarkup(block, markup)]
    return blockMarkup(block, markup, `${runIn(dateline, markup)} `)
  })
  const last = dateline?.index === story.body.length ? [ownLine(dateline, markup)] : []
  return [...lines, ...last, ...signOffMarkup(markup)]
}

function ownLine(dateline: PlacedDateline, markup: Markup): string {
  return element(
    'p',
    {
      ...classed(markup, 'dateline'),
      ...directed(markup, dateline.text),
      ...valueOf(markup.story.dateline, markup),
    },
    escapeText(dateline.text),
  )
}

function runIn(dateline: PlacedDateline, markup: Markup): string {
  const text = escapeText(dateline.text)
  if (!markup.classes && !markup.data) return text
  return element('span', { ...classed(markup, 'dateline'), ...valueOf(markup.story.dateline, markup) }, text)
}

function valueOf(dateline: Dateline | null, markup: Markup): Attributes {
  if (!dateline) return {}
  const { places, date, timeZone, source, placement } = dateline
  // An empty region is printed in the country's stead: the value has to print as it does here.
  const told = places.map(({ name, region, country, countryCode }) => ({
    name,
    region,
    country,
    countryCode,
  }))
  return valued(markup, { places: told, date, timeZone, source, placement })
}

function signOffMarkup(markup: Markup): string[] {
  const initials = worded(markup.story.signOff)
  return initials ? [element('p', classed(markup, 'sign-off'), textMarkup(inBrackets(initials.trim())))] : []
}
