import { isEmbargoed } from '../../story/embargo.ts'
import type { PublishableStory, Subject } from '../../story/story.ts'
import { clientNotes } from '../client-notes.ts'
import type { ExportOptions } from '../format.ts'
import { element } from '../html/element.ts'
import { group, textElement } from '../newsml-g2/g2-elements.ts'
import { machineTime } from '../print-moment.ts'
import { particularsOf, present } from '../reading/particulars.ts'
import { placePairs } from '../reading/place-pairs.ts'
import { isTakenBack, worded } from '../story-parts.ts'
import { subjectCode } from '../subject-address.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { isTopicCode, own } from './nitf-names.ts'

type Options = Pick<ExportOptions, 'house' | 'now' | 'kept'>

/** What a NITF document says of the story and does not print: `head`, its parts in the order the schema has them. */
export function nitfHead(story: PublishableStory, options: Options): string {
  const keptAt = (place: string) => options.kept?.[place] ?? ''
  const parts = [
    ...textElement('title', worded(story.headlines.main) ?? worded(story.slugline)),
    ...metas(story),
    keptAt('head/meta'),
    tobject(story, keptAt('head/tobject.subject')),
    keptAt('head/iim'),
    docdata(story, options, keptAt),
    ...published(story),
    keptAt('head/pubdata'),
    keptAt('head/revision-history'),
  ]
  return element('head', {}, `\n${parts.filter((part) => part !== '').join('\n')}\n`)
}

/** What neither the standard nor its `docdata` has a place for, under names of ours. */
function metas(story: PublishableStory): string[] {
  const { web, alert, social } = story.headlines
  const people = (story.byline?.people ?? []).map(({ name, role, place }, at) => ({
    [`byline.${at + 1}.name`]: name,
    [`byline.${at + 1}.role`]: worded(role),
    ...placePairs(`byline.${at + 1}.place`, place),
  }))
  const pairs = present({
    family: `urn:uuid:${story.family}`,
    'headline.web': worded(web),
    'headline.alert': worded(alert),
    'headline.social': worded(social),
    'event-place.country': worded(story.eventPlace?.country),
    ...(Object.assign({}, ...people) as Record<string, string | undefined>),
    ...particularsOf(story),
  })
  return Object.entries(pairs).map(([name, content]) => emptyElement('meta', { name: own(name), content }))
}

function tobject(story: PublishableStory, kept: string): string {
  const genre = worded(story.genre)
  const parts = [
    ...(genre ? [emptyElement('tobject.property', { 'tobject.property.type': genre })] : []),
    ...story.subjects.map(subjectElement),
    kept,
  ]
  return element('tobject', { 'tobject.type': 'news' }, parts.join(''))
}

/** The eight figures of a Media Topic; its name stands at the height at which the code stands in the tree. */
function subjectElement(subject: Subject, at: number): string {
  const code = subjectCode(subject)
  const level = code.endsWith('000000') ? 'type' : 'matter'
  return emptyElement('tobject.subject', {
    id: isTopicCode(code) ? undefined : own(`subject.${at + 1}`),
    'tobject.subject.ipr': 'IPTC',
    'tobject.subject.refnum': code,
    [`tobject.subject.${level}`]: worded(subject.name),
  })
}

function docdata(story: PublishableStory, options: Options, keptAt: (place: string) => string): string {
  const { now, house } = options
  const { eventPlace, slugline, revision, embargo, keywords } = story
  const parts = [
    ...correction(story),
    ...(eventPlace
      ? [
          emptyElement('evloc', {
            'iso-cc': eventPlace.countryCode,
            'state-prov': worded(eventPlace.region),
            city: eventPlace.name,
          }),
        ]
      : []),
    emptyElement('doc-id', { regsrc: worded(house.publication), 'id-string': guidOf(story.id) }),
    keptAt('docdata/del-list'),
    emptyElement('urgency', { 'ed-urg': story.urgency }),
    keptAt('docdata/fixture'),
    emptyElement('date.issue', { norm: basicTime(now.toISOString()) }),
    ...(embargo ? [emptyElement('date.release', { norm: basicTime(embargo.until.instant) })] : []),
    ...['date.expire', 'doc-scope', 'series'].map((name) => keptAt(`docdata/${name}`)),
    ...messages(story),
    emptyElement('du-key', { key: worded(slugline), version: Math.max(1, revision) }),
    keptAt('docdata/doc.copyright') || copyright(story, options),
    keptAt('docdata/doc.rights'),
    ...group(
      'key-list',
      keywords.filter(worded).map((key) => emptyElement('keyword', { key })),
    ),
    keptAt('docdata/identified-content'),
  ]
  return element('docdata', managementOf(story, now), `\n${parts.filter((part) => part !== '').join('\n')}\n`)
}

function guidOf(story: string): string {
  return `urn:uuid:${story}`
}

/** What receivers are to do with it: use it, hold it, take it back; and which document it does away with. */
function managementOf(story: PublishableStory, now: Date): Record<string, string> {
  const { replaces } = story.chain
  const status = isTakenBack(story) ? 'canceled' : isEmbargoed(story, now) ? 'embargoed' : 'usable'
  return {
    'management-status': status,
    ...(replaces && replaces.story !== story.id
      ? { 'management-doc-idref': guidOf(replaces.story), 'management-idref-status': 'canceled' }
      : {}),
  }
}

function correction(story: PublishableStory): string[] {
  const { kind, reason, replaces } = story.chain
  if (kind !== 'corrected') return []
  const said = { 'id-string': guidOf(replaces?.story ?? story.id), info: worded(reason) }
  return [emptyElement('correction', said)]
}

function messages({ chain, ednotes }: PublishableStory): string[] {
  const message = (role: string, info: string) => emptyElement('ed-msg', { 'msg-type': role, info })
  return [
    ...clientNotes({ chain, ednotes: [] }).map((note) => message(own('chain'), note)),
    ...ednotes
      .filter(({ role, text }) => role !== 'desk' && worded(text))
      .map(({ role, text }) => message(role, text)),
  ]
}

function copyright(story: PublishableStory, { house, now }: Options): string {
  const holder = worded(story.source) ?? worded(house.publication)
  const year = (story.published ? machineTime(story.published) : now.toISOString()).slice(0, 4)
  return holder ? emptyElement('doc.copyright', { id: own('copyright'), year, holder }) : ''
}

function published({ published }: PublishableStory): string[] {
  if (!published) return []
  const date = basicTime(machineTime(published))
  return [emptyElement('pubdata', { id: own('published'), 'date.publication': date })]
}

/** A day or an instant in the form without signs that NITF uses of ISO 8601: `20261124T160000Z`. */
export function basicTime(time: string): string {
  return time.replace(/[-:]/g, '').replace(/\.0+Z$/, 'Z')
}
