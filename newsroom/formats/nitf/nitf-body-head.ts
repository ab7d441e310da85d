import type { Byline } from '../../story/byline.ts'
import type { Dateline } from '../../story/dateline.ts'
import type { Place } from '../../story/place.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { element, escapeText } from '../html/element.ts'
import { group, textElement } from '../newsml-g2/g2-elements.ts'
import { worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { basicTime } from './nitf-head.ts'

/** What a NITF document prints above the copy: `body.head`, its parts in the order the schema has them. */
export function nitfBodyHead(story: PublishableStory): string {
  const { headlines, kicker, standfirst, bullets, byline, dateline, source, usageTerms } = story
  const points = bullets.flatMap((bullet) => textElement('li', bullet))
  const parts = [
    element(
      'hedline',
      {},
      [
        element('hl1', {}, escapeText(headlines.main)),
        ...textElement('hl2', kicker, { class: 'kicker' }),
      ].join(''),
    ),
    ...group('rights', textElement('rights.limitations', usageTerms)),
    ...(byline ? bylineElement(byline, story.language) : []),
    ...group('distributor', textElement('org', source)),
    ...(dateline ? [datelineElement(dateline)] : []),
    ...group('abstract', textElement('p', standfirst)),
    ...group('abstract', group('ul', points), { class: 'bullets' }),
  ]
  return element('body.head', {}, `\n${parts.join('\n')}\n`)
}

/** The line as it is printed, with the names in it told apart where they stand in it. */
function bylineElement(byline: Byline, language: string): string[] {
  let rest = printByline(byline, language)
  if (!worded(rest)) return []
  let markup = ''
  for (const { name, role } of byline.people) {
    const at = rest.indexOf(name)
    if (at < 0) continue
    const said = worded(role) ? emptyElement('function', { value: role }) : ''
    markup += escapeText(rest.slice(0, at)) + element('person', {}, escapeText(name) + said)
    rest = rest.slice(at + name.length)
  }
  return [element('byline', {}, markup + escapeText(rest))]
}

function datelineElement({ places, date }: Dateline): string {
  const day = date ? [element('story.date', { norm: basicTime(date) }, escapeText(date))] : []
  return element('dateline', {}, [places.map(locationElement).join(' / '), ...day].join(', '))
}

function locationElement({ name, region, country, countryCode }: Place): string {
  const hasCountry = worded(country) ?? countryCode
  const named = [
    ...textElement('city', name),
    ...textElement('state', region),
    ...(hasCountry ? [element('country', { 'iso-cc': countryCode }, escapeText(country ?? ''))] : []),
  ]
  return element('location', {}, named.join(', '))
}
