import * as z from 'zod'
import type { Byline } from '../../story/byline.ts'
import { type Ednote, ednote } from '../../story/story.ts'
import { readByline } from '../intake/find-byline.ts'
import type { ForeignFile, Making, ReadItem } from '../reader.ts'
import { composeStory, type ReadFields, type ReadOrigin } from '../reading/compose-story.ts'
import {
  foreignInstant,
  foreignLanguage,
  foreignLine,
  foreignMoment,
  foreignObject,
  foreignObjects,
  foreignText,
} from '../reading/foreign-text.ts'
import { embargoOf, type Particulars, present, readParticulars } from '../reading/particulars.ts'
import { readPublicParticulars, readJson } from '../reading/public-particulars.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { type AnsObject, ownPairs } from './ans-object.ts'
import { mediaTopics } from './ans.ts'
import { keptOf } from './kept-of.ts'
import { readCopy } from './read-copy.ts'

/** The story of an object of ANS, of whatever version. */
export function readAnsStory(object: AnsObject, raw: string, file: ForeignFile, making: Making): ReadItem {
  const own = ownPairs(object)
  const told = readParticulars(own ?? {})
  const open = readPublicParticulars(own ?? {})
  const copy = readCopy(object, making)
  const settled =
    own && !copy.dateline
      ? { blocks: copy.blocks, dateline: null }
      : settleDateline(copy, {
          places: open.places ?? [],
          told: told.dateline,
          ...present({ day: foreignInstant(object['display_date'])?.slice(0, 10) }),
        })
  const fields: ReadFields = {
    ...titlesOf(object),
    ...slipOf(object, own ?? {}),
    bullets: copy.bullets,
    byline: own ? (open.byline ?? null) : bylineOf(object),
    eventPlace: open.eventPlace ?? null,
    dateline: settled.dateline,
    signOff: copy.signOff ?? '',
    language: foreignLanguage(object['language']) ?? making.language,
  }
  return composeStory(fields, settled.blocks, copy.pictures, originOf(object, raw), file, making)
}

function originOf(object: AnsObject, raw: string): ReadOrigin {
  const { kept, notes } = keptOf(object)
  const said = present({
    guid: foreignLine(object['_id']) || undefined,
    version: foreignLine(foreignObject(object['revision'])?.['revision_id']) || undefined,
    versionCreated: foreignInstant(object['last_updated_date']) ?? undefined,
    kept,
  })
  return { format: 'ans', mediaType: 'application/json', raw, notes, ...said }
}

function titlesOf(object: AnsObject): ReadFields {
  const headlines = foreignObject(object['headlines']) ?? {}
  const line = (name: string) => foreignLine(headlines[name])
  const others = { web: line('web'), alert: line('alert'), social: line('social') }
  const label = foreignObject(foreignObject(object['label'])?.['basic'])
  const deck = foreignLine(foreignObject(object['subheadlines'])?.['basic'])
  return {
    headlines: {
      main: line('basic'),
      ...Object.fromEntries(Object.entries(others).filter(([, text]) => text !== '')),
    },
    kicker: foreignLine(label?.['text']),
    standfirst: deck || foreignLine(foreignObject(object['description'])?.['basic']),
    slugline: foreignLine(object['slug']),
  }
}

function slipOf(object: AnsObject, own: Particulars): ReadFields {
  const told = readParticulars(own)
  const open = readPublicParticulars(own)
  const embargo = foreignObject(foreignObject(object['content_restrictions'])?.['embargo'])
  const isHeld = embargo?.['active'] === true
  const reason = told.embargo.reason ?? foreignText(embargo?.['description'])
  const urgency = Number(own['urgency'])
  const isCanceled = /^cancell?ed$/i.test(foreignText(object['status']))
  const published =
    told.published ?? foreignMoment(object['display_date']) ?? foreignMoment(object['first_publish_date'])
  return {
    ...(urgency >= 1 && urgency <= 8 ? { urgency } : {}),
    ...present({ family: readJson(JSON.stringify(own['family']), z.uuid()) }),
    genre: open.genre ?? '',
    usageTerms: own['usageTerms'] ?? '',
    source: open.source ?? foreignLine(foreignObject(object['source'])?.['name']),
    published,
    embargo: embargoOf(
      isHeld ? foreignInstant(embargo['end_time']) : null,
      present({ timeZone: told.embargo.timeZone, reason: reason || undefined }),
    ),
    chain: told.chain ?? { kind: isCanceled ? 'withdrawn' : 'original', sequence: 0 },
    ednotes: notesOf(object, own),
    ...subjectsOf(object),
  }
}

function notesOf(object: AnsObject, own: Particulars): Ednote[] {
  const notes = readJson(own['ednotes'], z.array(ednote))
  if (notes || own['family'] !== undefined) return notes ?? []
  const note = foreignText(foreignObject(object['planning'])?.['internal_note'])
  return note === '' ? [] : [{ role: 'clients', text: note }]
}

function subjectsOf(object: AnsObject): ReadFields {
  const taxonomy = foreignObject(object['taxonomy']) ?? {}
  const topics = foreignObjects(taxonomy['categories']).filter(({ classifier }) => classifier === mediaTopics)
  const tags = foreignObjects(taxonomy['tags']).map(({ text }) => foreignLine(text))
  const words = foreignObjects(taxonomy['keywords']).map(({ keyword }) => foreignLine(keyword))
  return {
    subjects: topics.flatMap(({ _id, name }) => {
      const qcode = foreignLine(_id)
      return /^medtop:\d{8}$/.test(qcode) ? [{ qcode, name: foreignLine(name) }] : []
    }),
    keywords: [...tags, ...words.filter((word) => !tags.includes(word))].filter((word) => word !== ''),
  }
}

/** Whoever is named, and the line as it is shown. */
function bylineOf(object: AnsObject): Byline | null {
  const people = foreignObjects(foreignObject(object['credits'])?.['by']).flatMap((author) => {
    const name = foreignLine(author['name']) || foreignLine(author['byline'])
    const role = foreignLine(author['role'])
    return name === '' ? [] : [{ name, ...(role === '' ? {} : { role }) }]
  })
  const shown = foreignObjects(foreignObject(object['vanity_credits'])?.['by'])
  const line = shown
    .map(({ name }) => foreignLine(name))
    .filter((name) => name !== '')
    .join(', ')
  if (people.length === 0) return line === '' ? null : readByline([line])
  return { people, ...(line === '' ? {} : { literal: line }) }
}
