import type { Making } from '../reader.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import type { ReadFields, ReadOrigin } from '../reading/compose-story.ts'
import { foreignInstant, foreignLanguage } from '../reading/foreign-text.ts'
import { present, readParticulars } from '../reading/particulars.ts'
import type { FoundDateline } from '../reading/settle-dateline.ts'
import { childAt, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { keptOf } from './nitf-kept.ts'
import { readBodyHead, readNitfDateline } from './read-nitf-body-head.ts'
import { type ReadNitfCopy, readNitfCopy } from './read-nitf-copy.ts'
import { ownPairs, readNitfHead } from './read-nitf-head.ts'

/** All that a document of NITF says; its dateline is yet to be settled with the copy. */
export type ReadNitf = ReadNitfCopy & {
  readonly fields: ReadFields
  readonly dateline: FoundDateline
  readonly origin: Pick<ReadOrigin, 'guid' | 'version' | 'versionCreated' | 'kept' | 'notes'>
}

/** Reads a `nitf`, by itself or inside another format, with or without its namespace. */
export function readNitf(nitf: XmlElement, making: Making): ReadNitf {
  const pairs = ownPairs(nitf)
  const isOurs = pairs['family'] !== undefined
  const spoken = foreignLanguage(attributeIn(nitf, 'baselang') || attributeIn(nitf, 'xml:lang'))
  const language = spoken ?? making.language
  const sender = { isOurs, language, pairs }
  const told = readParticulars(pairs)
  const docdata = childAt(nitf, 'head', 'docdata')
  const created = foreignInstant(attributeIn(childAt(docdata, 'date.issue'), 'norm'))
  const { places, field, date } = readNitfDateline(nitf, sender)
  const copy = readNitfCopy(nitf, making)
  const signOff = lineIn(childAt(nitf, 'body', 'body.end', 'tagline')) || copy.body.signOff
  const head = readNitfHead(nitf, told, sender, making.now)
  const kept = keptOf(nitf, { isOurs, isHeld: Boolean(head.embargo) })
  return {
    ...copy,
    fields: {
      ...head,
      ...readBodyHead(nitf, sender),
      language,
      signOff: (signOff ?? '').replace(/^\((.*)\)$/, '$1'),
    },
    dateline: {
      places,
      told: isOurs ? told.dateline : present({ date }),
      ...present({ field, day: created?.slice(0, 10) }),
    },
    origin: {
      ...present({
        guid: attributeIn(childAt(docdata, 'doc-id'), 'id-string') || attributeIn(nitf, 'uno') || undefined,
        version: attributeIn(childAt(docdata, 'du-key'), 'version') || undefined,
        versionCreated: created ?? undefined,
      }),
      kept,
      notes: notesOf(kept),
    },
  }
}

/** What an editor has to know before the story goes on, though it fits no field. */
function notesOf(kept: Readonly<Record<string, string>>): string[] {
  return ['docdata/management-status', 'docdata/date.release'].flatMap((name) =>
    kept[name] ? [`${name}: ${kept[name]}`] : [],
  )
}
