import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { PublishingHouse } from '../format.ts'
import { printMoment } from '../print-moment.ts'
import { worded } from '../story-parts.ts'
import { type Attributes, element, elementLines, escapeText } from './element.ts'
import { linkMarkup } from './line-markup.ts'

/** The page's head for the reader: the publication, when the story was published where that is known, and the house's links. */
export function mastheadMarkup(story: PublishableStory, house: PublishingHouse): string[] {
  const publication = worded(house.publication)
  return elementLines('header', { class: 'masthead' }, [
    ...(publication
      ? [element('p', { class: 'publication', ...languageOf(house, story) }, escapeText(publication))]
      : []),
    ...dateMarkup(story),
    ...linksMarkup(story, house),
  ])
}

/** When the story was published, as the reader sees it; nothing where that is not known. */
export function dateMarkup(story: PublishableStory): string[] {
  if (!story.published) return []
  const { text, machine } = printMoment(story.published, story.language)
  return [element('p', { class: 'date' }, element('time', { datetime: machine }, escapeText(text)))]
}

function linksMarkup(story: PublishableStory, house: PublishingHouse): string[] {
  const links = house.links.filter((link) => worded(link.title))
  const label = worded(house.publication)
  const entries = links.map((link) => element('li', {}, linkMarkup(link.url, escapeText(link.title))))
  const list = elementLines('ul', {}, entries)
  return elementLines('nav', { 'aria-label': label, ...languageOf(house, story) }, list)
}

/** The house's words are in the house's language: said where it is not the story's. */
function languageOf(house: PublishingHouse, story: PublishableStory): Attributes {
  if (house.language === story.language || !worded(house.language)) return {}
  return { lang: house.language, dir: writingDirection(house.language) }
}
