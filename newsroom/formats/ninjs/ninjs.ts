import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { clientNotes } from '../client-notes.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { filled, isTakenBack, picturesOf, worded } from '../story-parts.ts'
import { subjectAddress, subjectCode } from '../subject-address.ts'
import { particularsOf } from '../reading/particulars.ts'
import { bodyObjects } from './body-objects.ts'
import { keptProperties } from './kept-properties.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { pictureAssociation } from './picture-association.ts'
import { placeObject } from './place-object.ts'

/**
 * The story as ninjs 3.1, valid against IPTC's own schema.
 *
 * `uri` is the story's, `version` its revision; its family, the version it replaces and what ninjs has no place for
 * (`particularsOf`) are `altIds`, by their role. `versionCreated` is the
 * `now` of the export. No other time is written unless the story has it.
 */
export function writeNinjs(story: PublishableStory, options: NinjsOptions): ExportFile[] {
  const item = { ...describeStory(story, options), ...keptProperties(options.kept ?? {}, '3.1') }
  return [{ name: 'story.ninjs.json', mediaType: 'application/json', text: printNinjs(item) }]
}

/** What a writer of ninjs must be told. */
export type NinjsOptions = Pick<ExportOptions, 'datelineStyle' | 'renditions' | 'now' | 'kept'>

/** An object of ninjs as its file: two spaces deep, with a final line feed. */
export function printNinjs(item: object): string {
  return `${JSON.stringify(item, null, 2)}\n`
}

/** The story as an object of ninjs 3.1, from which the older editions are made too. */
export function describeStory(story: PublishableStory, options: NinjsOptions): NinjsObject {
  return {
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
      ...Object.entries(particularsOf(story)).map(([role, value]) => ({ role, value })),
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
  const source = worded(story.source)
  const agency = worded(dateline?.source)
  return {
    by: byline ? worded(printByline(byline, story.language)) : undefined,
    people: filled(people.map((person) => ({ name: person.name, rel: worded(person.role) ?? 'author' }))),
    infoSources: filled([
      ...(source ? [{ name: source, role: 'source' }] : []),
      ...(agency && agency !== source ? [{ name: agency, role: 'dateline' }] : []),
    ]),
    located: dateline?.places.map((place) => place.name).join('/'),
    places: filled([
      ...(dateline?.places ?? []).map((place) => placeObject(place, 'dateline')),
      ...(eventPlace ? [placeObject(eventPlace, 'event')] : []),
      ...people.flatMap((person) => (person.place ? [placeObject(person.place, 'byline', person.name)] : [])),
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
  carries: carriesAllBut('desk-ednotes', 'galleries', 'crop', 'picture-position'),
  readBy: 'ninjs',
  write: writeNinjs,
}
