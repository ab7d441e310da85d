import * as z from 'zod'
import type { Dateline } from '../../story/dateline.ts'
import type { Moment } from '../../story/moment.ts'
import { makePrintable } from '../../story/printable.ts'
import { readByline } from '../intake/find-byline.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import { machineTime } from '../print-moment.ts'
import type { Making } from '../reader.ts'
import { type ComposedPicture, composePicture, type ReadPicture } from '../reading/compose-story.ts'
import {
  foreignLanguage,
  foreignLine,
  foreignList,
  foreignMoment,
  foreignObject,
  foreignText,
  keptText,
} from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { readOwnFields, readOwnPicture } from '../reading/read-own-fields.ts'
import type { FoundDateline } from '../reading/settle-dateline.ts'
import type { KnownPicture } from './read-copy.ts'

type Front = Readonly<Record<string, unknown>>

// Names that makers of sites and their themes use for the same thing.
const names = {
  title: ['title', 'headline'],
  summary: ['description', 'summary', 'excerpt', 'standfirst', 'subtitle', 'deck'],
  date: ['date', 'pubDate', 'publishDate', 'published_at', 'publishedAt', 'datePublished'],
  changed: ['lastmod', 'last_modified_at', 'updatedDate', 'updated', 'modified'],
  authors: ['byline', 'authors', 'author'],
  tags: ['tags', 'keywords'],
  categories: ['categories', 'category', 'section'],
  language: ['lang', 'language', 'locale'],
  image: ['heroImage', 'images', 'image', 'cover', 'featured_image', 'thumbnail'],
} as const
// Made by our own writer from what the story says elsewhere.
const derived = ['slug', 'newsroom', 'publishDate']

/** What front matter says, whoever wrote it. A value of ours that no story may hold is passed over. */
export function readFrontMatter(front: Front, making: Making) {
  const ours = foreignObject(front['newsroom']) ?? {}
  const isOwn = 'revision' in ours
  const { dateline, byline, published: told, ...said } = readOwnFields(ours)
  // Ours is the day of publication; `publishDate` is the embargo there.
  const at = foreignMoment(isOwn ? (front['date'] ?? front['pubDate']) : value(front, 'date'))
  // A date that was changed since is the newer word; one that was not has its zone with us.
  const published = told && at && Date.parse(machineTime(told)) === Date.parse(machineTime(at)) ? told : at
  const pictures = foreignList(ours['pictures'])
  return {
    fields: {
      ...titlesOf(front, ours),
      language: foreignLanguage(value(front, 'language')) ?? making.language,
      byline: byline ?? (isOwn ? null : authorsOf(front)),
      keywords: [
        ...listOf(value(front, 'tags')),
        // Ours are the subjects' names once more.
        ...(isOwn ? [] : listOf(value(front, 'categories'))),
      ],
      published,
      ...said,
    },
    dateline: datelineOf(front, dateline, published),
    picture: ((number) => readOwnPicture(foreignObject(pictures[number - 1]) ?? {})) satisfies KnownPicture,
    lead: (shown: readonly ComposedPicture[]) => (isOwn ? [] : leadOf(front, shown, making)),
    origin: originOf(front, ours),
    notes: Object.entries(othersOf(front))
      .filter(([, text]) => text.length <= 200)
      .map(([name, text]) => `${name}: ${text}`),
  }
}

function value(front: Front, name: keyof typeof names): unknown {
  return names[name].map((one) => front[one]).find((one) => one !== undefined && one !== null)
}

function titlesOf(front: Front, ours: Front) {
  const title = foreignLine(value(front, 'title'))
  const { main, alert, social } = foreignObject(ours['headlines']) ?? {}
  return {
    headlines: {
      main: main === undefined ? title : foreignLine(main),
      ...present({
        web: main === undefined ? undefined : title,
        alert: foreignLine(alert) || undefined,
        social: foreignLine(social) || undefined,
      }),
    },
    standfirst: foreignLine(value(front, 'summary')),
    slugline: foreignLine(ours['slugline']) || foreignLine('revision' in ours ? '' : front['slug']),
    kicker: foreignLine(ours['kicker'] ?? front['kicker']),
    bullets: listOf(ours['bullets']),
    genre: foreignLine(ours['genre']),
    source: foreignLine(ours['source'] ?? front['source']),
    usageTerms: foreignText(ours['usageTerms']),
  }
}

function listOf(listed: unknown): string[] {
  const entries = typeof listed === 'string' ? listed.split(/\s*,\s*/) : foreignList(listed)
  return entries.map(foreignLine).filter((text) => text !== '')
}

function authorsOf(front: Front) {
  const authors = foreignList(value(front, 'authors')).map((one) =>
    foreignLine(foreignObject(one)?.['name'] ?? one),
  )
  return readByline(authors.filter((name) => name !== ''))
}

function datelineOf(front: Front, own: Dateline | undefined, published: Moment | null): FoundDateline {
  const day = published ? machineTime(published).slice(0, 10) : undefined
  const field = foreignLine(front['dateline'] ?? front['location']) || undefined
  if (!own) return { places: [], told: {}, ...present({ field, day }) }
  const { date, timeZone, source, placement, literal } = own
  return {
    places: own.places,
    told: present({ date, timeZone, source, placement, literal }),
    ...present({ day }),
  }
}

/** The picture above the copy that themes take from the front matter, unless the copy shows it as well. */
function leadOf(front: Front, shown: readonly ComposedPicture[], making: Making): ComposedPicture[] {
  const [image] = foreignList(value(front, 'image'))
  const told = foreignObject(image) ?? {}
  const href = foreignLine(told['src'] ?? told['url'] ?? told['image'] ?? image)
  if (href === '' || shown.some(({ hrefs }) => hrefs.includes(href))) return []
  const caption = foreignText(told['caption'])
  const line = foreignLine(told['credit'])
  const picture: ReadPicture = {
    headline: [],
    caption: caption === '' ? [] : [{ text: caption }],
    alt: foreignLine(told['alt'] ?? front['heroImageAlt']),
    credit: line === '' ? null : parseCredit(line),
    hrefs: [href],
  }
  return [composePicture(picture, making)]
}

function originOf(front: Front, ours: Front) {
  const id = z.uuid().safeParse(ours['id'])
  const kept = othersOf(front)
  return present({
    guid: id.success ? `urn:uuid:${id.data}` : foreignText(front['guid'] ?? front['id']) || undefined,
    version: foreignText(ours['revision']) || undefined,
    versionCreated: foreignText(value(front, 'changed')) || undefined,
    kept: Object.keys(kept).length > 0 ? kept : undefined,
  })
}

/** What the front matter has besides: a text as it is, anything else as JSON. */
function othersOf(front: Front): Record<string, string> {
  const known: ReadonlySet<string> = new Set([...Object.values(names).flat(), ...derived])
  const entries = Object.entries(front)
    .filter(([name]) => !known.has(name))
    .map(([name, one]) => [makePrintable(name), keptText(one)] as const)
  return Object.fromEntries(entries)
}
