import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { element } from '../html/element.ts'
import { isTakenBack, worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { g2Namespace, group, iptcCatalog, ownScheme, textElement } from './g2-elements.ts'

/** What makes one item of NewsML-G2 differ from another. */
export type Framed = {
  readonly guid: string
  readonly story: PublishableStory
  readonly house: ExportOptions['house']
  readonly now: Date
  readonly itemClass: string
  readonly rights: readonly string[]
  /** What stands in `itemMeta` behind the status, in the standard's order: notes, signals, extensions. */
  readonly itemMeta: readonly string[]
  readonly contentMeta: readonly string[]
  readonly content: readonly string[]
  /** Catalogs of other senders whose codes stand in the item, as they were written. */
  readonly catalogs?: string
}

/**
 * An item of NewsML-G2 2.35 with what every item says: catalogs, provider, times, embargo, status (section 6 of IPTC's
 * guidelines, the order of the properties is the schema's). A killed or withdrawn story is `stat:canceled`.
 */
export function itemFrame(name: 'newsItem' | 'packageItem', framed: Framed): string {
  const { guid, story, house, now } = framed
  const provider = worded(house.publication) ?? worded(story.source) ?? 'unnamed'
  const itemMeta = [
    emptyElement('itemClass', { qcode: framed.itemClass }),
    ...group('provider', textElement('name', provider)),
    ...textElement('versionCreated', now.toISOString()),
    ...textElement('embargoed', story.embargo?.until.instant),
    emptyElement('pubStatus', { qcode: isTakenBack(story) ? 'stat:canceled' : 'stat:usable' }),
    ...framed.itemMeta,
  ]
  const parts = [
    emptyElement('catalogRef', { href: iptcCatalog }),
    ...(framed.catalogs ? [framed.catalogs] : []),
    element('catalog', {}, emptyElement('scheme', ownScheme)),
    ...group('rightsInfo', framed.rights),
    element('itemMeta', {}, itemMeta.join('\n')),
    element('contentMeta', {}, framed.contentMeta.join('\n')),
    ...framed.content,
  ]
  return element(
    name,
    {
      xmlns: g2Namespace,
      guid,
      // The standard counts from 1.
      version: Math.max(1, story.revision),
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': story.language,
      dir: writingDirection(story.language),
    },
    `\n${parts.join('\n')}\n`,
  )
}
