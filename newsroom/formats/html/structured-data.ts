import { bodyText, inlineText } from '../../story/block-text.ts'
import { countWords } from '../../story/length.ts'
import { printDateline } from '../../story/print-dateline.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { machineTime } from '../print-moment.ts'
import { filled, headlineFor, isPictures, picturesOf, worded } from '../story-parts.ts'
import { subjectAddress } from '../subject-address.ts'
import { describePlace } from './describe-place.ts'
import { describeImage } from './describe-image.ts'

/**
 * The story as schema.org's NewsArticle, as a JSON object. What the story does not have is absent: nothing is guessed, least
 * of all an author or a date.
 */
export function describeStory(story: PublishableStory, options: ExportOptions): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: [`urn:uuid:${story.id}`, ...(worded(story.slugline) ? [slugline(story)] : [])],
    version: story.revision,
    inLanguage: story.language,
    ...describeTitles(story),
    ...describeOrigin(story, options),
    image: filled(picturesOf(story.body).flatMap((picture) => describeImage(picture, story, options))),
    ...describeSubject(story),
    ...describeCopy(story),
  }
}

/** JSON that can stand inside a `script` element: no character in it can end the element or open another. */
export function printForScript(value: object): string {
  const safe: Record<string, string> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  }
  return JSON.stringify(value, null, 2).replace(/[<>&\u2028\u2029]/g, (character) => safe[character] ?? '')
}

function slugline(story: PublishableStory): object {
  return { '@type': 'PropertyValue', propertyID: 'slugline', value: story.slugline }
}

function describeTitles(story: PublishableStory): object {
  const headline = headlineFor(story.headlines, 'web')
  return {
    headline: worded(headline),
    alternativeHeadline: headline === story.headlines.main ? undefined : worded(story.headlines.main),
    description: worded(story.standfirst),
    abstract: worded(story.bullets.join('\n')),
  }
}

function describeOrigin(story: PublishableStory, { house, datelineStyle }: ExportOptions): object {
  const source = worded(story.source)
  const people = story.byline?.people ?? []
  return {
    author: filled(
      people.map((person) => ({ '@type': 'Person', name: person.name, jobTitle: worded(person.role) })),
    ),
    creditText: worded(story.byline?.literal),
    sourceOrganization: source ? { '@type': 'NewsMediaOrganization', name: source } : undefined,
    publisher: worded(house.publication)
      ? { '@type': 'NewsMediaOrganization', name: house.publication }
      : undefined,
    dateline: story.dateline ? printDateline(story.dateline, datelineStyle).text : undefined,
    locationCreated: story.dateline?.places.map(describePlace),
    contentLocation: story.eventPlace ? describePlace(story.eventPlace) : undefined,
    datePublished: story.published ? machineTime(story.published) : undefined,
    usageInfo: worded(story.usageTerms) ? { '@type': 'CreativeWork', text: story.usageTerms } : undefined,
  }
}

function describeSubject(story: PublishableStory): object {
  return {
    genre: worded(story.genre),
    keywords: filled(story.keywords),
    articleSection: filled(story.subjects.map((subject) => subject.name)),
    about: filled(
      story.subjects.map((subject) => ({
        '@type': 'Thing',
        '@id': subjectAddress(subject),
        name: subject.name,
      })),
    ),
  }
}

function describeCopy(story: PublishableStory): object {
  const copy = bodyText(story.body.filter((block) => !isPictures(block)))
  const corrections = story.body.flatMap((block) =>
    block.type === 'correction'
      ? [{ '@type': 'CorrectionComment', text: inlineText(block.children), datePublished: block.at }]
      : [],
  )
  return {
    correction: filled(corrections),
    wordCount: countWords(copy, story.language),
    articleBody: worded(copy),
  }
}
