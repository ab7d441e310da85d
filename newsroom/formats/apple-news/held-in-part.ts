import type { PublishableStory } from '../../story/story.ts'
import type { Feature } from '../features.ts'
import { assetOf, picturesOf, worded } from '../story-parts.ts'

/** The most keywords an article may have (Apple News Format, Metadata). */
export const mostKeywords = 50

/**
 * What an article holds only in part: people have names and nothing else, a keyword stands once, times have no parts of
 * a second and days no place, and alt text belongs to a picture that is there.
 */
export function heldInPart(story: PublishableStory): Feature[] {
  const { keywords, published, byline } = story
  const people = byline?.people ?? []
  const isTimely =
    published && 'instant' in published && new Date(String(published.instant)).getTime() % 1000 === 0
  const isPlain = people.every(({ role, place }) => worded(role) === undefined && !place)
  const awaited = picturesOf(story.body).filter((picture) => !assetOf(story, picture)?.file)
  const inPart: readonly (readonly [Feature, boolean])[] = [
    ['byline-people', !isPlain],
    ['keywords', hasTwice(keywords) || keywords.length > mostKeywords],
    ['published', Boolean(published) && !isTimely],
    ['alt-text', awaited.some(({ alt }) => worded(alt) !== undefined)],
  ]
  return inPart.flatMap(([feature, isSo]) => (isSo ? [feature] : []))
}

function hasTwice(texts: readonly string[]): boolean {
  const said = texts.filter((text) => worded(text) !== undefined)
  return new Set(said).size < said.length
}
