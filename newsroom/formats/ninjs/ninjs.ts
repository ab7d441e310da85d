import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { clientNotes } from '../client-notes.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { filled, isTakenBack, picturesOf, worded } from '../story-parts.ts'
import { subjectAddress, subjectCode } from '../subject-address.ts'
import { bodyObjects } from './body-objects.ts'
import { pictureAssociation } from './picture-association.ts'
import { placeObject } from './place-object.ts'

/**
 * The story as ninjs 3.1, valid against IPTC's own schema.
 *
 * `uri` is the story's, `version` its revision; its family and the version it replaces are `altIds`. `versionCreated` is the
 * `now` of the export. No other time is written unless the story has it.
 */
export function writeNinjs(
  story: PublishableStory,
  options: Pick<ExportOptions, 'datelineStyle' | 'renditions' | 'now'>,
): ExportFile[] {
  const item = {
    ...describeItem(story, options.now),
    ...describeRights(story),
    ...describeTitles(story),
    ...describeOrigin(story),
    ...describeSubject(story),
    bodies: filled(bodyObjects(story, options.datelineStyle)),
    associations: filled(
      picturesOf(story.body).map((picture, index) =>
        pictureAssociation(picture, index + 1, story, options.renditions[picture.asset] ?? []),
      ),
    ),
  }
  const text = `${JSON.stringify(item, null, 2)}\n`
  return [{ name: 'story.ninjs.json', mediaType: 'application/json', text }]
}

function describeItem(story: PublishableStory, now: Date): object {
  const { chain } = story
  return {
    uri: `urn:uuid:${story.id}`,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    version: String(story.revision),
    versionCreated: now.toISOString(),
    embargoedUntil: story.embargo?.until.instant,
    pubStatus: isTakenBack(story) ? 'canceled' : 'usable',
    urgency: story.urgency,
    language: story.language,
    slugline: worded(story.slugline),
    altIds: [
      { role: 'family', value: `urn:uuid:${story.family}` },
      ...(chain.replaces ? [{ role: 'replaces', value: `urn:uuid:${chain.replaces.story}` }] : []),
    ],
  }
}

function describeRights(story: PublishableStory): object {
  const notes = [...clientNotes(story), ...(worded(story.embargo?.reason) ? [story.embargo?.reason] : [])]
  return {
    usageTerms: worded(story.usageTerms),
    edNote: worded(notes.join('\n')),
  }
}

function describeTitles(story: PublishableStory): object {
  const plain = (role: string, value: string | undefined) =>
    worded(value) ? [{ role, contentType: 'text/plain', value }] : []

  const { main, web, alert, social } = story.headlines
  return {
    title: worded(main),
    headlines: filled([
      ...plain('kicker', story.kicker),
      ...plain('main', main),
      ...plain('web', web),
      ...plain('alert', alert),
      ...plain('social', social),
    ]),
    descriptions: filled([
      ...plain('summary', story.standfirst),
      ...story.bullets.flatMap((bullet) => plain('bullet', bullet)),
    ]),
  }
}

function describeOrigin(story: PublishableStory): object {
  const { byline, dateline, eventPlace } = story
  const people = byline?.people ?? []
  const sources = [...new Set([worded(story.source), worded(dateline?.source)])].filter(
    (name) => name !== undefined,
  )
  return {
    by: byline ? worded(printByline(byline, story.language)) : undefined,
    people: filled(people.map((person) => ({ name: person.name, rel: worded(person.role) ?? 'author' }))),
    infoSources: filled(sources.map((name) => ({ name, role: 'source' }))),
    located: dateline?.places.map((place) => place.name).join('/'),
    places: filled([
      ...(dateline?.places ?? []).map((place) => placeObject(place, 'dateline')),
      ...(eventPlace ? [placeObject(eventPlace, 'event')] : []),
      ...people.flatMap((person) => (person.place ? [placeObject(person.place, 'byline')] : [])),
    ]),
  }
}

/** ninjs 3.1 has no keywords: they are subjects without an address, related as `keyword`. */
function describeSubject(story: PublishableStory): object {
  return {
    genres: worded(story.genre) ? [{ name: story.genre }] : undefined,
    subjects: filled([
      ...story.subjects.map((subject) => ({
        name: subject.name,
        uri: subjectAddress(subject),
        literal: subjectCode(subject),
      })),
      ...story.keywords.map((name) => ({ name, rel: 'keyword' })),
    ]),
  }
}

/** ninjs 3.1 as a format. */
export const ninjs: Format = {
  name: 'ninjs',
  mediaType: 'application/json',
  channel: 'wire',
  hasPictures: true,
  carries: carriesAllBut('desk-ednotes', 'published', 'galleries', 'crop', 'picture-position'),
  write: writeNinjs,
}
